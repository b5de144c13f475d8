import { rangesOf } from '@/utils/linkedin/ranges';

/** Half-open, UTF-16 code units of the text that was reported. */
interface Span {
  start: number;
  end: number;
  isBlank?: boolean | undefined;
}

/** The words of one box or message. */
interface Marked {
  /** Looked up anew at each use: a page makes its elements anew at will. Empty while they are not there. */
  find: () => readonly Element[];
  /** The text that the spans belong to. */
  text: string;
  spans: readonly Span[];
}

interface Drawn {
  range: Range;
  isBlank: boolean;
}

/** The worker's style sheet draws them: words that count, and blanks. The names say nothing, since the page can list them. */
const NAMES = { words: 'm1', blanks: 'm2' };

const isThere = ({ range }: Drawn) => range.startContainer.isConnected && !range.collapsed;

/**
 * Draws marks on words of the page with the CSS Custom Highlight API: no node, attribute or class of the page changes.
 * While there is nothing to mark, the page's registry of highlights holds nothing of Vouch.
 */
export class Marks {
  /** This frame has been given the style since it was loaded. */
  isStyled = false;
  /** How often marks have been turned on or off. */
  private turns = 0;
  private marked = new Map<string, Marked>();
  private drawn = new Map<string, Drawn[]>();

  /** @param cleared tells the worker that the style of this frame can go */
  constructor(private readonly cleared: () => void) {}

  /** Marks were turned on or off, or something was said of them: all is to be asked anew. */
  turned(): void {
    this.turns += 1;
  }

  /** @returns what takes an answer to what is asked now, and leaves it where marks have been turned since */
  unlessTurned<Answer>(take: (answer: Answer) => void): (answer: Answer) => void {
    const { turns } = this;
    return (answer) => {
      if (turns === this.turns) take(answer);
    };
  }

  /**
   * Marks words of one element in place of those it had; `null` when marks are off, which takes all away.
   *
   * @param name tells the element among others: the page's id of a message, or the box
   */
  set(name: string, find: Marked['find'], text: string, spans: readonly Span[] | null): void {
    if (spans === null) {
      this.clear();
      return;
    }
    if (spans.length > 0) this.isStyled = true;
    if (spans.length === 0) this.marked.delete(name);
    else this.marked.set(name, { find, text, spans });
    this.draw(name);
    this.show();
  }

  remove(name: string): void {
    if (!this.marked.delete(name)) return;
    this.drawn.delete(name);
    this.show();
  }

  /** Draws anew what the page has made anew, or did not have for a moment. Cheap while nothing has changed. */
  refresh(): void {
    const isDrawn = (name: string) => {
      const drawn = this.drawn.get(name) ?? [];
      return drawn.length > 0 && drawn.every(isThere);
    };
    const gone = [...this.marked.keys()].filter((name) => !isDrawn(name));
    if (gone.length === 0) return;
    for (const name of gone) this.draw(name);
    this.show();
  }

  clear(): void {
    this.marked.clear();
    this.drawn.clear();
    this.show();
    if (this.isStyled) this.cleared();
    this.isStyled = false;
  }

  private draw(name: string): void {
    const marked = this.marked.get(name);
    if (!marked) {
      this.drawn.delete(name);
      return;
    }
    const { find, text, spans } = marked;
    const elements = find();
    const ranges = elements.length > 0 ? rangesOf(elements, text, spans) : [];
    // Words that are being changed keep their marks until the next reading.
    const drawn =
      ranges?.map((range, at) => ({ range, isBlank: spans[at]?.isBlank === true })) ??
      this.drawn.get(name)?.filter(isThere);
    this.drawn.set(name, drawn ?? []);
  }

  private show(): void {
    // Absent from older browsers: then nothing is marked.
    if (typeof Highlight === 'undefined') return;
    const all = [...this.drawn.values()].flat();
    for (const [name, isBlank] of [
      [NAMES.words, false],
      [NAMES.blanks, true],
    ] as const) {
      const ranges = all.filter((one) => one.isBlank === isBlank).map(({ range }) => range);
      if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
      else CSS.highlights.delete(name);
    }
  }
}
