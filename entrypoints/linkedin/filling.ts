import { boxText, insertText, selectText, unset } from '@/utils/linkedin/insert';
import type { DraftWatch } from './watch';

interface HowToInsert {
  select?: readonly [number, number] | undefined;
  over?: { start: number; end: number } | undefined;
}

/** Types into the box of a draft when the user asks for it, and takes back what had to be set. */
export class Filling {
  private isComposing = false;
  private wasSet: { id: string; before: string; text: string } | undefined;

  constructor(private readonly drafts: DraftWatch) {}

  /** The user began or ended putting characters together. */
  composed(isComposing: boolean): void {
    this.isComposing = isComposing;
  }

  /** As `insertText`; `gone` when the box of that draft is. */
  async insert(id: string, text: string, { select, over }: HowToInsert) {
    const box = this.drafts.boxWith(id);
    if (!box) return 'gone';
    const before = boxText(box.element);
    const range = over && ([over.start, over.end] as const);
    const isComposing = () => this.isComposing;
    const inserted = await insertText(this.findBox, text, { select, over: range, isComposing });
    const now = this.drafts.box();
    this.wasSet = inserted === 'set' && now ? { id, before, text: boxText(now.element) } : undefined;
    // Nothing was fired that would say so.
    if (inserted === 'set' && now) this.drafts.read(now);
    return inserted;
  }

  /** Takes back what had to be set; `gone` when it does not stand in that box any more. */
  undo(id: string): 'undone' | 'gone' {
    const { wasSet } = this;
    if (wasSet?.id !== id || !this.drafts.boxWith(id) || !unset(this.findBox, wasSet)) return 'gone';
    this.wasSet = undefined;
    const now = this.drafts.box();
    if (now) this.drafts.read(now);
    return 'undone';
  }

  /** Selects words of that draft in its box, as the user would; `gone` when they are not there any more. */
  select(id: string, { start, end }: { start: number; end: number }): 'selected' | 'gone' {
    const box = this.drafts.boxWith(id);
    return box && selectText(box.element, [start, end]) ? 'selected' : 'gone';
  }

  /** The page makes its boxes anew at will, and an empty one that takes the focus begins a draft anew. */
  private readonly findBox = () => {
    const box = this.drafts.box();
    return box && { element: box.element, isSendable: this.drafts.isSendable(box) };
  };
}
