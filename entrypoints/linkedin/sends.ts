import { isGated, readInviteDialog } from '@/utils/linkedin/adapters/invite-dialog';
import { readProfile } from '@/utils/linkedin/adapters/profile';
import { boxText } from '@/utils/linkedin/insert';
import { after, until } from '@/utils/linkedin/observe';
import { sameSlug } from '@/utils/linkedin/routes';
import { closest, find, findAll, findInPath } from '@/utils/linkedin/selectors/define';
import { inviteAway, inviteSend } from '@/utils/linkedin/selectors/invite';
import {
  failedMessage,
  messageBody,
  messageEditor,
  messageForm,
  messageSend,
} from '@/utils/linkedin/selectors/message';
import { textOf, tidy } from '@/utils/linkedin/text-of';
import type { Draft, Viewer } from '@/utils/records/page';
import { boxesOf, boxIn, whoIs } from './boxes';
import { here } from './here';
import type { Known } from './known';
import type { Life } from './life';
import type { Reporter } from './report';
import type { Drafts } from './watch';

/** How long LinkedIn may take to take what was sent, and then to show it, ms. */
const PATIENCE = 15_000;
/** How long a notice that nothing was sent may take to follow, ms. */
const GRACE = 250;

interface Sending {
  draft: Draft;
  viewer: Viewer | undefined;
  at: string;
}

export interface Sends {
  clicked: (path: readonly EventTarget[]) => void;
  keyed: (event: KeyboardEvent) => void;
  typed: (path: readonly EventTarget[]) => void;
}

const isPressable = (button: Element | undefined): button is Element => button?.matches(':enabled') === true;
const roots = () => here().roots;

/** The profile at hand says that an invitation to this person waits. */
function isPending(slug: string): boolean {
  const { pageRoots, route } = here();
  const profile = readProfile(pageRoots, route);
  return profile?.isPending === true && sameSlug(profile.person.slug ?? '', slug);
}

/** The dialog has closed, and nothing says that the invitation did not go. */
async function wentAway(signal: AbortSignal): Promise<boolean> {
  for (;;) {
    const isClosed = () => !readInviteDialog(roots());
    if (!(await until(isClosed, { limit: PATIENCE, pause: 50, roots, signal }))) return false;
    if (!(await after(GRACE, signal)) || isGated(roots())) return false;
    if (isClosed()) return true;
  }
}

/** Notices what the user sends: their own press, and then what the page makes of it. Nothing is pressed here. */
export function watchSends(life: Life, report: Reporter, drafts: Drafts, known: Known): Sends {
  let invite = new AbortController();
  let message: { control: AbortController; form: Element; byEnter: boolean } | undefined;

  const tell = (sending: Sending, certainty: 'probable' | 'shown') => {
    report('draft/sent', { ...sending, certainty });
    drafts.sent(sending.draft.id);
  };

  async function sendInvite(sending: Sending): Promise<void> {
    invite.abort();
    invite = new AbortController();
    const signal = AbortSignal.any([invite.signal, life.signal]);
    if (!(await wentAway(signal))) return;
    tell(sending, 'probable');
    const { slug } = sending.draft.recipient;
    const look = { limit: PATIENCE, pause: 250, roots: () => here().pageRoots, signal };
    if (slug && (await until(() => isPending(slug), look))) tell(sending, 'shown');
  }

  async function sendMessage(form: Element, sending: Sending, byEnter: boolean): Promise<void> {
    message?.control.abort();
    const control = new AbortController();
    message = { control, form, byEnter };
    const signal = AbortSignal.any([control.signal, life.signal]);
    const who = whoIs(sending.draft.recipient);
    const editor = () =>
      form.isConnected
        ? find(form, messageEditor)
        : boxesOf('message').find(
            (box) => whoIs(drafts.take(box)?.draft.recipient ?? { mutuals: [] }) === who,
          )?.element;
    const isEmpty = () => {
      const box = editor();
      return box !== undefined && !boxText(box).trim();
    };
    const look = { limit: PATIENCE, pause: 0, roots, signal };
    if (!(await until(isEmpty, look)) || !(await after(GRACE, signal))) return;
    const box = editor();
    const text = tidy(sending.draft.text);
    const failed = findAll(roots(), failedMessage).some(
      (row) => tidy(findAll(row, messageBody).map(textOf).join('\n')) === text,
    );
    if (failed || (box && tidy(boxText(box)) === text)) return;
    tell(sending, 'probable');
  }

  const pressMessage = (form: Element, byEnter: boolean) => {
    const element = find(form, messageEditor) as HTMLElement | undefined;
    const taken = element && drafts.take({ kind: 'message', element });
    if (!taken?.draft.text.trim()) return;
    const sending = {
      draft: taken.draft,
      viewer: known.viewer(taken.facts.viewerId),
      at: new Date().toISOString(),
    };
    void sendMessage(form, sending, byEnter);
  };

  const pressInvite = () => {
    const box = boxesOf('invite')[0];
    const draft: Draft | undefined = box
      ? drafts.take(box)?.draft
      : { id: crypto.randomUUID(), kind: 'invite', text: '', recipient: known.invitee.read() };
    if (draft) void sendInvite({ draft, viewer: known.viewer(), at: new Date().toISOString() });
  };

  return {
    clicked(path) {
      if (findInPath(path, inviteAway)) invite.abort();
      if (isPressable(findInPath(path, inviteSend))) pressInvite();
      const button = findInPath(path, messageSend);
      const form = isPressable(button) ? closest(button, messageForm) : undefined;
      if (form) pressMessage(form, false);
    },
    keyed(event) {
      if (event.key === 'Escape' && readInviteDialog(roots())) invite.abort();
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      const box = boxIn(event.composedPath());
      const form = box?.kind === 'message' ? closest(box.element, messageForm) : undefined;
      if (form) pressMessage(form, true);
    },
    typed(path) {
      const box = boxIn(path);
      if (!message || box?.kind !== 'message' || !message.form.contains(box.element)) return;
      // The user emptied the box themselves, or Enter made a new line: nothing was sent.
      if (message.byEnter || !boxText(box.element).trim()) message.control.abort();
    },
  };
}
