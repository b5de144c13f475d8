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
/** So many numbers are kept of each state: bits that tell by the last bits of its class whether a word is named by a step, and last the state to which all others lead, −1 if not known yet. */
const ROW = 8;
const REST = ROW - 1;
/** In place of a class: of a word that no step names. */
const OTHER = -1;

/** The automaton of a grammar, made deterministic step by step as texts need it. */
export class Automaton {
  /** By token id. Words that no phrase tells apart are of one class, so that what is learned of one serves all. */
  readonly classes: Int32Array;
  /** Of each state, by its number: the steps that may come next, and the signals that are found. */
  declare private steps: (readonly number[])[];
  declare private found: (readonly number[])[];
  declare private states: Map<string, number>;
  declare private transitions: Transitions;
  /** By state, {@link ROW} numbers each: they spare most look-ups. */
  declare private rows: Int32Array;
  /** By where a token stands (`opens`, `asks`) and its class: the state that it begins; −1 if not known yet. */
  declare private firsts: Int32Array;
  /** By class: the atoms that stand for it. */
  private readonly atoms: (readonly number[])[] = [];
  private readonly classCount: number;
  /** By atom: the steps that phrases begin with; and by step what it asks for. */
  private readonly starts: readonly number[][];
  private readonly asked: number[] = [];
  /** @param phrases steps that each phrase begins with, and the bits that it asks for */
  constructor(
    private readonly grammar: Grammar,
    phrases: readonly (readonly [steps: readonly number[], place: number])[],
  ) {
    this.classes = this.classesOf();
    this.classCount = this.atoms.length;
    this.starts = grammar.members.map(() => []);
    for (const [steps, place] of phrases)
      for (const step of steps) {
        this.asked[step] = place;
        for (const atom of grammar.steps[step]!.atoms) this.starts[atom]!.push(step);
      }
    this.forget();
  }

  /** Keeps the states few. To be called between texts: numbers of states change. */
  tidy(): void {
    if (this.steps.length > MOST_STATES) this.forget();
  }

  private forget(): void {
    this.steps = [NONE];
    this.found = [NONE];
    this.states = new Map([['', DEAD]]);
    this.transitions = new Transitions();
    this.rows = new Int32Array(ROW << 12);
    this.firsts = new Int32Array(this.classCount * 4).fill(-1);
  }

  /**
   * @param place bits of where a token stands
   * @returns the state that it begins
   */
  begin(place: number, tokenClass: number): number {
    const known = this.firsts[(tokenClass << 2) | place]!;
    return known >= 0 ? known : this.learnFirst(place, tokenClass);
  }

  /** @returns the state that a token leads to */
  step(state: number, tokenClass: number): number {
    const { rows } = this;
    const number = state >> BITS;
    const row = number * ROW;
    if (rows[row + ((tokenClass >> 5) % REST)]! & (1 << tokenClass))
      return this.stepNamed(number, tokenClass);
    if (!Token.isWord(tokenClass)) return DEAD;
    const known = rows[row + REST]!;
    return known >= 0 ? known : this.learnRest(number);
  }

  /** @returns the signals that are found besides {@link signalOf}, where there are any */
  foundIn(state: number): readonly number[] {
    return this.found[state >> BITS]!;
  }

  private stepNamed(number: number, tokenClass: number): number {
    const known = this.transitions.get(number * this.classCount + tokenClass);
    return known >= 0 ? known : this.learnNamed(number, tokenClass);
  }

  // What a text asks for the first time stands apart, to keep short what it asks at each word.

  private learnFirst(place: number, tokenClass: number): number {
    const steps = this.atoms[tokenClass]!.flatMap((atom) => this.starts[atom]!);
    const here = steps.filter((step) => (this.asked[step]! & ~place) === 0);
    const next = this.next(here, tokenClass);
    this.firsts[(tokenClass << 2) | place] = next;
    return next;
  }

  private learnRest(number: number): number {
    const next = this.next(this.steps[number]!, OTHER);
    this.rows[number * ROW + REST] = next;
    return next;
  }

  private learnNamed(number: number, tokenClass: number): number {
    const next = this.next(this.steps[number]!, tokenClass);
    this.transitions.set(number * this.classCount + tokenClass, next);
    return next;
  }

  private next(from: readonly number[], tokenClass: number): number {
    const mine = new Set(this.atoms[tokenClass]);
    const isAny = Token.isWord(tokenClass);
    const to = new Set<number>();
    for (const number of from) {
      const { atoms, isExcept, next } = this.grammar.steps[number]!;
      const isNamed = atoms.some((atom) => mine.has(atom));
      if (isExcept ? isAny && !isNamed : isNamed) for (const one of next) to.add(one);
    }
    return this.stateOf([...to].sort((a, b) => a - b));
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
      this.addRow(number * ROW, steps);
      this.states.set(key, state);
    }
    return state;
  }

  private addRow(row: number, steps: readonly number[]): void {
    const { grammar, classes, rows } = this;
    if (row === rows.length) {
      this.rows = new Int32Array(2 * row);
      this.rows.set(rows);
    }
    for (const step of steps)
      for (const atom of grammar.steps[step]!.atoms)
        for (const id of grammar.members[atom]!)
          this.rows[row + ((classes[id]! >> 5) % REST)]! |= 1 << classes[id]!;
    this.rows[row + REST] = -1;
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
