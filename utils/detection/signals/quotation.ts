import { defineSignal, type Range } from '../types';

const QUOTED = /["“][^"“”\n]{8,160}["”]/g;
/** So many characters before a quotation are searched for the reader. */
const BEFORE = 80;

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'quotation',
  kind: 'anchor',
  what: { en: 'Their own words' },
  why: { en: 'You quote them, so they know that you listened.' },
  phrases: { en: [] },
  hints: '"“',
  find: (text) =>
    [...text.matchAll(QUOTED)]
      .filter(
        ({ 0: quoted, index }) =>
          quoted.split(' ').length > 2 &&
          /\b(?:you|your)\b[^.!?\n]*$/i.test(text.slice(Math.max(0, index - BEFORE), index)),
      )
      .map(({ 0: quoted, index }): Range => [index, index + quoted.length]),
});
