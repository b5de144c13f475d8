import type { Range } from './types';

const WORD = /[\p{L}\p{N}]/u;

/** Patterns that take so many characters more may end inside a word; it is left out then. */
function wholeWords(text: string, start: number, end: number): number {
  if (!WORD.test(text[end] ?? '') || !WORD.test(text[end - 1] ?? '')) return end;
  const space = text.slice(start, end).lastIndexOf(' ');
  return space > 0 ? start + space : end;
}

/**
 * Every non-empty place at which a pattern matches, in order of its start; where two overlap, the longer stays.
 *
 * @param patterns global ones, in whose quantifiers nothing is nested, so that each reads the text once
 */
export function matches(text: string, patterns: readonly RegExp[]): Range[] {
  const found: Range[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const words = match[0].trim();
      const start = match.index + match[0].indexOf(words);
      if (words.length > 0) found.push([start, wholeWords(text, start, start + words.length)]);
    }
  }
  found.sort(([a, b], [c, d]) => a - c || d - b);
  const kept: Range[] = [];
  for (const range of found) {
    const last = kept.at(-1);
    if (!last || range[0] >= last[1]) kept.push(range);
    else if (range[1] - range[0] > last[1] - last[0]) kept[kept.length - 1] = range;
  }
  return kept;
}
