import { Automaton, DEAD } from './automaton';
import { Grammar } from './phrases';
import { Token } from './token';
import { type Entry, type Tokens, tokenize } from './tokens';
import type { Range } from './types';

export interface Scan {
  tokens: Tokens;
  /** Per signal, in order of start, none overlapping: those that overlap are joined. */
  ranges: (readonly Range[])[];
  /** How many steps the automaton took: the measure of the work, whatever the machine. */
  steps: number;
}

/** Phrases of all signals, made ready for one pass over a text. */
export interface Scanner {
  /** @param lookup lower-cased words that the recipient's profile shows */
  scan(text: string, lookup: ReadonlySet<string>): Scan;
}

const NONE: readonly Range[] = [];

/**
 * Builds one automaton of all phrases, so that a text costs a few look-ups a word however many phrases there are.
 *
 * @param phrases by signal
 * @param vocabulary words to report
 */
export function scannerOf(
  phrases: readonly (readonly string[])[],
  words: Readonly<Record<string, string>>,
  spelledOut: Readonly<Record<string, string>>,
  vocabulary: readonly string[],
): Scanner {
  const grammar = new Grammar(words);
  const starts = startsIn(grammar, phrases);
  const entries = lexiconOf(grammar.ids, vocabulary, spelledOut);
  const automaton = new Automaton(grammar);
  const { classes } = automaton;
  let roots = starts.map((nodes) => automaton.startAt(nodes));

  const scan = (text: string, lookup: ReadonlySet<string>): Scan => {
    if (automaton.isFull) {
      automaton.forget();
      roots = starts.map((nodes) => automaton.startAt(nodes));
    }
    const tokens = tokenize(text, entries, lookup);
    const { ids, opens, starts: from, ends } = tokens;
    const asks = asksIn(ids);
    const ranges: (readonly Range[])[] = new Array(phrases.length).fill(NONE);
    let steps = 0;
    for (let start = 0; start < ids.length; start += 1) {
      let state = roots[opens[start]! + 2 * asks[start]!]!;
      for (let at = start; at < ids.length; at += 1) {
        steps += 1;
        state = automaton.step(state, classes[ids[at]!]!);
        if (state === DEAD) break;
        const found = automaton.foundIn(state);
        for (let nth = 0; nth < found.length; nth += 1) {
          const signal = found[nth]!;
          ranges[signal] = joined(ranges[signal]!, from[start]!, ends[at]!);
        }
      }
    }
    return { tokens, ranges, steps };
  };
  return { scan };
}

/** Where phrases may begin: anywhere; where a clause opens; in a question; and both. */
function startsIn(grammar: Grammar, phrases: readonly (readonly string[])[]): number[][] {
  const [anywhere, opening, asking, both]: number[][] = [[], [], [], []];
  phrases.forEach((all, signal) => {
    for (const phrase of all) {
      const [, marks, body] = /^((?:Q:|\^)*)(.*)$/.exec(phrase)!;
      const isOpening = marks!.includes('^');
      const list = marks!.includes('Q') ? (isOpening ? both! : asking!) : isOpening ? opening! : anywhere!;
      list.push(grammar.add(body!.trim(), signal));
    }
  });
  return [
    anywhere!,
    [...anywhere!, ...opening!],
    [...anywhere!, ...asking!],
    [...anywhere!, ...opening!, ...asking!, ...both!],
  ];
}

/** All words that are known, each with what is known of it. */
function lexiconOf(
  ids: ReadonlyMap<string, number>,
  listed: readonly string[],
  spelledOut: Readonly<Record<string, string>>,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [word, id] of ids) entries.set(word, { id, isListed: false });
  for (const word of listed) entries.set(word, { id: entries.get(word)?.id ?? 0, isListed: true });
  for (const [short, long] of Object.entries(spelledOut)) {
    if (!ids.has(short)) entries.set(short, { id: 0, isListed: false, parts: long.split(' ') });
  }
  return entries;
}

/** 1 for each token whose sentence ends in a question mark. */
function asksIn(ids: readonly number[]): Uint8Array {
  const asks = new Uint8Array(ids.length);
  let isQuestion = 0;
  for (let at = ids.length - 1; at >= 0; at -= 1) {
    const id = ids[at]!;
    if (id >= Token.stop && id < Token.words) isQuestion = id === Token.question ? 1 : 0;
    asks[at] = isQuestion;
  }
  return asks;
}

/** Adds a range that begins no earlier than those before it; one that overlaps the last is joined to it. */
function joined(ranges: readonly Range[], start: number, end: number): readonly Range[] {
  const last = ranges.at(-1);
  const mine = ranges === NONE ? [] : (ranges as Range[]);
  if (!last || start >= last[1]) mine.push([start, end]);
  else if (end > last[1]) mine[mine.length - 1] = [last[0], end];
  return mine;
}
