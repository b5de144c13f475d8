import { boxText } from '@/utils/linkedin/insert';
import { onChanges, until } from '@/utils/linkedin/observe';
import type { Response } from '@/utils/messaging/contract';
import type { Draft, PagePerson } from '@/utils/records/page';
import { type BoxFacts, boxesOf, boxIn, draftOf, factsOf, type TextBox, whoIs } from './boxes';
import { here, place } from './here';
import type { Known } from './known';
import type { Life } from './life';
import type { Marks } from './marks';
import type { Reporter } from './report';

/** The pause in typing after which a draft is read, ms. */
const PAUSE = 300;
/** How long after a press a dialog may take to close, ms. */
const CLOSING = 3_000;
/** How soon marks follow a box that the page draws anew, ms. */
const REDRAW = 50;
/** The name of the draft's marks among all. */
const DRAFT = 'draft';

/** The draft reported last. Its element is a hint only: the page makes its boxes anew at will. */
interface Current extends TextBox {
  id: string;
  who: string;
  place: string;
  recipient: PagePerson;
  threadKey: string | undefined;
  reported: string;
}

const isTextBox = (target: EventTarget | undefined) =>
  target !== undefined &&
  'matches' in target &&
  (target as Element).matches('input, textarea, [contenteditable="true"]');

/** Reads what the user types where Vouch reads, after each pause; while nobody types it does nothing. */
export class DraftWatch {
  private current: Current | undefined;
  private touchedLast: TextBox | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private movedAt = Number.NEGATIVE_INFINITY;
  private closing = new AbortController();
  private marking = new AbortController();

  constructor(
    private readonly life: Life,
    private readonly report: Reporter,
    private readonly known: Known,
    private readonly marks: Marks,
  ) {}

  /** The user typed or put the focus somewhere. */
  touched(event: Event): void {
    const box = boxIn(event.composedPath());
    if (!box) {
      if (event.type === 'focusin' && isTextBox(event.composedPath()[0])) this.lose();
      return;
    }
    this.touchedLast = box;
    const isEmpty = !boxText(box.element).trim();
    if (isEmpty || !this.isCurrent(box, this.factsOf(box).recipient)) this.lose();
    // A box that is made anew takes the focus each time; that is no typing to wait for the end of.
    if (event.type === 'focusin' && !isEmpty && this.timer !== undefined) return;
    this.stopWaiting();
    // An empty box has no words to wait for, but somebody to say them to.
    if (isEmpty) this.read(box);
    else this.timer = setTimeout(() => this.paused(), PAUSE);
  }

  /** Another page comes. Its old one may stay for a while, boxes and all, and whoever types there loses them soon. */
  moved(): void {
    this.lose();
    this.movedAt = performance.now();
  }

  /** The user went elsewhere, where another frame may report a draft of its own. */
  left(): void {
    if (this.current) this.current.reported = '';
  }

  /** The user pressed something: the box may be about to go. */
  pressed(): void {
    if (!this.current) return;
    this.closing.abort();
    this.closing = new AbortController();
    const signal = AbortSignal.any([this.closing.signal, this.life.signal]);
    const isGone = () => !this.box();
    const watch = { limit: CLOSING, pause: 100, roots: () => here().roots, signal };
    void until(isGone, watch).then((gone) => gone && this.lose());
  }

  /** The box is gone, is empty, or is another's now. */
  lose(): void {
    this.stopWaiting();
    this.closing.abort();
    this.marking.abort();
    this.marks.remove(DRAFT);
    if (this.current) this.report('draft/cleared', {});
    this.current = undefined;
  }

  /** The draft in a box as it stands, under the id that it was reported with. */
  take(box: TextBox): { draft: Draft; facts: BoxFacts } | undefined {
    const facts = this.factsOf(box);
    const id = this.isCurrent(box, facts.recipient) ? this.current?.id : undefined;
    const draft = draftOf(id ?? crypto.randomUUID(), box, facts);
    return draft && { draft, facts };
  }

  /** This draft went out; what stands in the box from now on is another. */
  sent(id: string): void {
    if (this.current?.id !== id) return;
    const box = this.box();
    this.lose();
    if (box) this.read(box);
  }

  /** Reports at once what a pause in typing would have, and the box at hand even if it is still empty. */
  async catchUp(): Promise<void> {
    this.stopWaiting();
    // When the user writes in another frame, that one is asked itself.
    if (document.activeElement?.localName !== 'iframe') this.readAtHand();
    await this.report.settled();
  }

  /** The box of the current draft, if that is the one with this id and its box is there. */
  boxWith(id: string): TextBox | undefined {
    return this.current?.id === id ? this.box() : undefined;
  }

  /** Whether what stands in a box can be sent. */
  isSendable(box: TextBox): boolean {
    return this.factsOf(box).send?.matches(':disabled') !== true;
  }

  /** The current draft, while its box is there. */
  id(): string | undefined {
    return this.box() && this.current?.id;
  }

  /** Whom the current draft is for. */
  recipient(): PagePerson | undefined {
    return this.current?.recipient;
  }

  /** The conversation that the current draft belongs to, if it is one that has begun. */
  threadKey(): string | undefined {
    return this.current?.threadKey;
  }

  /** The box that a draft was in, where the page made it anew. */
  boxFor({ kind, recipient }: Pick<Draft, 'kind' | 'recipient'>): HTMLElement | undefined {
    const isSame = (box: TextBox) => whoIs(this.factsOf(box).recipient) === whoIs(recipient);
    return boxesOf(kind).find(isSame)?.element;
  }

  /** Whether a message box is for whom the draft was. */
  isFor(element: HTMLElement, { kind, recipient }: Pick<Draft, 'kind' | 'recipient'>): boolean {
    const now = this.factsOf({ kind, element }).recipient;
    return whoIs(now) === whoIs(recipient) || (now.name !== undefined && now.name === recipient.name);
  }

  private factsOf(box: TextBox): BoxFacts {
    return factsOf(box, this.known.invitee.read);
  }

  private isCurrent({ kind, element }: TextBox, recipient: PagePerson): boolean {
    const { current } = this;
    if (current?.kind !== kind || current.place !== place() || current.who !== whoIs(recipient)) return false;
    return current.element === element || !current.element.isConnected;
  }

  /** The box of the current draft, while it is there. */
  box(): TextBox | undefined {
    const { current } = this;
    if (current?.place !== place()) return undefined;
    if (current.element.isConnected) return current;
    const element = this.boxFor(current);
    return element && { kind: current.kind, element };
  }

  private readAtHand(): void {
    const box = this.box() ?? this.boxAtHand();
    // Even what was reported before: the worker may have lost it, or been told to forget.
    if (this.current) this.current.reported = '';
    if (box) this.read(box);
    else this.lose();
  }

  private boxAtHand(): TextBox | undefined {
    if (this.touchedLast?.element.isConnected) return this.touchedLast;
    const [note] = boxesOf('invite');
    const messages = boxesOf('message');
    return note ?? (messages.length === 1 ? messages[0] : undefined);
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private paused(): void {
    this.timer = undefined;
    if (this.life.isOver()) return;
    const now = this.touchedLast?.element.isConnected ? this.touchedLast : this.box();
    if (now) this.read(now);
    else this.lose();
  }

  /** Reports what stands in a box, where that is another than was reported. */
  read({ kind, element }: TextBox): void {
    const draft = this.take({ kind, element })?.draft;
    if (!draft) {
      this.lose();
      return;
    }
    const { id, recipient, threadKey } = draft;
    const reported = JSON.stringify(draft);
    if (reported === this.current?.reported) return;
    if (this.current && this.current.id !== id) this.lose();
    this.current = {
      id,
      kind,
      element,
      who: whoIs(recipient),
      place: place(),
      recipient,
      threadKey,
      reported,
    };
    if (performance.now() - this.movedAt < CLOSING) this.pressed();
    const { isStyled } = this.marks;
    const heard = this.marks.unlessTurned<Response<'draft/changed'>>(({ marks }) => this.mark(draft, marks));
    this.report('draft/changed', { draft, isStyled }, heard);
  }

  /** In an editor only: the words of a textarea cannot be marked without a node of one's own. */
  private mark({ id, kind, text }: Draft, spans: Parameters<Marks['set']>[3]): void {
    if (spans === null) this.marks.clear();
    if (spans === null || kind !== 'message' || this.current?.id !== id) return;
    this.marking.abort();
    this.marking = new AbortController();
    const find = () => {
      const box = this.boxWith(id);
      return box ? [box.element] : [];
    };
    this.marks.set(DRAFT, find, text, spans);
    const [box] = find();
    if (!box || spans.length === 0) return;
    const signal = AbortSignal.any([this.marking.signal, this.life.signal]);
    // Not the box alone: the page may put another in its place.
    const roots = [box.getRootNode()];
    onChanges(() => this.marks.refresh(), { pause: REDRAW, roots: () => roots, signal });
  }
}
