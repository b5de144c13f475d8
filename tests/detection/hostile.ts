import { signals } from '@/utils/detection/signals';
import { words } from '@/utils/detection/words/en';

/** Characters that no pattern expects. */
const STRANGE = [
  '\u200b',
  '\u0301',
  '\u202e',
  '\ud800',
  '\udc00',
  '\u{1d5d4}',
  'İ',
  '\0',
  '\u2028',
  '👩\u200d👧',
];
const BRACKETS = [
  '{',
  '[',
  '<',
  '{{',
  '[[',
  '((',
  '*|',
  '__A',
  '${',
  '%A',
  '"',
  '“',
  '?',
  '.',
  '-',
  '\n',
  '\n\n- ',
  '1.',
  '$',
  'a@b',
  'http://',
  'a.com',
];

/** Words that a phrase names, in its order: near what it matches, and often all but the last word of it. */
export function wordsOf(phrase: string): string[] {
  const plain = phrase.replace(/\b[A-Z]{2,}\b/g, (name) => (words[name] ? words[name].split('|')[0]! : 'Ab'));
  return plain
    .replace(/^(?:Q:|\^)+/, '')
    .replace(/\b[A-Z]\b/g, 'zz')
    .replace(/[()?~!]|\*\d/g, ' ')
    .split(/[|\s]+/)
    .filter((word) => word !== '');
}

/** For each signal what is worst for it: its phrases begun again and again, cut short, and run together. */
export const seeds: readonly string[] = [
  ...signals.flatMap(({ phrases }) =>
    phrases.en.flatMap((phrase) => {
      const all = wordsOf(phrase);
      return [`${all.slice(0, -1).join(' ')} `, `${all[0]} `, `${all.join(' ')}? `];
    }),
  ),
  ...STRANGE,
  ...BRACKETS,
  ...STRANGE.map((char) => `we${char}help${char} `),
];

/** A seed repeated to a length in UTF-16 code units. */
export const grown = (seed: string, length: number) =>
  seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
