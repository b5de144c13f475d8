import { connectAt, isInvited } from '@/utils/linkedin/adapters/connect-control';
import { isGated, readInviteDialog } from '@/utils/linkedin/adapters/invite-dialog';
import { readProfile } from '@/utils/linkedin/adapters/profile';
import { readBegun } from '@/utils/linkedin/adapters/thread';
import { boxText } from '@/utils/linkedin/insert';
import { after, until } from '@/utils/linkedin/observe';
import { sameSlug } from '@/utils/linkedin/routes';
import { closest, find, findAll, findInPath } from '@/utils/linkedin/selectors/define';
import { inviteAway, inviteSend } from '@/utils/linkedin/selectors/invite';
import { failedMessage, messageBody } from '@/utils/linkedin/selectors/message';
import { messageEditor, messageForm, messageSend } from '@/utils/linkedin/selectors/message-box';
import { salesMessage, salesNote, salesPart, salesSend } from '@/utils/linkedin/selectors/sales';
import { textOf, tidy } from '@/utils/linkedin/text-of';
import type { Draft, Viewer } from '@/utils/records/page';
import { withSubject } from '@/utils/records/subject';
import { boxesOf, boxIn, type TextBox } from './boxes';
import { here } from './here';
import type { Known } from './known';
import type { Life } from './life';
import type { Reporter } from './report';
import type { DraftWatch } from './watch';

/** How long LinkedIn may take to take what was sent, and then to show it, ms. */
const PATIENCE = 15_000;
/** How long a notice that nothing was sent may take to follow, ms. */
const GRACE = 250;
/** How long a new message may take to become a conversation, ms. */
const BEGINNING = 5_000;

interface Sending {
  draft: Draft;
  viewer: Viewer | undefined;
  /** This machine's clock at the press, ISO 8601. */
  at: string;
}

const roots = () => here().roots;
const pageRoots = () => here().pageRoots;
const now = () => new Date().toISOString();
const isPressable = (button: Element | undefined): button is Element => button?.matches(':enabled') === true;

/** The profile at hand says that an invitation to this person waits. */
function isPending(slug: string): boolean {
  const profile = readProfile(pageRoots(), here().route);
  return profile?.isPending === true && sameSlug(profile.person.slug ?? '', slug);
}

/** The dialog has closed, and nothing has said that the invitation did not go. */
async function wentAway(signal: AbortSignal, leaving: Life['leaving']): Promise<boolean> {
  // A notice may be dismissed before anybody looks again, so it is looked for at each change. One that stood there
  // before the press (an e-mail address asked for) is no answer to it.
  const wasGated = isGated(roots());
  const isStopped = () => !wasGated && isGated(roots());
  const isClosed = () => !readInviteDialog(roots());
  let stopped = false;
  const isDecided = () => {
    stopped ||= isStopped();
    return stopped || isClosed();
  };
  const watch = { pause: 0, roots, signal };
  do {
    if (!(await until(isDecided, { limit: PATIENCE, ...watch })) || stopped) return false;
    // A page that is left shows no notice.
    const stay = { limit: GRACE, ...watch, signal: AbortSignal.any([signal, leaving()]) };
    if ((await until(isStopped, stay)) || signal.aborted) return false;
  } while (!isClosed());
  return !isGated(roots());
}

const isFailed = (text: string) =>
  findAll(roots(), failedMessage).some(
    (row) => tidy(findAll(row, messageBody).map(textOf).join('\n')) === text,
  );

/** The box that a Send button of Sales Navigator sends; it empties, or its form goes, as with messages elsewhere. */
function salesBoxOf(button: Element | undefined): TextBox | undefined {
  const part = isPressable(button) ? closest(button, salesPart) : undefined;
  const note = part && find(part, salesNote);
  const element = note ?? (part && find(part, salesMessage));
  return element && { kind: note ? 'invite' : 'message', element: element as HTMLElement };
}

/** Notices what the user sends: their own press, and then what the page makes of it. It presses nothing itself. */
export class SendWatch {
  private invite = new AbortController();
  private message: { control: AbortController; byEnter: boolean } | undefined;

  constructor(
    private readonly life: Life,
    private readonly report: Reporter,
    private readonly drafts: DraftWatch,
    private readonly known: Known,
  ) {}

  clicked(path: readonly EventTarget[]): void {
    if (findInPath(path, inviteAway)) this.invite.abort();
    if (isPressable(findInPath(path, inviteSend))) void this.inviteSent();
    const control = connectAt(path, here().route);
    if (control?.opens === 'sent' && control.slug) void this.connected(control.slug, control.name);
    const button = findInPath(path, messageSend);
    const form = isPressable(button) ? closest(button, messageForm) : undefined;
    const element = form && find(form, messageEditor);
    if (element) void this.messageSent({ kind: 'message', element: element as HTMLElement }, false);
    const box = salesBoxOf(findInPath(path, salesSend));
    if (box) void this.messageSent(box, false);
  }

  keyed(event: KeyboardEvent): void {
    if (event.key === 'Escape' && readInviteDialog(roots())) this.invite.abort();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    const box = boxIn(event.composedPath());
    if (box?.kind === 'message') void this.messageSent(box, true);
  }

  typed(path: readonly EventTarget[]): void {
    const box = boxIn(path);
    if (box?.kind !== 'message') return;
    // The user emptied the box themselves, or Enter made a new line: nothing was sent.
    if (this.message?.byEnter || !boxText(box.element).trim()) this.message?.control.abort();
  }

  private tell(sending: Sending, certainty: 'probable' | 'shown'): void {
    this.report('draft/sent', { ...sending, certainty });
    this.drafts.sent(sending.draft.id);
  }

  /** A press that asks nothing: the invitation goes without a note. */
  private async connected(slug: string, name: string | undefined): Promise<void> {
    const draft: Draft = {
      id: crypto.randomUUID(),
      kind: 'invite',
      text: '',
      recipient: { slug, name, mutuals: [] },
    };
    const sending = { draft, viewer: this.known.viewer(), at: now() };
    const watch = { limit: PATIENCE, pause: GRACE, roots, signal: this.life.signal };
    if (await until(() => isInvited(roots(), slug), watch)) this.tell(sending, 'shown');
  }

  private async inviteSent(): Promise<void> {
    const [box] = boxesOf('invite');
    const recipient = this.known.invitee.read();
    const without: Draft = { id: crypto.randomUUID(), kind: 'invite', text: '', recipient };
    const draft = box ? this.drafts.take(box)?.draft : without;
    if (!draft) return;
    const sending = { draft, viewer: this.known.viewer(), at: now() };
    this.invite.abort();
    this.invite = new AbortController();
    if (!(await wentAway(AbortSignal.any([this.invite.signal, this.life.signal]), this.life.leaving))) return;
    this.tell(sending, 'probable');
    const { slug } = draft.recipient;
    const watch = { limit: PATIENCE, pause: GRACE, roots: pageRoots, signal: this.life.signal };
    const waits = (of: string) => isPending(of) || isInvited(pageRoots(), of);
    if (slug && (await until(() => waits(slug), watch))) this.tell(sending, 'shown');
  }

  private async messageSent(box: TextBox, byEnter: boolean): Promise<void> {
    const taken = this.drafts.take(box);
    if (!taken?.draft.text.trim()) return;
    const { draft, facts } = taken;
    const sending = { draft, viewer: this.known.viewer(facts.viewerId), at: now() };
    // Sales Navigator's conversations are not read.
    const isSales = closest(box.element, salesPart) !== undefined;
    const isNew = draft.kind === 'message' && draft.threadKey === undefined && !isSales;
    this.message?.control.abort();
    const control = new AbortController();
    this.message = { control, byEnter };
    const find = () => (box.element.isConnected ? box.element : this.drafts.boxFor(draft));
    // After a press on Send the box may go. Enter may have been meant for something else; what empties or takes away
    // the box later is then a move to another person.
    const isTaken = () => {
      const element = find();
      if (!element) return !byEnter;
      return !boxText(element).trim() && (!byEnter || this.drafts.isFor(element, draft));
    };
    const signal = AbortSignal.any([control.signal, this.life.signal]);
    if (!(await until(isTaken, { limit: PATIENCE, pause: 0, roots, signal }))) return;
    const begun = isNew ? await this.begun(sending) : undefined;
    // From here on the user may write the next one. A page that is left shows no notice.
    await after(GRACE, AbortSignal.any([this.life.signal, this.life.leaving()]));
    const text = tidy(draft.text);
    if (this.life.isOver() || isFailed(text)) return;
    const left = find();
    if (!left || tidy(boxText(left)) !== text) this.tell(begun ?? sending, 'probable');
  }

  /** A new message names its addressee by less than the conversation does that it becomes. */
  private async begun({ draft, at, ...rest }: Sending): Promise<Sending | undefined> {
    let found: ReturnType<typeof readBegun>;
    const text = withSubject(draft);
    const look = () => {
      found = readBegun(roots(), { to: draft.recipient.name, text, at });
      return found !== undefined;
    };
    // A page that is left shows no more of it.
    const signal = AbortSignal.any([this.life.signal, this.life.leaving()]);
    await until(look, { limit: BEGINNING, pause: 0, roots, signal });
    if (!found) return undefined;
    const { threadKey, person } = found;
    return { ...rest, at, draft: { ...draft, threadKey, recipient: { ...draft.recipient, ...person } } };
  }
}
