import type { Wording } from './types';

/** The text as it goes into the box. `blanks` are half-open ranges in UTF-16 code units, brackets included. */
export function render({ segments }: Pick<Wording, 'segments'>): {
  text: string;
  blanks: [start: number, end: number][];
} {
  let text = '';
  const blanks: [number, number][] = [];
  for (const segment of segments) {
    const start = text.length;
    text += typeof segment === 'string' ? segment : `[${segment.blank}]`;
    if (typeof segment !== 'string') blanks.push([start, text.length]);
  }
  return { text, blanks };
}

/** The blanks in a text, brackets included; half-open, UTF-16 code units. */
export const blanksIn = (text: string): [start: number, end: number][] =>
  [...text.matchAll(/\[[^[\]\n]{1,80}\]/g)].map((match) => [match.index, match.index + match[0].length]);

/** The first blank in a text, likewise. */
export const firstBlankIn = (text: string): [start: number, end: number] | undefined => blanksIn(text)[0];

/** The same wording with its blanks filled in order; those beyond the last value stay blank. */
export function fill(wording: Wording, values: readonly string[]): Wording {
  let next = 0;
  return {
    ...wording,
    segments: wording.segments.map((segment) =>
      typeof segment === 'string' ? segment : (values[next++] ?? segment),
    ),
  };
}
