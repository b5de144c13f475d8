import type { OwnFrame } from '@/utils/records/frame';
import { address, blank, joined } from './say';
import type { Segment, Wording, WordingContext } from './types';

const PART = /\{name\}|\[([^[\]\n]{1,60})\]/g;

/** A frame of the writer's own for a person; their words stay as they are, and a name that is not known is a blank. */
export function wordingOfOwn({ id, label, text }: OwnFrame, context: WordingContext): Wording {
  const parts: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(PART)) {
    const hint = match[1];
    parts.push(text.slice(from, match.index));
    parts.push(hint === undefined ? (address(context) ?? blank('their name')) : blank(hint));
    from = match.index + match[0].length;
  }
  return { id, label, segments: joined([...parts, text.slice(from)]) };
}
