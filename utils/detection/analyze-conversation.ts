import { doubtAbout, userBegan } from './conversation-clears';
import { evidenceOf } from './conversation-evidence';
import { BAIT } from './conversation-manner';
import { type Read, readMessages } from './conversation-reading';
import { scoreOf, type Unweighed } from './conversation-score';
import { threadOf } from './conversation-thread';
import type { ClearedBy, ConversationAnalysis, ConversationInput } from './conversation-types';
import { cueIn } from './cue';

/** From these log-odds on somebody is called a stalker. In cross-validation nobody innocent comes near. */
const STALKER = 0.5;
/** So much more it takes where something stands against it. Log-odds. */
const DOUBT = 1;

const none = (clearedBy: ClearedBy): ConversationAnalysis => ({ verdict: 'none', evidence: [], clearedBy });

/** A question, for want of plainer words of an offer. */
const QUESTION = /[^.!?\n]{3,300}\?/g;

/** The first of theirs that offers or sounds out; where none does in words that are known, that baits or asks. */
export function firstOffer(reads: readonly Read[]): Read | undefined {
  const plain = reads.find(({ pitch }) => pitch);
  if (plain) return plain;
  for (const cue of [BAIT, { en: [QUESTION] }]) {
    for (const read of reads) {
      const pitch = read.from === 'them' && !read.isInvite ? cueIn(read.text, cue) : undefined;
      if (pitch) return { ...read, pitch };
    }
  }
  return undefined;
}

/** They were told no, and left it at that. */
function tookTheNo(reads: readonly Read[], evidence: readonly Unweighed[]): boolean {
  return reads.some(({ isRefusal }) => isRefusal) && !evidence.some(({ id }) => id === 'after-no');
}

/**
 * Reads a conversation for what no single message shows: whether the other side stalks the user to sell something.
 * Made to accuse nobody in doubt: groups and what the user began never, and whatever the user took up, old
 * acquaintance, business under way, a buyer and a two-way talk make it ask for more.
 *
 * Pure and synchronous; any strings; time in proportion to the length of the first 60 messages, none beyond.
 */
export function analyzeConversation(input: ConversationInput): ConversationAnalysis {
  if (input.isGroup) return none('group');
  const reads = readMessages(input);
  const first = firstOffer(reads);
  if (!first) return none('no-pitch');
  if (userBegan(reads)) return none('asked-for');
  const found = evidenceOf(reads, first, input);
  if (tookTheNo(reads, found)) return none('took-the-no');
  const doubt = doubtAbout(reads, first);
  const { logOdds, ...score } = scoreOf(threadOf(input, reads), found);
  if (logOdds < STALKER + (doubt ? DOUBT : 0)) return none(doubt ?? 'too-little');
  return { verdict: 'stalker', probability: 1 / (1 + Math.exp(-logOdds)), ...score };
}
