import { Lexicon } from './lexicon';

/** What is known of words, by the word's number in `lexicon`. */
export interface Vocabulary {
  lexicon: Lexicon;
  /** Class of the word among those that phrases tell apart; 0 when no phrase names it. */
  ids: Int32Array;
  /** Which of the words to report it is, or −1. */
  listed: Int32Array;
  /** What a short form stands for. */
  parts: readonly (readonly string[] | undefined)[];
}

/**
 * @param ids class of each word that a phrase names
 * @param listed words to report
 */
export function vocabularyOf(
  ids: ReadonlyMap<string, number>,
  listed: readonly string[],
  spelledOut: Readonly<Record<string, string>>,
): Vocabulary {
  const words = [...new Set([...ids.keys(), ...listed, ...Object.keys(spelledOut)])];
  const places = new Map(listed.map((word, place) => [word, place]));
  return {
    lexicon: new Lexicon(words),
    ids: Int32Array.from(words, (word) => ids.get(word) ?? 0),
    listed: Int32Array.from(words, (word) => places.get(word) ?? -1),
    parts: words.map((word) => (ids.has(word) ? undefined : spelledOut[word]?.split(' '))),
  };
}
