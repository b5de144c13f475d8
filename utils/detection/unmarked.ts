import type { Finding, Words } from './types';

const SAID = {
  pitch: {
    signal: 'unmarked-pitch',
    what: { en: 'It sounds like a sale' },
    why: { en: 'They hear somebody who wants to sell, though no single phrase says so.' },
  },
  generic: {
    signal: 'no-reason',
    what: { en: 'It could go to anybody' },
    why: { en: 'They find nothing in it that is theirs, so they see no reason to answer.' },
  },
} satisfies Record<string, { signal: string; what: Words; why: Words }>;

/**
 * What is said of a text that is flagged though no phrase of it is marked: all of it. Its words and its moment, which
 * are told with the structure, gave it away; the finding adds nothing to them.
 *
 * @param text the range is in UTF-16 code units of it
 */
export function unmarked(kind: 'pitch' | 'generic', text: string, language: keyof Words): Finding {
  const { signal, what, why } = SAID[kind];
  return {
    signal,
    kind,
    start: 0,
    end: text.length,
    what: what[language],
    why: why[language],
    contribution: 0,
  };
}
