import type { Grammar } from './phrases';
import { isWord, Token } from './token';
import { Transitions } from './transitions';

/**
 * A state is known by its number, shifted, and two bits that spare most look-ups: some signal is found when the text
 * gets here; nothing goes on from here.
 */
export const FOUND = 1;
export const LAST = 2;
const BITS = 2;
/** The state from which nothing goes on, and in which nothing is found. */
export const DEAD = 0;
/** Bits of how a phrase may begin: where a clause opens, in a question. */
export const OPENS = 1;
export const ASKS = 2;

/** So many states are kept; hostile text could ask for more, and then they are made anew. */
const MOST_STATES = 20_000;
const FIRST_STATES = 1_024;
const NONE: readonly number[] = [];

/** The automaton of a grammar, made deterministic step by step as texts need it. */
export class Automaton {
  /** By token id. Words that no phrase tells apart are of one class, so that what is learned of one serves all. */
  readonly classes: Int32Array;
  /** Of each state, by its number: the steps that may come next, and the signals that are found. */
  private steps: (readonly number[])[] = [];
  private found: (readonly number[])[] = [];
  /** Of each state: 32 bits, of which each class of tokens has one; where it is not set, nothing goes on. */
  private masks = new Int32Array(FIRST_STATES);
  private states = new Map<string, number>();
  private transitions = new Transitions();
  /** By where a token stands (`OPENS`, `ASKS`) and its class: the state that it begins; −1 if not known yet. */
  private firsts!: Int32Array;
  /** By class: the atoms that stand for it. */
  private readonly atoms: (readonly number[])[] = [];
  private readonly classCount: number;
  /** By atom: steps that phrases begin with; and those that begin with nearly any word. */
  private readonly starts: number[][];
  private readonly broadStarts: number[] = [];
  /** By step that a phrase begins with: where it may stand. */
  private readonly places: number[] = [];
  private readonly marked: Uint8Array;
  /** By atom: bits of the classes that it stands for. */
  private readonly bits: Int32Array;

  /** @param phrases steps that each phrase begins with, and the bits that it asks for */
  constructor(
    private readonly grammar: Grammar,
    phrases: readonly (readonly [steps: readonly number[], place: number])[],
  ) {
    this.classes = this.classesOf();
    this.classCount = this.atoms.length;
    this.marked = new Uint8Array(grammar.members.length);
    this.bits = Int32Array.from(grammar.members, (ids) =>
      ids.reduce((all, id) => all | (1 << this.classes[id]!), 0),
    );
    this.starts = grammar.members.map(() => []);
    for (const [steps, place] of phrases) {
      for (const number of steps) {
        const { atoms, isExcept } = grammar.steps[number]!;
        this.places[number] = place;
        if (isExcept) this.broadStarts.push(number);
        else for (const atom of atoms) this.starts[atom]!.push(number);
      }
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
    const steps = [...this.broadStarts];
    for (const atom of this.atoms[tokenClass]!) steps.push(...this.starts[atom]!);
    const mine = steps.filter((step) => (this.places[step]! & ~place) === 0);
    const next = this.next(mine, tokenClass);
    this.firsts[key] = next;
    return next;
  }

  /** @returns the state that a token leads to */
  step(state: number, tokenClass: number): number {
    const number = state >> BITS;
    if (((this.masks[number]! >>> tokenClass) & 1) === 0) return DEAD;
    const key = number * this.classCount + tokenClass;
    const known = this.transitions.get(key);
    if (known >= 0) return known;
    const next = this.next(this.steps[number]!, tokenClass);
    this.transitions.set(key, next);
    return next;
  }

  foundIn(state: number): readonly number[] {
    return this.found[state >> BITS]!;
  }

  private next(from: readonly number[], tokenClass: number): number {
    const { marked } = this;
    const mine = this.atoms[tokenClass]!;
    for (const atom of mine) marked[atom] = 1;
    const to = new Set<number>();
    for (const number of from) {
      const { atoms, isExcept, next } = this.grammar.steps[number]!;
      const isNamed = atoms.some((atom) => marked[atom] === 1);
      if (isExcept ? !isNamed && isWord(tokenClass) : isNamed) for (const one of next) to.add(one);
    }
    for (const atom of mine) marked[atom] = 0;
    return to.size === 0 ? DEAD : this.stateOf([...to].sort((a, b) => a - b));
  }

  private stateOf(all: readonly number[]): number {
    const key = all.join();
    let state = this.states.get(key);
    if (state === undefined) {
      const { accepts } = this.grammar;
      const steps = all.filter((step) => !accepts.has(step));
      const found = all.flatMap((step) => accepts.get(step) ?? NONE);
      const number = this.steps.push(steps) - 1;
      this.found.push(found);
      this.mask(number, steps);
      state = (number << BITS) | (found.length > 0 ? FOUND : 0) | (steps.length === 0 ? LAST : 0);
      this.states.set(key, state);
    }
    return state;
  }

  private mask(number: number, steps: readonly number[]): void {
    if (number === this.masks.length) {
      const longer = new Int32Array(2 * number);
      longer.set(this.masks);
      this.masks = longer;
    }
    let mask = 0;
    for (const step of steps) {
      const { atoms, isExcept } = this.grammar.steps[step]!;
      if (isExcept) mask = -1;
      else for (const atom of atoms) mask |= this.bits[atom]!;
    }
    this.masks[number] = mask;
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
