import { INFO, Lexicon, LISTED } from './lexicon';
import * as Token from './token';

/** What a record's `INFO` holds: a word's class among those that phrases tell apart, above the bits of its token. */
export const SHIFT = 8;

/** What is known of words. `LISTED`: which of the words to report it is, counted from one, or 0. */
export interface Vocabulary {
  lexicon: Lexicon;
  /** By record, what a short form stands for; its class is −1. A word that no phrase names is of class 0. */
  parts: ReadonlyMap<number, readonly string[]>;
}

/**
 * @param named words that phrases name, in the order of their ids
 * @param classes by id
 * @param listed words to report
 * @param bits words, with a space between them, by the bit that their tokens are to have
 */
export function vocabularyOf(
  named: Iterable<string>,
  classes: Int32Array,
  listed: readonly string[],
  spelledOut: Readonly<Record<string, string>>,
  bits: readonly (readonly [bit: number, words: string])[],
): Vocabulary {
  const ids = [...named];
  const short = Object.keys(spelledOut);
  const marked = bits.flatMap(([bit, words]) => words.split(' ').map((word) => [bit, word] as const));
  const lexicon = new Lexicon([...new Set([...ids, ...listed, ...short, ...marked.map(([, word]) => word)])]);
  const { records } = lexicon;
  for (const word of short) records[lexicon.of(word) + INFO] = -1 << SHIFT;
  // A short form that phrases name stays what it is.
  ids.forEach((word, id) => {
    records[lexicon.of(word) + INFO] = classes[Token.words + id]! << SHIFT;
  });
  for (const [bit, word] of marked) records[lexicon.of(word) + INFO]! |= bit;
  listed.forEach((word, place) => {
    records[lexicon.of(word) + LISTED] = place + 1;
  });
  return {
    lexicon,
    parts: new Map(short.map((word) => [lexicon.of(word), spelledOut[word]!.split(' ')])),
  };
}
