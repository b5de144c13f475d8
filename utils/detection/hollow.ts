import type { Marks } from './marks';
import { signals } from './signals';
import type { SignalKind } from './types';

/** Empty talk that begins so soon behind an anchor is what the anchor names, UTF-16 code units. */
const BEHIND = 14;

const numberOf = (signal: string) => signals.findIndex(({ id }) => id === signal);

/** They mark what fills the place of something particular, and says nothing. */
const PRAISE = numberOf('hollow-praise');
const PRETENCE = numberOf('fake-anchor');
const BLANK = numberOf('particular-blank');

/** Drops the anchors that name nothing but empty talk: in "your post on your inspiring journey" there is no post. */
export const dropHollow = (marks: Marks): void => dropAround(marks, PRAISE, PRETENCE, 'anchor', BEHIND);

/** Drops the stock words around a blank for something particular: once it is filled they are none. */
export const dropFilled = (marks: Marks): void => dropAround(marks, BLANK, BLANK, 'generic', 0);

/**
 * Drops marks of a kind that hold one of a signal, or of another.
 *
 * @param behind how far behind the end of a mark what it holds may begin. UTF-16 code units.
 */
function dropAround(marks: Marks, one: number, other: number, kind: SignalKind, behind: number): void {
  const { signals: of, starts, ends, times } = marks;
  if (times[one]! + times[other]! === 0) return;
  const begun: number[] = [];
  for (let at = 0; at < marks.count; at += 1) if (of[at] === one || of[at] === other) begun.push(starts[at]!);
  begun.sort((a, b) => a - b);
  marks.drop((at) => {
    if (signals[of[at]!]?.kind !== kind) return false;
    const next = begun[lowerBound(begun, starts[at]!)];
    return next !== undefined && next < ends[at]! + behind;
  });
}

const QUOTED = /["“][^"“”]{0,600}["”]/g;
/** Shorter quotations are titles and names. UTF-16 code units, with their marks. */
const SHORTEST = 27;

/**
 * Drops the faults that are quoted: who complains of a pitch, or shows one, does not pitch.
 *
 * @returns whether anything is quoted
 */
export function dropQuoted(marks: Marks, text: string): boolean {
  const { signals: of, starts, ends } = marks;
  const quotes = [...text.matchAll(QUOTED)].filter(({ 0: { length } }) => length >= SHORTEST);
  if (quotes.length === 0) return false;
  const opened = quotes.map(({ index }) => index);
  marks.drop((at) => {
    const kind = signals[of[at]!]?.kind;
    if (kind !== 'pitch' && kind !== 'generic') return false;
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
