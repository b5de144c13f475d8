import { openConversations, wordsIn } from '@/utils/linkedin/adapters/thread';
import { onChanges } from '@/utils/linkedin/observe';
import { messageForm } from '@/utils/linkedin/selectors/message';
import { here } from './here';
import type { Known } from './known';
import type { Life } from './life';
import type { Marks } from './marks';
import type { Reporter } from './report';

/** Shortest time between two readings, ms. */
const PAUSE = 250;

/** What is being written is not part of the conversation yet. */
const isInForm = (node: Node) => {
  const element = 'closest' in node ? (node as Element) : node.parentElement;
  return element?.closest(messageForm.css.join()) != null;
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

/**
 * Reads the conversations that the user opens, on the page or in a chat bubble, and each message that arrives while
 * they are open. One observer a root sets a flag, and only where there is something to read: on the pages of
 * conversations, and in the root in which LinkedIn keeps its chats.
 */
export function watchConversations(
  life: Life,
  report: Reporter,
  known: Known,
  marks: Marks,
): ConversationWatch {
  let visit = new AbortController();
  let reported = new Map<string, string>();

  const read = () => {
    if (life.isOver()) return;
    marks.refresh();
    const now = new Map<string, string>();
    for (const { viewer, thread } of conversationsHere()) {
      const shown = JSON.stringify(thread);
      now.set(thread.key, shown);
      if (reported.get(thread.key) === shown) continue;
      known.learn(viewer);
      report('thread/seen', { viewer, thread, isStyled: marks.isStyled }, ({ marks: found }) => {
        if (found === null) marks.clear();
        for (const { pageId, spans } of found ?? []) {
          const text = thread.messages.find((message) => message.pageId === pageId)?.text ?? '';
          marks.set(pageId, () => wordsOf(thread.key, pageId), text, spans);
        }
      });
    }
    reported = now;
  };

  /** The document alone changes all the time; the root of the chats does so only when they do. */
  const roots = () => {
    const { route, roots: all } = here();
    const isAll = route.kind === 'thread' || window !== window.top;
    return isAll ? all : all.filter((root) => root !== document);
  };
  let watched: Node | undefined;
  const watch = () => {
    visit.abort();
    visit = new AbortController();
    watched = roots()[0];
    read();
    const signal = AbortSignal.any([visit.signal, life.signal]);
    if (watched) onChanges(read, { pause: PAUSE, roots, signal, ignore: isInForm });
  };
  return {
    visit: watch,
    stirred() {
      if (roots()[0] !== watched) watch();
    },
    again() {
      reported.clear();
      read();
    },
  };
}
