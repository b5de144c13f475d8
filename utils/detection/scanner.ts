import { Grammar } from './phrases';
import { Token } from './token';
import { type Tokens, tokenize } from './tokens';
import type { Range } from './types';

/** A state of the automaton that is made when a text first needs it. */
interface State {
  nfa: readonly number[];
  next: Map<number, State | null>;
  /** Which signals are found when the text gets here. */
  found: readonly number[];
}

/** So many states are kept; hostile text could ask for more, and then they are made anew. */
const MOST_STATES = 20_000;

export interface Scan {
  tokens: Tokens;
  /** Per signal, in order of start, none overlapping: those that overlap are joined. */
  ranges: Range[][];
}

/** Phrases of all signals, made ready for one pass over a text. */
export interface Scanner {
  /** @param lookup lower-cased words that the recipient's profile shows */
  scan(text: string, lookup: ReadonlySet<string>): Scan;
}

/**
 * Builds one automaton of all phrases. It is made deterministic step by step as texts need it, so a text costs a few
 * look-ups a word however many phrases there are.
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
  const starts: Record<'anywhere' | 'opening' | 'asking' | 'openingAsking', number[]> = {
    anywhere: [],
    opening: [],
    asking: [],
    openingAsking: [],
  };
  phrases.forEach((all, signal) => {
    for (const phrase of all) {
      const [, marks, body] = /^((?:Q:|\^)*)(.*)$/.exec(phrase)!;
      const asks = marks!.includes('Q');
      const where = marks!.includes('^')
        ? asks
          ? 'openingAsking'
          : 'opening'
        : asks
          ? 'asking'
          : 'anywhere';
      starts[where].push(grammar.add(body!.trim(), signal));
    }
  });
  const listed = new Set(vocabulary);
  const expansions = new Map(Object.entries(spelledOut).map(([short, long]) => [short, long.split(' ')]));

  let made = 0;
  let byKey = new Map<string, State>();
  const stateOf = (nfa: readonly number[]): State => {
    const key = nfa.join();
    let state = byKey.get(key);
    if (!state) {
      made += 1;
      const found = [...new Set(nfa.flatMap((one) => grammar.accepts.get(one) ?? []))];
      state = { nfa, next: new Map(), found };
      byKey.set(key, state);
    }
    return state;
  };
  const closure = (from: Iterable<number>): number[] => {
    const seen = new Set<number>(from);
    for (const one of seen) for (const to of grammar.free[one]!) seen.add(to);
    return [...seen]
      .filter((one) => grammar.steps[one]!.length > 0 || grammar.accepts.has(one))
      .sort((a, b) => a - b);
  };
  const beginnings = () => {
    const { anywhere, opening, asking, openingAsking } = starts;
    // Indexed by: 1 where a clause opens, plus 2 in a question.
    return [
      anywhere,
      [...anywhere, ...opening],
      [...anywhere, ...asking],
      [...anywhere, ...opening, ...asking, ...openingAsking],
    ].map((all) => stateOf(closure(all)));
  };
  let roots = beginnings();
  const step = (state: State, id: number): State | null => {
    const reached: number[] = [];
    for (const one of state.nfa) {
      for (const [takes, to] of grammar.steps[one]!) {
        if (typeof takes === 'function' ? takes(id) : takes.has(id)) reached.push(to);
      }
    }
    const next = reached.length === 0 ? null : stateOf(closure(reached));
    state.next.set(id, next);
    return next;
  };

  const scan = (text: string, lookup: ReadonlySet<string>): Scan => {
    if (made > MOST_STATES) {
      made = 0;
      byKey = new Map();
      roots = beginnings();
    }
    const tokens = tokenize(text, grammar.ids, expansions, lookup, listed);
    const { ids, opens, starts: from, ends } = tokens;
    const asks = asksIn(ids);
    const ranges: Range[][] = phrases.map(() => []);
    for (let start = 0; start < ids.length; start += 1) {
      let state: State | null | undefined = roots[opens[start]! + 2 * asks[start]!]!;
      for (let at = start; at < ids.length; at += 1) {
        const id = ids[at]!;
        const known: State | null | undefined = state.next.get(id);
        state = known === undefined ? step(state, id) : known;
        if (state === null) break;
        for (const signal of state.found) keep(ranges[signal]!, from[start]!, ends[at]!);
      }
    }
    return { tokens, ranges };
  };
  return { scan };
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
function keep(ranges: Range[], start: number, end: number): void {
  const last = ranges.at(-1);
  if (!last || start >= last[1]) ranges.push([start, end]);
  else if (end > last[1]) ranges[ranges.length - 1] = [last[0], end];
}
