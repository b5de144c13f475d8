const ASCII = /^[ -~\s]*$/;
const MARKS = /\p{M}+/gu;
/** Signs that are typed as others. */
const SIGNS: Record<string, string> = { '‘': "'", '’': "'", '“': '"', '”': '"', '–': '-', '—': '-' };

/** Without case, accents and typographic signs, as people type who look for something. */
export function fold(text: string): string {
  // White space beyond ASCII passes too, and stays as it is.
  if (ASCII.test(text)) return text.toLowerCase();
  const plain = text.replace(/[‘’“”–—]/g, (sign) => SIGNS[sign]!);
  return plain.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** What was typed, word by word; no word that is within another. */
export function wordsOf(query: string): string[] {
  const words = [...new Set(fold(query).split(/\s+/).filter(Boolean))];
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}

/** Half-open, UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** Where folded words stand in a text as it was written, in order and without overlaps. */
export function spansOf(text: string, words: readonly string[]): Span[] {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const part = fold(segment);
    for (let unit = 0; unit < part.length; unit += 1) origins.push(at);
    folded += part;
    at += segment.length;
  }
  origins.push(text.length);
  const spans: Span[] = [];
  for (const word of words) {
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
      spans.push({ start: origins[from]!, end: endOf(origins, from + word.length) });
    }
  }
  return merged(spans.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** A match that ends within a character takes all of it. */
function endOf(origins: readonly number[], end: number): number {
  let next = end;
  while (next < origins.length - 1 && origins[next] === origins[end - 1]) next += 1;
  return origins[next]!;
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
