import { Lexicon } from './lexicon';
import * as Token from './token';

/** What is known of words, by the word's number in `lexicon`. */
export interface Vocabulary {
  lexicon: Lexicon;
  /** Class of the word among those that phrases tell apart; 0 when no phrase names it. */
  classes: Int32Array;
  /** Which of the words to report it is, or −1. */
  listed: Int32Array;
  /** What a short form stands for; its class is −1. */
  parts: ReadonlyMap<number, readonly string[]>;
}

/**
 * @param named words that phrases name, in the order of their ids
 * @param classes by id
 * @param listed words to report
 */
export function vocabularyOf(
  named: Iterable<string>,
  classes: Int32Array,
  listed: readonly string[],
  spelledOut: Readonly<Record<string, string>>,
): Vocabulary {
  const words = [...new Set([...named, ...listed, ...Object.keys(spelledOut)])];
  const lexicon = new Lexicon(words);
  const all: Vocabulary = {
    lexicon,
    classes: new Int32Array(words.length),
    listed: new Int32Array(words.length).fill(-1),
    parts: new Map(
      Object.entries(spelledOut).map(([short, long]) => [lexicon.of(short), long.split(' ')] as const),
    ),
  };
  for (const number of all.parts.keys()) all.classes[number] = -1;
  // A short form that phrases name stays what it is.
  all.classes.set(classes.subarray(Token.words));
  listed.forEach((word, place) => {
    all.listed[lexicon.of(word)] = place;
  });
  return all;
}
