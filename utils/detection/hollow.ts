import type { Range, Signal } from './types';

/** Empty talk that begins so soon behind an anchor is what the anchor names, UTF-16 code units. */
const BEHIND = 14;

/** Whether a signal marks what fills the place of something particular, and says nothing. */
const isEmptyTalk = (id: string) => id === 'borrowed-praise' || id === 'fake-anchor';

/**
 * Without the anchors that name nothing but empty talk: in "your post on your inspiring journey" there is no post.
 *
 * @param ranges by signal
 */
export function withoutHollow(
  signals: readonly Pick<Signal, 'id' | 'kind'>[],
  ranges: readonly (readonly Range[])[],
): readonly (readonly Range[])[] {
  const empty = ranges.filter((_, index) => isEmptyTalk(signals[index]?.id ?? '')).flat();
  return ranges.map((places, index) =>
    signals[index]?.kind === 'anchor'
      ? places.filter(([start, end]) => !empty.some(([from, to]) => from < end + BEHIND && to > start))
      : places,
  );
}
