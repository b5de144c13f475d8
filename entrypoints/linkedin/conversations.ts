import { openConversations, wordsIn } from '@/utils/linkedin/adapters/thread';
import { after, onChanges } from '@/utils/linkedin/observe';
import { chatOverlay } from '@/utils/linkedin/selectors/conversation';
import { closest, find } from '@/utils/linkedin/selectors/define';
import { messageForm } from '@/utils/linkedin/selectors/message-box';
import type { Response } from '@/utils/messaging/contract';
import type { PageThread } from '@/utils/records/page';
import { here } from './here';
import type { Known } from './known';
import type { Life } from './life';
import type { Marks } from './marks';
import { markPreviews } from './previews';
import type { Reporter } from './report';

type Found = NonNullable<Response<'thread/seen'>['marks']>[number];

/** Shortest time between two readings, ms. */
const PAUSE = 250;
/**
 * When to look for what holds the chats after a move, ms: they come after the page. An observer of the document would
 * hear of all that changes on pages that have nothing to read.
 */
const LOOKS = [250, 500, 1_000, 2_000, 3_000, 5_000, 8_000, 15_000];

/** What is being written is not part of the conversation yet. */
const isInForm = (node: Node) => {
  const element = 'closest' in node ? (node as Element) : node.parentElement;
  return element !== null && closest(element, messageForm) !== undefined;
};

/** Every conversation that the user has open in this frame, as the address allows. */
export function conversationsHere() {
  const { route, roots } = here();
  return openConversations(roots, route.kind === 'thread' ? route.threadKey : undefined);
}

/** Where the words of a message stand now. */
function wordsOf(key: string, pageId: string): Element[] {
  const open = conversationsHere().find(({ thread }) => thread.key === key);
  return (open && wordsIn(open.element).get(pageId)) ?? [];
}

export interface ConversationWatch {
  /** Starts anew for the page at hand. */
  visit(): void;
  /** The user did something: a chat may have opened. */
  stirred(): void;
  /** Reports again what is open, even what was reported before. */
  again(): void;
}

/** Marks the words of messages, conversation by conversation: with one that is left its marks go. */
function beginMarking(marks: Marks) {
  /** The messages that have marks, by conversation. */
  const marked = new Map<string, string[]>();
  const unmark = (key: string, isLeft: (pageId: string) => boolean = () => true) => {
    for (const pageId of marked.get(key) ?? []) if (isLeft(pageId)) marks.remove(pageId);
  };
  return {
    mark({ key, messages }: PageThread, found: readonly Found[]) {
      const now = new Set(found.map(({ pageId }) => pageId));
      unmark(key, (pageId) => !now.has(pageId));
      marked.set(key, [...now]);
      for (const { pageId, spans } of found) {
        const text = messages.find((message) => message.pageId === pageId)?.text ?? '';
        marks.set(pageId, () => wordsOf(key, pageId), text, spans);
      }
    },
    keepOnly(open: { has(key: string): boolean }) {
      for (const key of marked.keys()) {
        if (open.has(key)) continue;
        unmark(key);
        marked.delete(key);
      }
      marks.refresh();
    },
  };
}

/** Reports each open conversation that has changed since it was last reported. */
function beginReading(life: Life, report: Reporter, known: Known, marks: Marks) {
  const { mark, keepOnly } = beginMarking(marks);
  let reported = new Map<string, string>();
  return {
    forget: () => reported.clear(),
    /** @returns the conversations that are open; undefined when this script's time is over */
    read(): PageThread[] | undefined {
      if (life.isOver()) return undefined;
      const now = new Map<string, string>();
      const all = conversationsHere();
      for (const { viewer, thread } of all) {
        const shown = JSON.stringify(thread);
        now.set(thread.key, shown);
        if (reported.get(thread.key) === shown) continue;
        known.learn(viewer);
        const heard = marks.unlessTurned<Response<'thread/seen'>>(({ marks: found }) => {
          if (found === null) marks.clear();
          // It may have been left meanwhile.
          else if (reported.has(thread.key)) mark(thread, found);
        });
        report('thread/seen', { viewer, thread, isStyled: marks.isStyled }, heard);
      }
      reported = now;
      keepOnly(now);
      return all.map(({ thread }) => thread);
    },
  };
}

/** Where to look for changes: the document changes all the time, what holds the chats only when they do. */
function rootsToWatch(): Node[] {
  const { route, roots } = here();
  if (route.kind === 'thread' || window !== window.top) return roots;
  const overlay = find(document, chatOverlay);
  return [...roots.filter((root) => root !== document), ...(overlay ? [overlay] : [])];
}

/**
 * Reads the conversations that the user opens, on the page or in a chat bubble, and each message that arrives while
 * they are open. One observer a root sets a flag, and only where there is something to read: on the pages of
 * conversations, and in what holds LinkedIn's chats.
 */
export function watchConversations(
  life: Life,
  report: Reporter,
  known: Known,
  marks: Marks,
): ConversationWatch {
  const open = beginReading(life, report, known, marks);
  const unopened = markPreviews(life, report, marks);
  const read = () => {
    const shown = open.read();
    if (shown) unopened.read(shown);
  };
  let visit = new AbortController();
  let drawing = new AbortController();
  let watched: Node | undefined;
  const watch = () => {
    visit.abort();
    visit = new AbortController();
    watched = rootsToWatch()[0];
    read();
    const signal = AbortSignal.any([visit.signal, life.signal]);
    if (watched) onChanges(read, { pause: PAUSE, roots: rootsToWatch, signal, ignore: isInForm });
  };
  const stirred = () => {
    if (rootsToWatch()[0] !== watched) watch();
  };
  /** The chats of this page come after it, in place of the last one's. */
  const lookOut = async (signal: AbortSignal) => {
    let waited = 0;
    for (const look of LOOKS) {
      if (!(await after(look - waited, signal)) || life.isOver()) return;
      waited = look;
      stirred();
    }
  };
  return {
    visit() {
      drawing.abort();
      drawing = new AbortController();
      watch();
      void lookOut(AbortSignal.any([drawing.signal, life.signal, life.gone]));
    },
    stirred,
    again() {
      open.forget();
      unopened.forget();
      read();
    },
  };
}
