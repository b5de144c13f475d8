import type { Grammar } from './phrases';
import * as Token from './token';
import { Transitions } from './transitions';

/**
 * A state is known by its number, shifted, and what spares most look-ups: bits that say that some signal is found when
 * the text gets here, that nothing goes on from here, that more than one signal is found; and that signal, or the last.
 */
export const FOUND = 1;
export const LAST = 2;
export const MORE = 4;
const SIGNAL = 3;
const MOST_SIGNALS = 511;
const BITS = 12;
/** The state from which nothing goes on, and in which nothing is found. */
export const DEAD = 0;
/** So many states are kept; hostile text could ask for more, and then they are made anew. */
const MOST_STATES = 20_000;
const NONE: readonly number[] = [];
/** The automaton of a grammar, made deterministic step by step as texts need it. */
export class Automaton {
  /** By token id. Words that no phrase tells apart are of one class, so that what is learned of one serves all. */
  readonly classes: Int32Array;
  /** Of each state, by its number: the steps that may come next, and the signals that are found. */
  private steps: (readonly number[])[] = [];
  private found: (readonly number[])[] = [];
  private states = new Map<string, number>();
  private transitions = new Transitions();
  /** By where a token stands (`opens`, `asks`) and its class: the state that it begins; −1 if not known yet. */
  private firsts!: Int32Array;
  /** By class: the atoms that stand for it. */
  private readonly atoms: (readonly number[])[] = [];
  private readonly classCount: number;
  /** By where a token stands: the steps that phrases may begin with there. */
  private readonly starts: readonly (readonly number[])[];
  /** For a moment: atoms of a token, and steps that it leads to. */
  private readonly marked: Uint8Array;
  private readonly met: Uint8Array;
  /** @param phrases steps that each phrase begins with, and the bits that it asks for */
  constructor(
    private readonly grammar: Grammar,
    phrases: readonly (readonly [steps: readonly number[], place: number])[],
  ) {
    this.classes = this.classesOf();
    this.classCount = this.atoms.length;
    this.marked = new Uint8Array(grammar.members.length);
    this.met = new Uint8Array(grammar.steps.length);
    this.starts = [0, 1, 2, 3].map((place) =>
      phrases.flatMap(([steps, asked]) => ((asked & ~place) === 0 ? steps : [])),
    );
    this.forget();
  }

  /** Keeps the states few. To be called between texts: numbers of states change. */
  tidy(): void {
    if (this.steps.length > MOST_STATES) this.forget();
  }

  private forget(): void {
    this.steps = [NONE];
    this.found = [NONE];
    this.states = new Map();
    this.transitions = new Transitions();
    this.firsts = new Int32Array(this.classCount * 4).fill(-1);
  }

  /**
   * @param place bits of where a token stands
   * @returns the state that it begins
   */
  begin(place: number, tokenClass: number): number {
    const key = place * this.classCount + tokenClass;
    const known = this.firsts[key]!;
    if (known >= 0) return known;
    const next = this.next(this.starts[place]!, tokenClass);
    this.firsts[key] = next;
    return next;
  }

  /** @returns the state that a token leads to */
  step(state: number, tokenClass: number): number {
    const number = state >> BITS;
    const key = number * this.classCount + tokenClass;
    const known = this.transitions.get(key);
    if (known >= 0) return known;
    const next = this.next(this.steps[number]!, tokenClass);
    this.transitions.set(key, next);
    return next;
  }

  /** @returns the signals that are found besides {@link signalOf}, where there are any */
  foundIn(state: number): readonly number[] {
    return this.found[state >> BITS]!;
  }

  private next(from: readonly number[], tokenClass: number): number {
    const { grammar, marked, met } = this;
    const mine = this.atoms[tokenClass]!;
    const isAny = Token.isWord(tokenClass);
    const to: number[] = [];
    for (const atom of mine) marked[atom] = 1;
    for (const number of from) {
      const { atoms, isExcept, next } = grammar.steps[number]!;
      if (isExcept && !isAny) continue;
      let isNamed = false;
      for (const atom of atoms) if (marked[atom] === 1) isNamed = true;
      if (isExcept === isNamed) continue;
      for (const one of next) {
        if (met[one] === 1) continue;
        met[one] = 1;
        to.push(one);
      }
    }
    for (const atom of mine) marked[atom] = 0;
    for (const one of to) met[one] = 0;
    return to.length === 0 ? DEAD : this.stateOf(to.sort((a, b) => a - b));
  }

  private stateOf(all: readonly number[]): number {
    // Steps are few enough to be one character each.
    const key = String.fromCharCode(...all);
    let state = this.states.get(key);
    if (state === undefined) {
      const { accepts } = this.grammar;
      const steps = all.filter((step) => !accepts.has(step));
      const found = all.flatMap((step) => accepts.get(step) ?? NONE);
      const number = this.steps.push(steps) - 1;
      state = (number << BITS) | (found.length > 0 ? FOUND : 0) | (steps.length === 0 ? LAST : 0);
      state |= ((found.pop() ?? 0) << SIGNAL) | (found.length > 0 ? MORE : 0);
      this.found.push(found);
      this.states.set(key, state);
    }
    return state;
  }

  private classesOf(): Int32Array {
    const { ids, members } = this.grammar;
    const atoms: number[][] = Array.from({ length: Token.words + ids.size }, () => []);
    members.forEach((tokens, atom) => {
      for (const id of tokens) if (atoms[id]!.at(-1) !== atom) atoms[id]!.push(atom);
    });
    const known = new Map<string, number>();
    return Int32Array.from(atoms, (mine, id) => {
      // Tokens that are no words stay what they are.
      const key = id < Token.words ? `${id}!` : mine.join();
      let number = known.get(key);
      if (number === undefined) {
        number = this.atoms.push(mine) - 1;
        known.set(key, number);
      }
      return number;
    });
  }
}

/** The last signal that is found in a state in which some are. */
export const signalOf = (state: number): number => (state >> SIGNAL) & MOST_SIGNALS;
