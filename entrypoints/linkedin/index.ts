import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answeredAt } from '@/utils/linkedin/adapters/invitations';
import { serve } from '@/utils/messaging/server';
import { answersOf } from './answers';
import { watchConversations } from './conversations';
import { watchDrawing } from './drawing';
import { Filling } from './filling';
import { here, home, place } from './here';
import { beginKnowing } from './known';
import { beginLife, type Life } from './life';
import { Marks } from './marks';
import { watchPages } from './pages';
import { reportInTurn } from './report';
import { SendWatch } from './sends';
import { DraftWatch } from './watch';

/** Listens before the page does; what scripts fire themselves does not count. */
function listen<E extends keyof WindowEventMap>(
  life: Life,
  type: E,
  hear: (event: WindowEventMap[E]) => void,
): void {
  const heard = (event: WindowEventMap[E]) => {
    if (event.isTrusted && !life.isOver()) hear(event);
  };
  window.addEventListener(type, heard, { capture: true, passive: true, signal: life.signal });
}

/** Focus that moves within a shadow root, from bubble to bubble, is heard of in that root alone. */
function listenToFocus(life: Life, hear: (event: FocusEvent) => void): void {
  const options = { capture: true, passive: true, signal: life.signal };
  const known = new WeakSet<Event | EventTarget>();
  const heard = (event: Event) => {
    if (!event.isTrusted || life.isOver() || known.has(event)) return;
    known.add(event);
    for (const root of event.composedPath()) {
      if (!(root instanceof ShadowRoot) || known.has(root)) continue;
      known.add(root);
      root.addEventListener('focusin', heard, options);
    }
    hear(event as FocusEvent);
  };
  window.addEventListener('focusin', heard, options);
}

function onMove(life: Life, moved: () => void): void {
  let last = place();
  const look = () => {
    if (life.isOver() || place() === last) return;
    last = place();
    moved();
  };
  // Absent from older Firefox, where a step back or forth is all that is heard of.
  const navigation = (home() as Window & { navigation?: EventTarget }).navigation;
  const signal = AbortSignal.any([life.signal, life.gone]);
  navigation?.addEventListener('currententrychange', look, { signal });
  if (!navigation) window.addEventListener('popstate', look, { signal: life.signal });
}

/** LinkedIn's pages: reads what the user opens, writes and sends, and changes nothing but a text box they ask to fill. */
export default defineUnlistedScript(() => {
  const life = beginLife();
  const reportDraft = reportInTurn(life);
  const known = beginKnowing();
  const reportPage = reportInTurn(life);
  const marks = new Marks(() => reportPage('marks/cleared', {}));
  const drafts = new DraftWatch(life, reportDraft, known, marks);
  const filling = new Filling(drafts);
  const sends = new SendWatch(life, reportDraft, drafts, known);
  const conversations = watchConversations(life, reportPage, known, marks);
  const drawing = watchDrawing(life);
  life.signal.addEventListener('abort', () => marks.clear());

  listenToFocus(life, (event) => {
    conversations.stirred();
    drafts.touched(event);
  });
  listen(life, 'blur', ({ target }) => {
    if (target === window) drafts.left();
  });
  listen(life, 'input', (event) => {
    sends.typed(event.composedPath());
    drafts.touched(event);
  });
  listen(life, 'compositionstart', () => filling.composed(true));
  // Not by way of `listen`: Chromium's own is not marked as trusted.
  const options = { capture: true, passive: true, signal: life.signal };
  window.addEventListener('compositionend', () => filling.composed(false), options);
  listen(life, 'click', (event) => {
    conversations.stirred();
    const answered = answeredAt(event.composedPath(), Date.now());
    if (answered) {
      const { invitation, is } = answered;
      reportPage(`invitation/${is}`, { viewer: known.viewer(), invitation, at: new Date().toISOString() });
    }
    sends.clicked(event.composedPath());
    known.invitee.pressed(event.composedPath());
    drafts.pressed();
  });
  listen(life, 'keydown', (event) => {
    sends.keyed(event);
    if (event.key === 'Escape') drafts.pressed();
  });

  // A frame that goes takes its box with it.
  listen(life, 'pagehide', () => drafts.lose());

  // Frames are for dialogs and chats; the page itself is the top window's.
  const visitPage = window === window.top ? watchPages(life, reportPage, known) : () => {};
  const visit = () => {
    visitPage();
    conversations.visit();
  };
  onMove(life, () => {
    known.invitee.moved(here().route);
    drafts.moved();
    drawing.moved();
    visit();
  });
  visit();
  const stop = serve('content', answersOf({ drafts, filling, known, conversations, marks, drawing }));
  life.signal.addEventListener('abort', () => {
    try {
      stop();
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
});
