/**
 * The language in which signals are written: words with a space between them, read over the tokens of a text.
 *
 * `word` itself · `word~` with its endings · `NAME` a class of words · `a|b` one of them · `( )` a group · `x?` perhaps
 * · `x*3` up to three of them · `!word` any word but this · `X` any word. In front: `^` where a clause begins,
 * `Q:` in a sentence that ends in a question mark.
 */
import * as Token from './token';

/** Takes tokens of some atoms, or any word but those; then one of `next` goes on. */
export interface Step {
  atoms: readonly number[];
  isExcept: boolean;
  next: readonly number[];
}

type Node =
  | { type: 'step'; atoms: readonly number[]; isExcept: boolean }
  | { type: 'all'; parts: Node[] }
  | { type: 'any'; parts: Node[] }
  | { type: 'upTo'; part: Node; most: number };

/** Classes of tokens that are no words. */
const KINDS: Record<string, readonly number[]> = {
  CAP: [Token.name, Token.slot, Token.specificSlot, Token.lookup],
  NUM: [Token.number, Token.figure],
  FIGURE: [Token.figure],
  LINK: [Token.link, Token.calendarLink],
  CALENDAR: [Token.calendarLink],
  SLOT: [Token.slot, Token.specificSlot, Token.sellerSlot, Token.lookup],
  PLAINSLOT: [Token.slot, Token.lookup],
  BLANK: [Token.slot, Token.specificSlot, Token.sellerSlot],
  SPECIFIC: [Token.specificSlot],
  SELLSLOT: [Token.sellerSlot],
  QM: [Token.question],
  END: [Token.stop, Token.question, Token.exclamation, Token.line],
};

const ANY_WORD: Node = { type: 'step', atoms: [], isExcept: true };
/** A class of single words. */
const LIST = /^[a-z\d~|]+$/;
const MARKS = /[!()|?]|\*\d|[^\s!()|?*]+/g;
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

/**
 * Reads phrases into steps over tokens.
 *
 * A step names atoms, not tokens: a word, a word with its endings, a class. Each stands for some tokens.
 */
export class Grammar {
  /** Vocabulary: ids of all words that some phrase names. */
  readonly ids = new Map<string, number>();
  /** By number; a step without atoms that is no exception takes nothing: it ends a phrase. */
  readonly steps: Step[] = [];
  /** Which signal is found at a step that ends a phrase. */
  readonly accepts = new Map<number, number>();
  /** By atom: ids of the tokens it stands for. */
  readonly members: (readonly number[])[] = [];
  /** By signal: the step that ends its phrases. */
  private readonly ends: number[] = [];
  private readonly classes = new Map([['X', ANY_WORD]]);
  /** Of the phrase that is being read: its marks, and the next one. */
  private marks: readonly string[] = [];
  private at = 0;

  constructor(private readonly words: Readonly<Record<string, string>>) {}

  /**
   * @returns the steps a phrase begins with
   * @throws a SyntaxError with the phrase when its brackets do not match or it begins with `X` or `!`, with the name of a
   *   class that is not there, or with “!” when it stands before more than words
   */
  add(phrase: string, signal: number): readonly number[] {
    let end = this.ends[signal];
    if (end === undefined) {
      end = this.step([], false, []);
      this.ends[signal] = end;
      this.accepts.set(end, signal);
    }
    const begun = this.before(this.parse(phrase), [end]);
    // It would begin at every word.
    if (begun.some((step) => this.steps[step]!.isExcept)) throw new SyntaxError(phrase);
    return begun;
  }

  private step(atoms: readonly number[], isExcept: boolean, next: readonly number[]): number {
    return this.steps.push({ atoms, isExcept, next }) - 1;
  }

  /** @returns the steps that read a node and go on with `next` */
  private before(node: Node, next: readonly number[]): readonly number[] {
    switch (node.type) {
      case 'step':
        return [this.step(node.atoms, node.isExcept, next)];
      case 'all':
        return node.parts.reduceRight((then, part) => this.before(part, then), next);
      case 'any':
        return node.parts.flatMap((part) => this.before(part, next));
      case 'upTo': {
        let then = next;
        for (let times = 0; times < node.most; times += 1) then = [...this.before(node.part, then), ...next];
        return then;
      }
    }
  }

  private parse(phrase: string): Node {
    const { marks, at } = this;
    this.marks = phrase.match(MARKS)!;
    this.at = 0;
    const node = this.either();
    if (this.at !== this.marks.length) throw new SyntaxError(phrase);
    this.marks = marks;
    this.at = at;
    return node;
  }

  private either(): Node {
    const parts = [this.sequence()];
    while (this.marks[this.at] === '|') {
      this.at += 1;
      parts.push(this.sequence());
    }
    return any(parts);
  }

  private sequence(): Node {
    const parts = [this.item()];
    for (;;) {
      const mark = this.marks[this.at];
      if (!mark || mark === '|' || mark === ')')
        return parts.length === 1 ? parts[0]! : { type: 'all', parts };
      parts.push(this.item());
    }
  }

  private item(): Node {
    const part = this.part();
    const more = this.marks[this.at];
    if (more?.[0] !== '?' && more?.[0] !== '*') return part;
    this.at += 1;
    return { type: 'upTo', part, most: Number(more[1] ?? 1) };
  }

  private part(): Node {
    const mark = this.marks[this.at]!;
    this.at += 1;
    if (mark === '!') return except(this.part());
    if (mark !== '(') return this.atom(mark);
    const part = this.either();
    this.at += 1;
    return part;
  }

  private atom(mark: string): Node {
    let node = this.classes.get(mark);
    if (!node) {
      node = this.nodeOf(mark);
      this.classes.set(mark, node);
    }
    return node;
  }

  private nodeOf(mark: string): Node {
    const kind = KINDS[mark];
    if (kind) return this.standingFor(kind);
    if (!/^[A-Z]+$/.test(mark)) return this.standingFor(this.formsOf(mark));
    const source = this.words[mark];
    if (!source) throw new SyntaxError(mark);
    if (!LIST.test(source)) return this.parse(source);
    return this.standingFor(source.split('|').flatMap((word) => this.formsOf(word)));
  }

  private standingFor(ids: readonly number[]): Node {
    return { type: 'step', atoms: [this.members.push(ids) - 1], isExcept: false };
  }

  private formsOf(mark: string): number[] {
    const forms = mark.endsWith('~') ? endingsOf(mark.slice(0, -1)) : [mark];
    return forms.map((form) => {
      const id = this.ids.get(form) ?? Token.words + this.ids.size;
      this.ids.set(form, id);
      return id;
    });
  }
}

/** Any word but some. */
function except(node: Node): Node {
  if (node.type !== 'step') throw new SyntaxError('!');
  return { ...node, isExcept: true };
}

/** One of several: words side by side become a single step, which keeps the automaton small. */
function any(parts: Node[]): Node {
  if (parts.length === 1) return parts[0]!;
  const atoms: number[] = [];
  const rest: Node[] = [];
  for (const part of parts.flatMap((one) => (one.type === 'any' ? one.parts : [one]))) {
    if (part.type === 'step' && !part.isExcept) atoms.push(...part.atoms);
    else rest.push(part);
  }
  if (atoms.length > 0) rest.push({ type: 'step', atoms, isExcept: false });
  return rest.length === 1 ? rest[0]! : { type: 'any', parts: rest };
}
