import { Automaton, DEAD, FOUND, LAST, MORE, signalOf } from './automaton';
import type { Language } from './language';
import { Marks } from './marks';
import { Grammar } from './phrases';
import * as Token from './token';
import { Tokenizer } from './tokens';
import { vocabularyOf } from './vocabulary';

/** Bits that a phrase may ask for. */
const PLACE = Token.opens | Token.asks;
const MARKS = /^((?:Q:|\^)*) *(.*?) *$/;

/**
 * Phrases of all signals, made ready for one pass over a text: one automaton of all of them, so that a text costs a few
 * look-ups a word however many phrases there are.
 *
 * What it holds is of the last text that it scanned.
 */
export class Scanner {
  readonly tokens: Tokenizer;
  readonly marks: Marks;
  /** How many steps the automaton took: the measure of the work, whatever the machine. */
  steps = 0;
  private readonly automaton: Automaton;

  /**
   * @param phrases by signal
   * @param listed words to report
   * @param bits words, with a space between them, by the bit that their tokens are to have
   */
  constructor(
    phrases: readonly (readonly string[])[],
    words: Readonly<Record<string, string>>,
    spelledOut: Readonly<Record<string, string>>,
    listed: readonly string[],
    bits: readonly (readonly [bit: number, words: string])[],
    language: Language,
  ) {
    const grammar = new Grammar(words);
    const begun = phrases.flatMap((all, signal) =>
      all.map((phrase) => {
        const [, marks, body] = MARKS.exec(phrase)!;
        const place = (marks!.includes('^') ? Token.opens : 0) | (marks!.includes('Q') ? Token.asks : 0);
        return [grammar.add(body!, signal), place] as const;
      }),
    );
    this.automaton = new Automaton(grammar, begun);
    const vocabulary = vocabularyOf(grammar.ids.keys(), this.automaton.classes, listed, spelledOut, bits);
    this.tokens = new Tokenizer(vocabulary, listed.length, language);
    this.marks = new Marks(phrases.length);
  }

  /** @param lookup lower-cased words that the recipient's profile shows */
  scan(text: string, lookup: ReadonlySet<string>): void {
    const { automaton, marks, tokens } = this;
    automaton.tidy();
    tokens.read(text, lookup);
    marks.clear();
    const { count, ids, places, starts, ends } = tokens;
    let steps = 0;
    for (let start = 0; start < count; start += 1) {
      let state = automaton.begin(places[start]! & PLACE, ids[start]!);
      for (let at = start; state !== DEAD; at += 1) {
        if (state & FOUND) {
          if (state & MORE)
            for (const signal of automaton.foundIn(state)) marks.add(signal, starts[start]!, ends[at]!);
          marks.add(signalOf(state), starts[start]!, ends[at]!);
        }
        steps += 1;
        if (state & LAST || at + 1 === count) break;
        state = automaton.step(state, ids[at + 1]!);
      }
    }
    this.steps = steps;
  }
}
