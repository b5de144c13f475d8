import { rangesOf } from '@/utils/linkedin/ranges';

/** Half-open, UTF-16 code units of the text that was reported. */
interface Span {
  start: number;
  end: number;
}

/** Some words of one element. */
interface Marked {
  /** Looked up anew at each use: a page makes its elements anew at will. */
  find: () => Element | undefined;
  /** The text that the spans belong to. */
  text: string;
  spans: readonly Span[];
}

/** The worker's style sheet draws it. The name says nothing, since the page can list it. */
const NAME = 'm1';

const isDrawn = (range: AbstractRange) => range.startContainer.isConnected && !range.collapsed;

/**
 * Draws marks on words of the page with the CSS Custom Highlight API: no node, attribute or class of the page changes.
 * While there is nothing to mark, the page's registry of highlights holds nothing of Vouch.
 */
export class Marks {
  /** This frame has been given the style since it was loaded. */
  isStyled = false;
  private marked = new Map<string, Marked>();
  private drawn = new Map<string, Range[]>();

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
    this.isStyled = true;
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

  /** Draws anew what the page has made anew. Cheap while nothing has changed. */
  refresh(): void {
    let isChanged = false;
    for (const name of this.marked.keys()) {
      const ranges = this.drawn.get(name);
      if (ranges && ranges.length > 0 && ranges.every(isDrawn)) continue;
      this.draw(name);
      isChanged ||= ranges?.length !== this.drawn.get(name)?.length || (ranges?.length ?? 0) > 0;
    }
    if (isChanged) this.show();
  }

  clear(): void {
    this.isStyled = false;
    this.marked.clear();
    this.drawn.clear();
    this.show();
  }

  private draw(name: string): void {
    const { find, text, spans } = this.marked.get(name) ?? {};
    const element = find?.();
    const ranges = element && text !== undefined && spans ? rangesOf(element, text, spans) : undefined;
    // Words that are being changed keep their marks until the next reading.
    const kept = ranges ?? (element && this.drawn.get(name)?.filter(isDrawn)) ?? [];
    if (this.marked.has(name)) this.drawn.set(name, kept);
    else this.drawn.delete(name);
  }

  private show(): void {
    // Absent from older browsers: then nothing is marked.
    if (typeof Highlight === 'undefined') return;
    const ranges = [...this.drawn.values()].flat();
    if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
    else CSS.highlights.delete(NAME);
  }
}
