import { areKnown, clearedBy, tookTheNo, tookUp, userBegan } from './conversation-clears';
import { evidenceOf } from './conversation-evidence';
import { BAIT } from './conversation-manner';
import { type Read, readMessages } from './conversation-reading';
import { scoreOf, type Unweighed } from './conversation-score';
import { type Thread, threadOf } from './conversation-thread';
import type { ClearedBy, ConversationAnalysis, ConversationInput } from './conversation-types';
import { type Cue, cueIn } from './cue';

/** From these log-odds on somebody is called a stalker. In cross-validation hardly anybody innocent comes near. */
const STALKER = 0.8;
/** So much more it takes while the user has said nothing: who has a claim on an answer writes again, too. */
const UNHEARD = 0.5;
/** So much more where one of them says that they know each other. */
const KNOWN = 2;
/** So much more where the user took up what was offered. */
const TOOK_UP = 2;

/** What it takes to call the other side of a conversation a stalker. Log-odds. */
export const neededFor = ({ mine, reads, first }: Thread): number =>
  STALKER +
  (mine.length === 0 ? UNHEARD : 0) +
  (areKnown(reads, first) ? KNOWN : 0) +
  (tookUp(reads, first) ? TOOK_UP : 0);

const none = (clearedBy: ClearedBy): ConversationAnalysis => ({ verdict: 'none', evidence: [], clearedBy });

/** A question, for want of plainer words of an offer. */
const QUESTION: Cue = { en: [/[^.!?\n]{3,300}\?/g] };

/** The first of theirs that offers or sounds out; where none does in words that are known, that baits or asks. */
export function firstOffer(reads: readonly Read[]): Read | undefined {
  const plain = reads.find(({ pitch }) => pitch);
  if (plain) return plain;
  for (const cue of [BAIT, QUESTION]) {
    for (const read of reads) {
      const pitch = read.from === 'them' && !read.isInvite ? cueIn(read.text, cue) : undefined;
      if (pitch) return { ...read, pitch, isMereQuestion: cue === QUESTION };
    }
  }
  return undefined;
}

/** A conversation in which nothing rules out an accusation. */
export interface Case {
  thread: Thread;
  found: readonly Unweighed[];
}

/** What there is to weigh, or what rules an accusation out. */
export function caseOf(input: ConversationInput): Case | ClearedBy {
  if (input.isGroup) return 'group';
  const reads = readMessages(input);
  const first = firstOffer(reads);
  if (!first) return 'no-pitch';
  if (userBegan(reads)) return 'asked-for';
  if (tookTheNo(reads)) return 'took-the-no';
  return { thread: threadOf(input, reads, first), found: evidenceOf(reads, first, input) };
}

/**
 * Reads a conversation for what no single message shows: whether the other side stalks the user to sell something.
 * Made to accuse nobody in doubt: groups and what the user asked for never; old acquaintance, business under way, a
 * two-way talk, a buyer and whatever the user took up speak against it.
 *
 * Pure and synchronous; any strings; time in proportion to the length of the first 60 messages, none beyond.
 */
export function analyzeConversation(input: ConversationInput): ConversationAnalysis {
  const some = caseOf(input);
  if (typeof some === 'string') return none(some);
  const { thread, found } = some;
  const { logOdds, ...score } = scoreOf(thread, found);
  // Whoever is accused is told by what; traits of the talk alone accuse nobody.
  if (logOdds < neededFor(thread) || found.length === 0)
    return none(clearedBy(thread.reads, thread.first, input));
  return { verdict: 'stalker', probability: 1 / (1 + Math.exp(-logOdds)), ...score };
}
