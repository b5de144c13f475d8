import { clearedBy, doubtsAbout, isTooEarly } from './conversation-clears';
import { evidenceOf } from './conversation-evidence';
import { BAIT } from './conversation-manner';
import { type Read, readMessages } from './conversation-reading';
import { scoreOf, type Unweighed } from './conversation-score';
import { type Thread, threadOf } from './conversation-thread';
import type { ClearedBy, ConversationAnalysis, ConversationInput } from './conversation-types';
import { type Cue, cueIn } from './cue';

/** From these log-odds on somebody is called a stalker. In cross-validation nobody innocent comes near. */
const STALKER = 0.5;
/** So much more it takes for each doubt. Log-odds. */
const DOUBT = 1;

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

/** They were told no to what they offered, and left it at that. */
function tookTheNo(reads: readonly Read[], first: Read, evidence: readonly Unweighed[]): boolean {
  return (
    reads.some(({ isRefusal, index }) => isRefusal && index > first.index) &&
    !evidence.some(({ id }) => id === 'after-no')
  );
}

/** A conversation in which nothing rules out an accusation. */
export interface Case {
  thread: Thread;
  found: readonly Unweighed[];
  doubts: readonly ClearedBy[];
  /** From these log-odds on they are called a stalker. */
  needed: number;
}

/** What there is to weigh, or what rules an accusation out. */
export function caseOf(input: ConversationInput): Case | ClearedBy {
  if (input.isGroup) return 'group';
  const reads = readMessages(input);
  const first = firstOffer(reads);
  if (!first) return 'no-pitch';
  const cleared = clearedBy(reads, first);
  if (cleared) return cleared;
  if (isTooEarly(reads, input)) return 'too-little';
  const found = evidenceOf(reads, first, input);
  if (tookTheNo(reads, first, found)) return 'took-the-no';
  const doubts = doubtsAbout(reads, first, input);
  return { thread: threadOf(input, reads), found, doubts, needed: STALKER + DOUBT * doubts.length };
}

/**
 * Reads a conversation for what no single message shows: whether the other side stalks the user to sell something.
 * Made to accuse nobody in doubt: groups, what the user began, old acquaintance, business under way and a two-way talk
 * never; and whatever the user took up, or a buyer, makes it ask for more.
 *
 * Pure and synchronous; any strings; time in proportion to the length of the first 60 messages, none beyond.
 */
export function analyzeConversation(input: ConversationInput): ConversationAnalysis {
  const some = caseOf(input);
  if (typeof some === 'string') return none(some);
  const { logOdds, ...score } = scoreOf(some.thread, some.found);
  // Whoever is accused is told by what; traits of the talk alone accuse nobody.
  if (logOdds < some.needed || score.evidence.length === 0) return none(some.doubts[0] ?? 'too-little');
  return { verdict: 'stalker', probability: 1 / (1 + Math.exp(-logOdds)), ...score };
}
