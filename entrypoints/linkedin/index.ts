import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { invitationAt } from '@/utils/linkedin/adapters/invitations';
import { serve } from '@/utils/messaging/server';
import { answersOf } from './answers';
import { watchConversations } from './conversations';
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
  const marks = new Marks();
  const reportPage = reportInTurn(life);
  const drafts = new DraftWatch(life, reportDraft, known, marks);
  const sends = new SendWatch(life, reportDraft, drafts, known);
  const conversations = watchConversations(life, reportPage, known, marks);
  life.signal.addEventListener('abort', () => marks.clear());

  listen(life, 'focusin', (event) => {
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
  listen(life, 'click', (event) => {
    conversations.stirred();
    const invitation = invitationAt(event.composedPath(), Date.now());
    const at = new Date().toISOString();
    if (invitation) reportPage('invitation/accepted', { viewer: known.viewer(), invitation, at });
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
    drafts.lose();
    visit();
  });
  visit();
  const stop = serve('content', answersOf({ drafts, known, conversations, marks }));
  life.signal.addEventListener('abort', () => {
    try {
      stop();
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
});
