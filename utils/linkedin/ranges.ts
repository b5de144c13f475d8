import { isEditMark } from './adapters/message';
import { type Line, linesOf, placeIn } from './text-of';

/** Half-open, UTF-16 code units. */
interface Span {
  start: number;
  end: number;
}

/** A line without what `tidy` cuts off its ends. */
interface TidyLine {
  line: Line;
  text: string;
  /** How much was cut off its beginning. */
  cut: number;
}

function withoutEmptyEnds(lines: TidyLine[]): TidyLine[] {
  const first = lines.findIndex(({ text }) => text.trim());
  const last = lines.findLastIndex(({ text }) => text.trim());
  if (first < 0) return [];
  const kept = lines.slice(first, last + 1);
  const [head] = kept;
  const text = head!.text.trimStart();
  kept[0] = { line: head!.line, text, cut: head!.text.length - text.length };
  return kept;
}

const tidyLines = (element: Element): TidyLine[] =>
  withoutEmptyEnds(linesOf(element, isEditMark).map((line) => ({ line, text: line.text.trimEnd(), cut: 0 })));

/** The last line that begins at or before an offset; `starts` ascend. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  for (let high = starts.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Where spans of a text stand in the page: in an editor, or in the elements of one message in their order. A span that
 * is empty or goes beyond the text is left out.
 *
 * @param text as `boxText`, or `readThread`, gave it
 * @param spans half-open, UTF-16 code units of `text`
 * @returns as many ranges as there are spans within the text, in their order; none for a `textarea`, whose text no
 *   range reaches; undefined when another text stands there now
 */
export function rangesOf(
  elements: Element | readonly Element[],
  text: string,
  spans: readonly Span[],
): Range[] | undefined {
  const all = Array.isArray(elements) ? (elements as readonly Element[]) : [elements as Element];
  if (all.some(({ tagName }) => tagName === 'TEXTAREA')) return [];
  const lines = all.flatMap(tidyLines);
  if (lines.map((line) => line.text).join('\n') !== text) return undefined;
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  const place = (offset: number): [Node, number] => {
    const at = lineAt(starts, offset);
    const { line, cut } = lines[at]!;
    return placeIn(line, offset - starts[at]! + cut);
  };
  return spans.flatMap(({ start, end }) => {
    if (!(start >= 0 && start < end && end <= text.length)) return [];
    const range = new Range();
    range.setStart(...place(start));
    // The place after the last character, in that character's own node: what begins at `end` may be a line further on.
    const [node, offset] = place(end - 1);
    range.setEnd(node, Math.min(offset + 1, node.nodeType === Node.TEXT_NODE ? (node as Text).length : 0));
    return [range];
  });
}
