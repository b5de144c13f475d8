import type { Marks } from './marks';
import { signals } from './signals';

/** Empty talk that begins so soon behind an anchor is what the anchor names, UTF-16 code units. */
const BEHIND = 14;

/** By number: whether a signal marks what fills the place of something particular, and says nothing. */
const IS_EMPTY_TALK = signals.map(({ id }) => id === 'hollow-praise' || id === 'fake-anchor');
const IS_FAULT = signals.map(({ kind }) => kind === 'pitch' || kind === 'generic');
const IS_ANCHOR = signals.map(({ kind }) => kind === 'anchor');

/** Drops the anchors that name nothing but empty talk: in "your post on your inspiring journey" there is no post. */
export function dropHollow(marks: Marks): void {
  const { signals: of, starts, ends } = marks;
  const empty: number[] = [];
  for (let at = 0; at < marks.count; at += 1) if (IS_EMPTY_TALK[of[at]!]) empty.push(starts[at]!);
  if (empty.length === 0) return;
  empty.sort((one, other) => one - other);
  marks.drop((at) => {
    if (!IS_ANCHOR[of[at]!]) return false;
    const next = empty[lowerBound(empty, starts[at]!)];
    return next !== undefined && next < ends[at]! + BEHIND;
  });
}

const BLANK = signals.findIndex(({ id }) => id === 'particular-blank');
const IS_STOCK = signals.map(({ kind }) => kind === 'generic');

/** Drops the stock words around a blank for something particular: once it is filled they are none. */
export function dropFilled(marks: Marks): void {
  const { signals: of, starts, ends } = marks;
  if (marks.times[BLANK] === 0) return;
  const blanks: number[] = [];
  for (let at = 0; at < marks.count; at += 1) if (of[at] === BLANK) blanks.push(starts[at]!);
  marks.drop((at) => {
    if (!IS_STOCK[of[at]!]) return false;
    const next = blanks[lowerBound(blanks, starts[at]!)];
    return next !== undefined && next < ends[at]!;
  });
}

/** Somebody's words, in quotation marks; shorter ones are titles. */
const QUOTED = /["“][^"“”]{25,600}["”]/g;

/**
 * Drops the faults that are quoted: who complains of a pitch, or shows one, does not pitch.
 *
 * @returns whether anything is quoted
 */
export function dropQuoted(marks: Marks, text: string): boolean {
  const { signals: of, starts, ends } = marks;
  const quotes = [...text.matchAll(QUOTED)];
  if (quotes.length === 0) return false;
  const opened = quotes.map(({ index }) => index);
  marks.drop((at) => {
    if (!IS_FAULT[of[at]!]) return false;
    const quote = quotes[lowerBound(opened, starts[at]!) - 1];
    return quote !== undefined && ends[at]! <= quote.index + quote[0].length;
  });
  return true;
}

/** How many of ascending numbers are less than a limit. */
function lowerBound(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
