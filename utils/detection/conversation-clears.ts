import {
  ASK,
  BUYER,
  KNOWN,
  REUNION,
  SHARED_WORK,
  STOCK,
  THEIR_MATTER,
  WARM,
  WELCOME,
} from './conversation-cues';
import { DENIAL, SELLER, TRADE } from './conversation-manner';
import { isWithoutReason, type Read } from './conversation-reading';
import { isThanks } from './conversation-thread';
import type { ClearedBy, ConversationInput } from './conversation-types';
import { has } from './cue';

/** From this many words on an answer is more than a nicety. */
const ENGAGED_WORDS = 6;

/** So many messages of either side are a talk; so many are one beyond doubt. */
const TALK = 2;
const CERTAIN_TALK = 4;

const wordCount = (text: string) => text.slice(0, 500).split(/\s+/).filter(Boolean).length;
const isOpen = (read: Read) => !read.isRefusal && !read.isChallenge;
const isMine = (read: Read) => read.from === 'me';
const isEngaged = (read: Read) =>
  isOpen(read) && (read.text.includes('?') || wordCount(read.text) >= ENGAGED_WORDS);

/** The user wrote first, asked for something, and has not turned it down since. Nobody who did is stalked. */
export function userBegan(reads: readonly Read[]): boolean {
  const opener = reads[0];
  if (!opener || !isMine(opener) || !isOpen(opener)) return false;
  if (reads.some(({ isRefusal }) => isRefusal)) return false;
  return opener.text.includes('?') || has(opener.text, ASK) || has(opener.text, WELCOME);
}

/** Both have talked so often before anything was offered, and the user not merely in answers. */
function isTwoWay(before: readonly Read[], times: number): boolean {
  const mine = before.filter((read) => isMine(read) && isEngaged(read));
  const theirs = before.filter((read) => !isMine(read) && wordCount(read.text) >= ENGAGED_WORDS);
  return (
    mine.length >= times &&
    theirs.length >= times &&
    before.filter(({ reading }) => reading).length < 2 &&
    mine.some(({ text }) => text.includes('?') || has(text, WARM))
  );
}

/** The user took something up, and did not turn it down later. */
function isWelcomed(reads: readonly Read[]): boolean {
  const answers = reads.filter(isMine);
  const last = answers.findLastIndex(({ isRefusal }) => isRefusal);
  return answers.slice(last + 1).some((read) => isOpen(read) && has(read.text, WELCOME));
}

/** The user knows them, or deals with them. Even who says no may. */
const isAcquainted = (text: string) =>
  has(text, KNOWN) || has(text, SHARED_WORK) || has(text, THEIR_MATTER) || has(text, REUNION);

/** The user says that the two know each other or deal with each other, and does not deny it elsewhere. */
function userKnowsThem(reads: readonly Read[]): boolean {
  const mine = reads.filter(isMine);
  return !mine.some(({ text }) => has(text, DENIAL)) && mine.some(({ text }) => isAcquainted(text));
}

/** The user turned them down, or asked what this is: the word of one who is known is taken otherwise. */
const isDisowned = (reads: readonly Read[]) =>
  reads.some((read) => isMine(read) && (read.isRefusal || read.isChallenge || has(read.text, DENIAL)));

/** They say so, up to their offer. Anybody can. */
const saysTheyAreKnown = (reads: readonly Read[], offer: Read): boolean =>
  reads.some(
    (read) =>
      !isMine(read) && read.index <= offer.index && (has(read.text, KNOWN) || has(read.text, SHARED_WORK)),
  );

const offerOf = (reads: readonly Read[], first: Read) =>
  reads.find((read) => read.offer) ?? reads.find(({ reading }) => reading) ?? first;
const hasRefused = (reads: readonly Read[]) => reads.some(({ isRefusal }) => isRefusal);

/** One of them says that they know each other, or deal with each other, and it may well be so. */
export const areKnown = (reads: readonly Read[], first: Read): boolean =>
  userKnowsThem(reads) || (saysTheyAreKnown(reads, offerOf(reads, first)) && !isDisowned(reads));

/** What the user did or they want stands against an accusation without ruling it out. The plainest first. */
function doubtIn(reads: readonly Read[], first: Read): ClearedBy | undefined {
  const mine = reads.filter((read) => isMine(read) && isOpen(read));
  if (mine.some(({ text }) => has(text, ASK))) return 'asked-for';
  if (isWelcomed(reads)) return 'welcomed';
  if (reads.some((read) => !isMine(read) && has(read.text, BUYER))) return 'buyer';
  const before = reads.slice(0, offerOf(reads, first).index);
  return !hasRefused(reads) && isTwoWay(before, TALK) ? 'two-way' : undefined;
}

/**
 * How little shows what the two are to each other, while the user has said nothing and their headline is no seller's:
 * stock words come from strangers, a reason may come from anybody, and where no invite is known it may be long ago.
 */
function unknowns(reads: readonly Read[], headline: string): 0 | 1 | 2 {
  if (reads.some(isMine) || has(headline, SELLER)) return 0;
  const invite = reads.find((read) => read.isInvite);
  if (!invite) return 2;
  return isWithoutReason(invite) || invite.pitch ? 0 : 1;
}

/** Doubts, each of which speaks against an accusation. */
export function doubtsAbout(reads: readonly Read[], first: Read, { them }: ConversationInput): ClearedBy[] {
  const headline = (them?.headline ?? '').slice(0, 300);
  const doubt = doubtIn(reads, first);
  return [
    ...(doubt ? [doubt] : []),
    // Without a headline neither a seller nor anybody else can be told.
    ...(headline.trim() === '' ? (['too-little'] as const) : []),
    ...Array.from({ length: unknowns(reads, headline) }, () => 'too-little' as const),
  ];
}

/** Too few of theirs to tell, while the user has said nothing. */
const FEW = 2;

/** What they wrote offers in words so plain that the message alone is told as a pitch. */
const isPlain = (read: Read) => read.from === 'them' && read.reading !== undefined;

/**
 * They have hardly written, and the user not yet: anybody may begin so. Not where the invite itself sells, or where
 * stock words or none came before a plain offer of somebody who sells.
 */
export function isTooEarly(reads: readonly Read[], { them }: ConversationInput): boolean {
  const said = reads.filter((read) => read.text.trim() !== '');
  const invite = reads.find((read) => read.isInvite && read.from === 'them');
  // A note that may be that of somebody known does not count.
  const isStock = !!invite && (invite.text.trim() === '' || has(invite.text, STOCK));
  const headline = (them?.headline ?? '').slice(0, 300);
  const isSeller = has(headline, SELLER) || has(headline, TRADE);
  const counted = invite && !isStock && !isSeller ? said.length - 1 : said.length;
  if (said.some(isMine) || counted > FEW) return false;
  if (!invite) return true;
  if (isPlain(invite)) return false;
  return !(isSeller && isStock && said.some(isPlain));
}

/** The user took up what was offered to them, and did not turn it down later. */
export const tookUp = (reads: readonly Read[], first: Read): boolean =>
  isWelcomed(reads.slice(offerOf(reads, first).index));

/** They were told no, answered with no more than thanks, and left it at that. */
export function tookTheNo(reads: readonly Read[]): boolean {
  const after = reads.slice(reads.findLastIndex(({ isRefusal }) => isRefusal) + 1);
  const no = reads.findIndex(({ isRefusal }) => isRefusal);
  return no >= 0 && after.length > 0 && reads.slice(no).every((read) => isMine(read) || isThanks(read));
}

/** Why somebody is not accused, in one word: the plainest of what speaks for them. */
export function clearedBy(reads: readonly Read[], first: Read, input: ConversationInput): ClearedBy {
  if (areKnown(reads, first)) return 'known';
  if (!hasRefused(reads) && isTwoWay(reads.slice(0, offerOf(reads, first).index), CERTAIN_TALK))
    return 'two-way';
  if (isTooEarly(reads, input)) return 'too-little';
  return doubtsAbout(reads, first, input)[0] ?? 'too-little';
}
