import { boxText, insertText } from '@/utils/linkedin/insert';
import { until } from '@/utils/linkedin/observe';
import type { BoxKind, Draft, PagePerson } from '@/utils/records/page';
import { type BoxFacts, boxesOf, boxIn, draftOf, factsOf, type TextBox, whoIs } from './boxes';
import { here, place } from './here';
import type { Known } from './known';
import type { Life } from './life';
import type { Reporter } from './report';

/** The pause in typing after which a draft is read, ms. */
const PAUSE = 300;
/** How long after a press a dialog may take to close, ms. */
const CLOSING = 3_000;

interface Current {
  id: string;
  kind: BoxKind;
  element: HTMLElement;
  who: string;
  place: string;
  recipient: PagePerson;
  /** What was reported last. */
  reported: string;
}

export interface Drafts {
  touched: (event: Event) => void;
  /** The user pressed something: the box may be about to go. */
  pressed: () => void;
  moved: () => void;
  /** The draft in a box as it stands, under the id that it was reported with. */
  take: (box: TextBox) => { draft: Draft; facts: BoxFacts } | undefined;
  /** This draft went out; what stands in the box from now on is another. */
  sent: (id: string) => void;
  insert: (
    id: string,
    text: string,
    select?: readonly [number, number],
  ) => Promise<'inserted' | 'refused' | 'gone'>;
  recipient: () => PagePerson | undefined;
}

const isTextBox = (target: EventTarget | undefined) =>
  target !== undefined &&
  'matches' in target &&
  (target as Element).matches('input, textarea, [contenteditable="true"]');

const isReady = (send: Element | undefined) => !send?.matches(':disabled');

export function watchDrafts(life: Life, report: Reporter, known: Known): Drafts {
  let current: Current | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closing = new AbortController();
  const facts = (box: TextBox) => factsOf(box, known.invitee.read);

  const lose = () => {
    clearTimeout(timer);
    closing.abort();
    if (current) report('draft/cleared', {});
    current = undefined;
  };

  /** The box of the current draft, which the page may have made anew since. */
  const find = (): TextBox | undefined => {
    if (!current || current.place !== place()) return undefined;
    const { kind, element, who } = current;
    if (element.isConnected) return { kind, element };
    return boxesOf(kind).find((box) => whoIs(facts(box).recipient) === who);
  };

  const isCurrent = (box: TextBox, recipient: PagePerson) =>
    current?.kind === box.kind &&
    current.place === place() &&
    current.who === whoIs(recipient) &&
    (current.element === box.element || !current.element.isConnected);

  const read = (box: TextBox) => {
    const around = facts(box);
    if (current && !isCurrent(box, around.recipient)) lose();
    const id = current?.id ?? crypto.randomUUID();
    const draft = draftOf(id, box, around);
    if (!draft?.text.trim()) return lose();
    const reported = JSON.stringify(draft);
    if (reported === current?.reported) return;
    const { recipient } = draft;
    current = { id, ...box, who: whoIs(recipient), place: place(), recipient, reported };
    report('draft/changed', { draft, viewer: known.viewer(around.viewerId) });
  };

  return {
    touched(event) {
      const box = boxIn(event.composedPath());
      if (!box) {
        if (event.type === 'focusin' && isTextBox(event.composedPath()[0])) lose();
        return;
      }
      if (current && !isCurrent(box, facts(box).recipient)) lose();
      if (!boxText(box.element).trim()) return lose();
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (life.isOver()) return;
        const now = box.element.isConnected ? box : find();
        if (now) read(now);
        else lose();
      }, PAUSE);
    },
    pressed() {
      if (!current) return;
      closing.abort();
      closing = new AbortController();
      const signal = AbortSignal.any([closing.signal, life.signal]);
      const isGone = () => current !== undefined && !find();
      void until(isGone, { limit: CLOSING, pause: 100, roots: () => here().roots, signal }).then(
        (gone) => gone && lose(),
      );
    },
    moved: lose,
    take(box) {
      const around = facts(box);
      const id = isCurrent(box, around.recipient) && current ? current.id : crypto.randomUUID();
      const draft = draftOf(id, box, around);
      return draft && { draft, facts: around };
    },
    sent(id) {
      if (current?.id !== id) return;
      const box = find();
      lose();
      if (box && boxText(box.element).trim()) read(box);
    },
    async insert(id, text, select) {
      if (current?.id !== id || !find()) return 'gone';
      const findBox = () => {
        const box = find();
        return box && { element: box.element, isSendable: isReady(facts(box).send) };
      };
      return insertText(findBox, text, select);
    },
    recipient: () => current?.recipient,
  };
}
