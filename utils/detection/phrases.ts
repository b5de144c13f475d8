/**
 * The language in which signals are written: words with a space between them, read over the tokens of a text.
 *
 * `word` itself · `word~` with its endings · `NAME` a class of words · `a|b` one of them · `( )` a group · `x?` perhaps
 * · `x*3` up to three of them · `!word` any word but this · `X` any word. In front: `^` where a clause begins,
 * `Q:` in a sentence that ends in a question mark.
 */
import { isWord, Token } from './token';

/** Which tokens a step takes: those of a set, or any word but those of a set. */
export interface Step {
  set: ReadonlySet<number>;
  isExcept?: boolean;
}

const oneOf = (...ids: number[]): Step => ({ set: new Set(ids) });

export const takes = ({ set, isExcept }: Step, id: number): boolean =>
  isExcept ? isWord(id) && !set.has(id) : set.has(id);

type Node =
  | { type: 'step'; step: Step }
  | { type: 'all'; parts: Node[] }
  | { type: 'any'; parts: Node[] }
  | { type: 'upTo'; part: Node; most: number };

const { name, number, figure, link, calendarLink, slot, specificSlot, sellerSlot, lookup, emoji } = Token;
const { stop, question, exclamation, line } = Token;

/** Classes of tokens that are no words. */
const KINDS: Record<string, Step> = {
  X: { set: new Set(), isExcept: true },
  CAP: oneOf(name, slot, specificSlot, lookup),
  UNKNOWN: oneOf(0, name),
  NUM: oneOf(number, figure),
  FIGURE: oneOf(figure),
  LINK: oneOf(link, calendarLink),
  CALENDAR: oneOf(calendarLink),
  SLOT: oneOf(slot, specificSlot, sellerSlot, lookup),
  PLAINSLOT: oneOf(slot, lookup),
  BLANK: oneOf(slot, specificSlot, sellerSlot),
  SPECIFIC: oneOf(specificSlot),
  SELLSLOT: oneOf(sellerSlot),
  EMOJI: oneOf(emoji),
  QM: oneOf(question),
  END: oneOf(stop, question, exclamation, line),
};

const VOWEL = /[aeiou]/;

/** A word with the endings it can take; some of them may be no words, which does no harm. */
export function endingsOf(word: string): string[] {
  const last = word.at(-1)!;
  if (last === 'e')
    return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`, `${word.slice(0, -1)}ed`];
  if (last === 'y' && !VOWEL.test(word.at(-2) ?? ''))
    return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  const forms = [word, `${word}s`, `${word}ed`, `${word}ing`];
  if (/(?:s|x|ch|sh|z|o)$/.test(word)) forms.push(`${word}es`);
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) || /[aeiou][lpt]$/.test(word))
    forms.push(`${word}${last}ed`, `${word}${last}ing`);
  return forms;
}

/** Reads phrases into an automaton over token ids. */
export class Grammar {
  /** Vocabulary: ids of all words that some phrase names. */
  readonly ids = new Map<string, number>();
  /** By state: steps to other states; moves that need no token; what is found there. */
  readonly steps: [Step, number][][] = [];
  readonly free: number[][] = [];
  readonly accepts = new Map<number, number>();
  private readonly classes = new Map<string, Node>();

  constructor(private readonly words: Readonly<Record<string, string>>) {}

  idOf(word: string): number {
    let id = this.ids.get(word);
    if (id === undefined) {
      id = Token.words + this.ids.size;
      this.ids.set(word, id);
    }
    return id;
  }

  /** @returns the state a phrase begins at */
  add(phrase: string, accept: number): number {
    const [start, end] = this.fragment(this.parse(phrase));
    this.accepts.set(end, accept);
    return start;
  }

  private state(): number {
    this.steps.push([]);
    this.free.push([]);
    return this.steps.length - 1;
  }

  private fragment(node: Node): [start: number, end: number] {
    if (node.type === 'all') {
      const parts = node.parts.map((part) => this.fragment(part));
      parts.slice(1).forEach(([start], index) => {
        this.free[parts[index]![1]]!.push(start);
      });
      return [parts[0]![0], parts.at(-1)![1]];
    }
    const start = this.state();
    const end = this.state();
    if (node.type === 'step') this.steps[start]!.push([node.step, end]);
    else if (node.type === 'any') {
      for (const part of node.parts) {
        const [from, to] = this.fragment(part);
        this.free[start]!.push(from);
        this.free[to]!.push(end);
      }
    } else {
      let at = start;
      for (let times = 0; times < node.most; times += 1) {
        const [from, to] = this.fragment(node.part);
        this.free[at]!.push(from, end);
        at = to;
      }
      this.free[at]!.push(end);
    }
    return [start, end];
  }

  private parse(phrase: string): Node {
    const marks = phrase.match(/[()|?]|\*\d|[^\s()|?*]+/g) ?? [];
    let at = 0;
    const either = (): Node => {
      const parts = [sequence()];
      while (marks[at] === '|') {
        at += 1;
        parts.push(sequence());
      }
      return any(parts);
    };
    const sequence = (): Node => {
      const parts: Node[] = [];
      while (at < marks.length && marks[at] !== '|' && marks[at] !== ')') parts.push(item());
      if (parts.length === 0) throw new Error(`Empty alternative in “${phrase}”`);
      return parts.length === 1 ? parts[0]! : { type: 'all', parts };
    };
    const item = (): Node => {
      const mark = marks[at]!;
      at += 1;
      let part: Node;
      if (mark === '!') part = except(item());
      else if (mark === '(') {
        part = either();
        if (marks[at] !== ')') throw new Error(`Open bracket in “${phrase}”`);
        at += 1;
      } else part = this.atom(mark, phrase);
      if (marks[at] === '?' || /^\*\d/.test(marks[at] ?? '')) {
        const most = marks[at] === '?' ? 1 : Number(marks[at]![1]);
        at += 1;
        return { type: 'upTo', part, most };
      }
      return part;
    };
    const node = either();
    if (at < marks.length) throw new Error(`Stray “${marks[at]}” in “${phrase}”`);
    return node;
  }

  private atom(mark: string, phrase: string): Node {
    if (mark.startsWith('!')) return except(this.atom(mark.slice(1), phrase));
    if (/^[A-Z]+$/.test(mark)) {
      const kind = KINDS[mark];
      if (kind) return { type: 'step', step: kind };
      let node = this.classes.get(mark);
      if (!node) {
        const source = this.words[mark];
        if (source === undefined) throw new Error(`No class ${mark}, in “${phrase}”`);
        node = this.parse(source);
        this.classes.set(mark, node);
      }
      return node;
    }
    const forms = mark.endsWith('~') ? endingsOf(mark.slice(0, -1)) : [mark];
    return { type: 'step', step: oneOf(...forms.map((form) => this.idOf(form))) };
  }
}

/** Any word but some. */
function except(node: Node): Node {
  if (node.type !== 'step' || node.step.isExcept) throw new Error('Only words can be excepted');
  return { type: 'step', step: { set: node.step.set, isExcept: true } };
}

/** One of several: words side by side become a single step, which keeps the automaton small. */
function any(parts: Node[]): Node {
  if (parts.length === 1) return parts[0]!;
  const sets: ReadonlySet<number>[] = [];
  const rest: Node[] = [];
  for (const part of parts.flatMap((one) => (one.type === 'any' ? one.parts : [one]))) {
    if (part.type === 'step' && !part.step.isExcept) sets.push(part.step.set);
    else rest.push(part);
  }
  if (sets.length > 0) rest.push({ type: 'step', step: oneOf(...sets.flatMap((set) => [...set])) });
  return rest.length === 1 ? rest[0]! : { type: 'any', parts: rest };
}
