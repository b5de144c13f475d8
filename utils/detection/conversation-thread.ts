import type { Read } from './conversation-reading';
import type { ConversationInput } from './conversation-types';
import { type Cue, has } from './cue';

/** A conversation as the traits see it. */
export interface Thread {
  input: ConversationInput;
  reads: readonly Read[];
  /** Their first message that offers or sounds out. */
  first: Read;
  /** All that say something. */
  said: readonly Read[];
  /** Theirs that say something. */
  theirs: readonly Read[];
  /** The user's that say something. */
  mine: readonly Read[];
  invite?: Read | undefined;
  /** Log-odds of a pitch of each of theirs, highest first. */
  odds: readonly number[];
  /** UTF-16 code units. */
  theirLength: number;
  /** UTF-16 code units. */
  myLength: number;
}

const lengthOf = (some: readonly Read[]) => some.reduce((sum, { text }) => sum + text.length, 0);

export function threadOf(input: ConversationInput, reads: readonly Read[], first: Read): Thread {
  const said = reads.filter(({ text }) => text.trim() !== '');
  const theirs = said.filter(({ from }) => from === 'them');
  const mine = said.filter(({ from }) => from === 'me');
  return {
    input,
    reads,
    first,
    said,
    theirs,
    mine,
    invite: reads.find(({ isInvite }) => isInvite),
    odds: theirs.map(({ odds }) => odds).sort((a, b) => b - a),
    theirLength: lengthOf(theirs),
    myLength: lengthOf(mine),
  };
}

/** In how many messages something holds, up to a bound. */
export function count(some: readonly Read[], holds: (read: Read) => boolean, most: number): number {
  let sum = 0;
  for (const read of some) {
    if (sum === most) break;
    if (holds(read)) sum += 1;
  }
  return sum;
}

export const isQuestion = ({ text }: Read) => text.includes('?');

/** In how many messages a cue stands, up to a bound. */
export const saying = (some: readonly Read[], cue: Cue, most: number) =>
  count(some, ({ text }) => has(text, cue), most);

/** How often a mark stands in all messages together, up to a bound. */
export function marks(some: readonly Read[], mark: RegExp, most: number): number {
  let sum = 0;
  for (const { text } of some) {
    for (const _ of text.matchAll(mark)) {
      sum += 1;
      if (sum === most) return sum;
    }
  }
  return sum;
}

/** Length on a scale on which ten times as long counts as much at any length. UTF-16 code units. */
export const scaled = (length: number) => Math.log(1 + Math.min(2_000, length));

/** What the other side calls itself. */
export const headlineOf = ({ input }: Thread) => (input.them?.headline ?? '').slice(0, 300);

/** Words of headlines that are in everybody's. */
const COMMON = new Set('direct founde from head indepe lead manage owner partne senior team with'.split(' '));
const stems = (text: string) =>
  (
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  ).map((word) => word.slice(0, 6));

/** Both headlines name the same thing. */
export function isSameField(thread: Thread): boolean {
  const mine = new Set(stems(thread.input.me?.headline ?? ''));
  const theirs = stems(`${headlineOf(thread)} ${(thread.input.them?.company ?? '').slice(0, 100)}`);
  return theirs.some((word) => mine.has(word) && !COMMON.has(word));
}

/** The user calls them by name. */
export function isByName({ mine, input }: Thread): boolean {
  const name = (input.them?.name ?? '').slice(0, 100);
  const parts = name.split(/\s+/).filter((part) => part.length > 2);
  return mine.some(({ text }) => parts.some((part) => text.includes(part)));
}

/** Longer ones say more than thanks. UTF-16 code units. */
const LONGEST_THANKS = 120;

/** Came after another of theirs that had no answer. An invite needs none, nor does a word of thanks. */
export const isUnanswered = (read: Read, reads: readonly Read[]): boolean => {
  const last = reads[read.index - 1];
  return read.from === 'them' && last?.from === 'them' && !last.isInvite && !isThanks(last);
};

const THANKS =
  /\b(?:thank|thanks|grateful|lovely|perfect|see you|wonderful|good luck|all the best|will do|noted|congratulations)\b/i;

/** A word that ends an exchange: it thanks, and asks for nothing. */
export const isThanks = ({ text, offer, bid }: Read): boolean =>
  !text.includes('?') && !offer && !bid && text.length < LONGEST_THANKS && THANKS.test(text);

/** How many messages of theirs came after the user's first no, up to a bound. */
export function afterNo({ reads }: Thread, most: number): number {
  const no = reads.findIndex(({ isRefusal }) => isRefusal);
  return no < 0 ? 0 : count(reads.slice(no), ({ from }) => from === 'them', most);
}
