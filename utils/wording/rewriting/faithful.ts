import { commonWords } from './common-words';

/** Longer texts are not looked at; UTF-16 code units. */
const READ = 10_000;
const TOKEN = /\p{N}[\p{N}.,:%]*|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const ENDING = /(?:’s|s|es|ed|d|ing|ly|er)$/;
/** What ends are cut off from has at least this many letters left. */
const STEM = 3;
const NEITHER = /https?:|www\.|@|\p{Extended_Pictographic}|[[\]{}<>]/u;

const plain = (word: string) =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[.,:]+$/, '');

function withoutEnding(word: string): string {
  const cut = word.replace(ENDING, '');
  return cut.length >= STEM ? cut : word;
}

function stemOf(word: string): string {
  // "drivers" has two.
  const stem = withoutEnding(withoutEnding(word));
  return stem.replace(/(.)\1$/, '$1').replace(/(?:e|i|y)$/, '');
}

const wordsIn = (text: string): string[] => (text.slice(0, READ).match(TOKEN) ?? []).map(plain);

/**
 * Whether a text says nothing that its sources do not: no name, number, content word, link or sign of its own. Figures
 * must stand in a source as they are; of words another ending will do.
 *
 * @param sources what may be said: facts and draft
 */
export function isFaithful(text: string, sources: readonly string[]): boolean {
  if (text.length > READ || NEITHER.test(withoutBlanks(text))) return false;
  const known = new Set(sources.flatMap(wordsIn));
  const stems = new Set([...known].map(stemOf));
  return wordsIn(withoutBlanks(text)).every((word) => {
    if (known.has(word)) return true;
    if (/\p{N}/u.test(word)) return false;
    return commonWords.has(word) || stems.has(stemOf(word));
  });
}

const BLANK = /\[[^[\]\n]{1,80}\]/g;
const withoutBlanks = (text: string): string => text.slice(0, READ + 1).replace(BLANK, ' ');

/** Whether the same blanks stand in both texts, in whatever order. */
export function keepsBlanks(text: string, source: string): boolean {
  const blanks = (of: string) => (of.match(BLANK) ?? []).sort().join('\n');
  return blanks(text) === blanks(source);
}
