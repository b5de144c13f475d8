import type { Range } from './types';

/** Patterns by language, each linear in the length of the text. They live with the cue, as a signal's words do. */
export interface Cue {
  en: readonly RegExp[];
}

/** The longest text in which cues are looked for, UTF-16 code units: what comes after this decides nothing. */
const READ = 4_000;

/** Writes apostrophes and spaces in one way, character by character, so that ranges stay those of the text. */
export const plain = (text: string): string =>
  text
    .slice(0, READ)
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ');

/** The first place at which a cue stands in a {@link plain} text. */
export function cueIn(text: string, { en }: Cue): Range | undefined {
  let first: Range | undefined;
  for (const pattern of en) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    const words = match?.[0].trim();
    if (!match || !words || (first && match.index >= first[0])) continue;
    const start = match.index + match[0].indexOf(words);
    first = [start, start + words.length];
  }
  return first;
}

export const has = (text: string, cue: Cue): boolean => cueIn(text, cue) !== undefined;
