import { ASK, BUYER, KNOWN, REUNION, SHARED_WORK, THEIR_MATTER, WARM, WELCOME } from './conversation-cues';
import type { Read } from './conversation-reading';
import type { ClearedBy } from './conversation-types';
import { has } from './cue';

/** From this many words on an answer is more than a nicety. */
const ENGAGED_WORDS = 6;

const wordCount = (text: string) => text.slice(0, 500).split(/\s+/).filter(Boolean).length;
const isOpen = (read: Read) => !read.isRefusal && !read.isChallenge;
const isMine = (read: Read) => read.from === 'me';
const isEngaged = (read: Read) =>
  isOpen(read) && (read.text.includes('?') || wordCount(read.text) >= ENGAGED_WORDS);

/** The user wrote first, asked for something, and has not turned it down since. */
export function userBegan(reads: readonly Read[]): boolean {
  const opener = reads[0];
  if (!opener || !isMine(opener) || !isOpen(opener)) return false;
  if (reads.some(({ isRefusal }) => isRefusal)) return false;
  return opener.text.includes('?') || has(opener.text, ASK) || has(opener.text, WELCOME);
}

/** Both have talked before anything was offered, and the user not merely in answers. */
function isTwoWay(before: readonly Read[]): boolean {
  const mine = before.filter((read) => isMine(read) && isEngaged(read));
  const theirs = before.filter((read) => !isMine(read) && wordCount(read.text) >= ENGAGED_WORDS);
  return (
    mine.length >= 2 &&
    theirs.length >= 2 &&
    before.filter(({ reading }) => reading).length < 2 &&
    mine.some(({ text }) => text.includes('?') || has(text, WARM))
  );
}

/** The user took it up after it was offered, and did not turn it down later. */
function isWelcomed(reads: readonly Read[], first: Read): boolean {
  const answers = reads.filter((read) => isMine(read) && read.index > first.index);
  const last = answers.findLastIndex(({ isRefusal }) => isRefusal);
  return answers.slice(last + 1).some((read) => isOpen(read) && has(read.text, WELCOME));
}

/** The user knows them, or deals with them. Even who says no may. */
const isAcquainted = (text: string) =>
  has(text, KNOWN) || has(text, SHARED_WORK) || has(text, THEIR_MATTER) || has(text, REUNION);

/**
 * What stands against an accusation, the plainest first.
 *
 * @param first the first message of theirs that offers or sounds out
 */
export function doubtAbout(reads: readonly Read[], first: Read): ClearedBy | undefined {
  const offer = reads.find((read) => read.offer) ?? reads.find(({ reading }) => reading) ?? first;
  const mine = reads.filter((read) => isMine(read) && isOpen(read));
  const refused = reads.some(({ isRefusal }) => isRefusal);
  if (mine.some(({ text }) => has(text, ASK))) return 'asked-for';
  if (isWelcomed(reads, first)) return 'welcomed';
  const told = reads.filter((read) => !isMine(read) && read.index <= offer.index);
  if (told.some(({ text }) => has(text, KNOWN) || has(text, SHARED_WORK))) return 'known';
  if (reads.some((read) => isMine(read) && isAcquainted(read.text))) return 'known';
  if (reads.some((read) => !isMine(read) && has(read.text, BUYER))) return 'buyer';
  return !refused && isTwoWay(reads.slice(0, offer.index)) ? 'two-way' : undefined;
}
