import { defineSignal, type Range } from '../types';

/** Zero-width characters between letters; those that join emoji or letters of other scripts are left alone. */
const HIDDEN =
  /(?<=[\p{Script=Latin}\d\s])[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]{1,40}(?=[\p{Script=Latin}\d\s])/gu;
/** Latin letters out of the blocks for mathematics, which some use as bold type. */
const DRESSED = /[\u{1d400}-\u{1d7ff}]{3,80}/gu;

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'hidden-characters',
  kind: 'pitch',
  what: { en: 'Characters made to deceive' },
  why: { en: 'Invisible or dressed-up letters are there to slip past filters, and they look it.' },
  phrases: { en: [] },
  hints: '\\u00ad\\u200b-\\u200d\\u2060-\\u2064\\ufeff\\ud835',
  find: (text) =>
    [...text.matchAll(HIDDEN), ...text.matchAll(DRESSED)]
      .map(({ 0: run, index }): Range => [index, index + run.length])
      .sort(([a], [b]) => a - b),
});
