import { type Grammar, type Step, takes } from './phrases';
import { Token } from './token';

/** A state of the automaton, made when a text first needs it. */
export interface State {
  /** By class of token; null where nothing goes on. */
  next: Map<number, State | null>;
  /** The same for a beginning, which every token asks. */
  table?: (State | null | undefined)[];
  /** Which signals are found when the text gets here. */
  found: readonly number[];
  nodes: readonly number[];
  /** Where each class of token leads, and the steps that take nearly any word. */
  index?: { byClass: ReadonlyMap<number, number[]>; broad: readonly (readonly [Step, number])[] };
}

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
  private states = new Map<string, State>();
  private readonly reach: (readonly number[] | undefined)[] = [];
  private readonly classesOf = new Map<Step, readonly number[]>();
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
  }

  get isFull(): boolean {
    return this.states.size > MOST_STATES;
  }

  forget(): void {
    this.states = new Map();
  }

  /** The state in which any of some phrases may begin. */
  startAt(nodes: readonly number[]): State {
    const state = this.stateOf(nodes);
    state.table ??= [];
    return state;
  }

  step(state: State, tokenClass: number): State | null {
    state.index ??= this.indexOf(state.nodes);
    const { byClass, broad } = state.index;
    const id = this.members[tokenClass]!;
    const narrow = byClass.get(tokenClass) ?? [];
    const nodes = broad.reduce<number[]>((all, [step, to]) => {
      if (takes(step, id)) all.push(to);
      return all;
    }, narrow.slice());
    const next = nodes.length > 0 ? this.stateOf(nodes) : null;
    if (state.table) state.table[tokenClass] = next;
    else state.next.set(tokenClass, next);
    return next;
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

  private stateOf(from: readonly number[]): State {
    const nodes = [...new Set(from.flatMap((node) => this.reachOf(node)))].sort((a, b) => a - b);
    const key = nodes.join();
    let state = this.states.get(key);
    if (!state) {
      const found = [...new Set(nodes.flatMap((node) => this.grammar.accepts.get(node) ?? []))];
      state = { nodes, found, next: new Map() };
      this.states.set(key, state);
    }
    return state;
  }
}
