import { type Grammar, type Step, takes } from './phrases';
import { Token } from './token';
import { Transitions } from './transitions';

/** A state of the automaton, made when a text first needs it. */
interface State {
  nodes: readonly number[];
  /** Which signals are found when the text gets here. */
  found: readonly number[];
  /** Where each class of token leads, and the steps that take nearly any word. */
  index?: { byClass: ReadonlyMap<number, number[]>; broad: readonly (readonly [Step, number])[] };
}

/** The number of the state from which nothing goes on. */
export const DEAD = 0;

/** So many states are kept; hostile text could ask for more, and then they are made anew. */
const MOST_STATES = 20_000;

/**
 * Words that no phrase tells apart are of one class, so that what is learned about one serves all.
 *
 * @returns class by token id; tokens that are no words keep their id
 */
function classesOf(steps: readonly Step[], words: number): Int32Array {
  const marks: string[] = Array.from({ length: Token.words + words }, () => '');
  const seen = new Map<ReadonlySet<number>, number>();
  for (const { set } of steps) {
    if (seen.has(set)) continue;
    seen.set(set, seen.size);
    const mark = `${seen.size} `;
    for (const id of set) marks[id] += mark;
  }
  const classes = new Int32Array(marks.length);
  const byMark = new Map<string, number>();
  marks.forEach((mark, id) => {
    if (id < Token.words) {
      classes[id] = id;
      return;
    }
    let known = byMark.get(mark);
    if (known === undefined) {
      known = Token.words + byMark.size;
      byMark.set(mark, known);
    }
    classes[id] = known;
  });
  return classes;
}

/** The automaton of a grammar, made deterministic step by step as texts need it. */
export class Automaton {
  readonly classes: Int32Array;
  /** By number; the first is `DEAD`. */
  private states: State[] = [{ nodes: [], found: [] }];
  private numbers = new Map<string, number>();
  private transitions = new Transitions();
  private readonly reach: (readonly number[] | undefined)[] = [];
  private readonly classesOf = new Map<Step, readonly number[]>();
  private readonly classCount: number;
  /** One word of each class. */
  private readonly members: readonly number[];

  constructor(private readonly grammar: Grammar) {
    this.classes = classesOf(
      grammar.steps.flatMap((all) => all.map(([step]) => step)),
      grammar.ids.size,
    );
    const members: number[] = [];
    this.classes.forEach((one, id) => {
      members[one] ??= id;
    });
    this.members = members;
    this.classCount = members.length;
  }

  get isFull(): boolean {
    return this.states.length > MOST_STATES;
  }

  forget(): void {
    this.states = [{ nodes: [], found: [] }];
    this.numbers = new Map();
    this.transitions = new Transitions();
  }

  /** @returns the number of the state in which any of some phrases may begin */
  startAt(nodes: readonly number[]): number {
    return this.numberOf(nodes);
  }

  /** Which signals are found in a state. */
  foundIn(state: number): readonly number[] {
    return this.states[state]!.found;
  }

  /** @returns the state that a token of a class leads to */
  step(state: number, tokenClass: number): number {
    const key = state * this.classCount + tokenClass;
    const known = this.transitions.get(key);
    if (known >= 0) return known;
    const next = this.next(this.states[state]!, tokenClass);
    this.transitions.set(key, next);
    return next;
  }

  private next(state: State, tokenClass: number): number {
    state.index ??= this.indexOf(state.nodes);
    const { byClass, broad } = state.index;
    const id = this.members[tokenClass]!;
    const nodes = (byClass.get(tokenClass) ?? []).slice();
    for (const [step, to] of broad) if (takes(step, id)) nodes.push(to);
    return nodes.length > 0 ? this.numberOf(nodes) : DEAD;
  }

  private indexOf(nodes: readonly number[]): NonNullable<State['index']> {
    const byClass = new Map<number, number[]>();
    const broad: [Step, number][] = [];
    for (const node of nodes) {
      for (const [step, to] of this.grammar.steps[node]!) {
        if (step.isExcept) broad.push([step, to]);
        else {
          for (const one of this.classesIn(step)) {
            const known = byClass.get(one);
            if (known) known.push(to);
            else byClass.set(one, [to]);
          }
        }
      }
    }
    return { byClass, broad };
  }

  private classesIn(step: Step): readonly number[] {
    let classes = this.classesOf.get(step);
    if (!classes) {
      classes = [...new Set([...step.set].map((id) => this.classes[id]!))];
      this.classesOf.set(step, classes);
    }
    return classes;
  }

  /** What is reached from a node without a token, as far as it matters. */
  private reachOf(node: number): readonly number[] {
    let reach = this.reach[node];
    if (!reach) {
      const seen = new Set([node]);
      for (const one of seen) for (const to of this.grammar.free[one]!) seen.add(to);
      reach = [...seen].filter((one) => this.grammar.steps[one]!.length > 0 || this.grammar.accepts.has(one));
      this.reach[node] = reach;
    }
    return reach;
  }

  private numberOf(from: readonly number[]): number {
    const nodes = [...new Set(from.flatMap((node) => this.reachOf(node)))].sort((a, b) => a - b);
    const key = nodes.join();
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.states.length;
      const found = [...new Set(nodes.flatMap((node) => this.grammar.accepts.get(node) ?? []))];
      this.states.push({ nodes, found });
      this.numbers.set(key, number);
    }
    return number;
  }
}
