import { PagePerson, PageThread, type SeenMessage, Viewer } from '@/utils/records/page';
import { type MessageId, readMessageId } from '../message-id';
import { profileOf } from '../routes';
import { find, findAll } from '../selectors/define';
import {
  dayHeading,
  messageBody,
  messageRow,
  messageSender,
  messageSenderName,
  otherSide,
  otherSideName,
  profileCard,
  profileCardHeadline,
  profileCardLink,
} from '../selectors/message';
import { lineOf, textOf } from '../text-of';

interface Row {
  element: Element;
  id: MessageId;
}
interface Sender {
  id?: string | undefined;
  name?: string | undefined;
}

const MOST = 2_000;
const hrefOf = (element: Element | undefined) => element?.getAttribute('href') ?? '';

const withId = (element: Element): Row[] => {
  const id = readMessageId(element.getAttribute('data-event-urn') ?? '');
  return id ? [{ element, id }] : [];
};

const rowsOf = (conversation: Element): Row[] =>
  findAll(conversation, messageRow).slice(-MOST).flatMap(withId);

/** Whom a conversation is with, as far as it says: nobody for a group. */
export function readOtherSide(conversation: Element): PagePerson | undefined {
  const link = find(conversation, otherSide);
  const name = find(conversation, otherSideName);
  if (!link || !name) return undefined;
  const { memberId, slug } = profileOf(hrefOf(link));
  if (!memberId && !slug) return undefined;
  const card = find(conversation, profileCard);
  const isTheirs = card && memberId && profileOf(hrefOf(find(card, profileCardLink))).memberId === memberId;
  const headline = isTheirs ? lineOf(find(conversation, profileCardHeadline)) : undefined;
  return PagePerson.safeParse({ memberId, slug, name: lineOf(name), headline }).data;
}

type Mailbox = Pick<MessageId, 'viewerId' | 'threadKey'>;

function mailboxOf(rows: readonly Row[]): Mailbox | undefined {
  const first = rows[0]?.id;
  const agree = rows.every(({ id }) => id.viewerId === first?.viewerId && id.threadKey === first?.threadKey);
  return first && agree ? { viewerId: first.viewerId, threadKey: first.threadKey } : undefined;
}

/**
 * Whose mailbox a conversation is in, and which conversation; undefined when its first and last message disagree. It
 * looks at no other, since it is asked at each keystroke.
 */
export function readMailbox(conversation: Element): Mailbox | undefined {
  const rows = findAll(conversation, messageRow);
  return mailboxOf([...new Set([rows[0], rows.at(-1)])].flatMap((row) => (row ? withId(row) : [])));
}

function senderIn(row: Element): Sender | undefined {
  const link = find(row, messageSender);
  if (!link) return undefined;
  return { id: profileOf(hrefOf(link)).memberId, name: lineOf(find(row, messageSenderName)) };
}

/** A group of messages names its sender once; a new day or the group's last message ends it. */
function withSenders(rows: Row[]): { row: Row; sender: Sender }[] {
  let carried: Sender | undefined;
  return rows.map((row) => {
    const item = row.element.closest('li');
    if (item && find(item, dayHeading)) carried = undefined;
    carried = senderIn(row.element) ?? carried;
    const sender = carried ?? {};
    if (row.element.classList.contains('msg-s-event-listitem--last-in-group')) carried = undefined;
    return { row, sender };
  });
}

function messageOf({ row, sender }: { row: Row; sender: Sender }): SeenMessage | undefined {
  const isMarkedOther = row.element.classList.contains('msg-s-event-listitem--other');
  // The two ways to tell have agreed on every page seen; when they don't, nobody can say whose words these are.
  if (sender.id && (sender.id === row.id.viewerId) === isMarkedOther) return undefined;
  if (row.element.classList.contains('msg-s-event-listitem--error')) return undefined;
  const text = findAll(row.element, messageBody).map(textOf).join('\n').trim();
  if (!text) return undefined;
  return {
    pageId: row.element.getAttribute('data-event-urn') ?? undefined,
    at: new Date(row.id.at).toISOString(),
    from: isMarkedOther ? 'them' : 'me',
    senderId: sender.id ?? (isMarkedOther ? undefined : row.id.viewerId),
    senderName: sender.name,
    text,
  };
}

/**
 * A conversation between two, as its page shows it; messages whose id cannot be read are left out, since nothing
 * else on the page says when they were sent. Undefined for a group, and while the page is between two conversations.
 *
 * @param threadKey that of the address, where it has one
 */
export function readThread(
  conversation: Element,
  threadKey?: string,
): { viewer: Viewer; thread: PageThread } | undefined {
  const person = readOtherSide(conversation);
  const rows = rowsOf(conversation);
  const mailbox = mailboxOf(rows);
  if (!person || !mailbox || (threadKey && threadKey !== mailbox.threadKey)) return undefined;
  const messages = withSenders(rows).flatMap((item) => messageOf(item) ?? []);
  const isTheirs = ({ from, senderId }: SeenMessage) =>
    from === 'me' || !senderId || !person.memberId || senderId === person.memberId;
  if (!messages.every(isTheirs)) return undefined;
  const thread = PageThread.safeParse({ key: mailbox.threadKey, person, messages });
  const mine = messages.find(({ from, senderName }) => from === 'me' && senderName);
  const viewer = Viewer.safeParse({ memberId: mailbox.viewerId, name: mine?.senderName });
  return thread.success && viewer.success ? { viewer: viewer.data, thread: thread.data } : undefined;
}
