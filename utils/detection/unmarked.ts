import type { Finding, Words } from './types';

const WHAT: Words = { en: 'It could go to anybody' };
const WHY: Words = { en: 'They find nothing in it that is theirs, so they see no reason to answer.' };

/**
 * What is said of a text that is generic though no phrase of it is stock: all of it. Its words and its moment, which
 * are told with the structure, gave it away; the finding adds nothing to them.
 *
 * @param text the range is in UTF-16 code units of it
 */
export function unmarked(text: string, language: keyof Words): Finding {
  return {
    signal: 'no-reason',
    kind: 'generic',
    start: 0,
    end: text.length,
    what: WHAT[language],
    why: WHY[language],
    contribution: 0,
  };
}
