import type { Marks } from './marks';
import { signals } from './signals';
import type { SignalKind } from './types';

/** Empty talk that begins so soon behind an anchor is what the anchor names, UTF-16 code units. */
const BEHIND = 14;

const numbersOf = (...ids: readonly string[]) => ids.map((id) => signals.findIndex((one) => one.id === id));

/** They mark what fills the place of something particular, and says nothing. */
const EMPTY_TALK = numbersOf('hollow-praise', 'fake-anchor');
const BLANK = numbersOf('particular-blank');

/** Drops the anchors that name nothing but empty talk: in "your post on your inspiring journey" there is no post. */
export const dropHollow = (marks: Marks): void => dropAround(marks, EMPTY_TALK, 'anchor', BEHIND);

/** Drops the stock words around a blank for something particular: once it is filled they are none. */
export const dropFilled = (marks: Marks): void => dropAround(marks, BLANK, 'generic', 0);

/** @param behind how far behind its end what a mark holds may begin. UTF-16 code units. */
function dropAround(marks: Marks, held: readonly number[], kind: SignalKind, behind: number): void {
  const { signals: of, starts, ends, times } = marks;
  if (!held.some((signal) => times[signal]! > 0)) return;
  const begun: number[] = [];
  for (let at = 0; at < marks.count; at += 1) if (held.includes(of[at]!)) begun.push(starts[at]!);
  begun.sort((one, other) => one - other);
  marks.drop((at) => {
    if (signals[of[at]!]?.kind !== kind) return false;
    const next = begun[lowerBound(begun, starts[at]!)];
    return next !== undefined && next < ends[at]! + behind;
  });
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
