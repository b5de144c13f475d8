import { type Span, spansOf } from '@/utils/shared/fold';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/** Around the first hit, UTF-16 code units. */
const BEFORE = 60;
const LONGEST = 220;

/** The part of a text around the first hit, its hits told from the rest. */
export function excerptOf(text: string, words: readonly string[]): Piece[] {
  // What is read of a very long text reaches well beyond what is shown.
  const spans = spansOf(text.slice(0, 20_000), words);
  const first = spans[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
  const end = wordEnd(text, Math.max(start + LONGEST, spans[0]?.end ?? 0), spans);
  const pieces = cut(
    text,
    spans.filter((span) => span.start < end),
    start,
    end,
  );
  if (start > 0) pieces.unshift({ text: '… ', isHit: false });
  if (end < text.length) pieces.push({ text: ' …', isHit: false });
  return pieces;
}

function wordStart(text: string, from: number): number {
  const blank = text.indexOf(' ', from);
  return blank >= 0 && blank < from + 20 ? blank + 1 : from;
}

/** After so much at least, no hit and, if it is near, no word is cut. */
function wordEnd(text: string, from: number, spans: readonly Span[]): number {
  const hit = spans.find(({ start, end }) => start < from && end > from);
  const least = hit?.end ?? from;
  if (least >= text.length) return text.length;
  const blank = text.slice(least, least + 20).search(/\s/);
  return blank < 0 ? least : least + blank;
}

function cut(text: string, spans: readonly Span[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), isHit: false });
    pieces.push({ text: text.slice(span.start, Math.min(span.end, end)), isHit: true });
    at = Math.min(span.end, end);
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isHit: false });
  return pieces;
}
