import { PagePerson, PageThread, type SeenMessage, Viewer } from '@/utils/records/page';
import { type MessageId, readMessageId } from '../message-id';
import { profileOf } from '../routes';
import {
  conversation,
  openBubble,
  otherSide,
  otherSideName,
  pageConversation,
} from '../selectors/conversation';
import { find, findAll, isOne } from '../selectors/define';
import {
  dayHeading,
  failedMessage,
  groupEnd,
  messageContent,
  messageRow,
  messageSender,
  messageSenderName,
  theirMessage,
} from '../selectors/message';
import { profileCard, profileCardHeadline, profileCardLink } from '../selectors/message-box';
import { lineOf, tidy } from '../text-of';
import { contentOf, wordsOf } from './message';

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
  const content = find(row, messageContent);
  // A profile that somebody shared stands after the words, or among them.
  const isBefore = !content || link?.compareDocumentPosition(content) === Node.DOCUMENT_POSITION_FOLLOWING;
  if (!link || !isBefore) return undefined;
  return { id: profileOf(hrefOf(link)).memberId, name: lineOf(find(row, messageSenderName)) };
}

/** A group of messages names its sender once; a new day or the group's last message ends it. */
function withSenders(rows: Row[]): Sent[] {
  let carried: Sender | undefined;
  return rows.map((row) => {
    const item = row.element.closest('li');
    if (item && find(item, dayHeading)) carried = undefined;
    carried = senderIn(row.element) ?? carried;
    const sender = carried ?? {};
    if (isOne(row.element, groupEnd)) carried = undefined;
    return { row, sender };
  });
}

interface Sent {
  row: Row;
  sender: Sender;
}

/** Whether the class of the other side's messages is the one that Vouch knows: a sender's link bears it out. */
const isClassKnown = (all: readonly Sent[]): boolean =>
  all.some(
    ({ row, sender }) => sender.id && sender.id !== row.id.viewerId && isOne(row.element, theirMessage),
  );

/**
 * Whose words a message is, by its sender's link and by its class. They have agreed on every page seen; when they
 * don't, nobody can say. A class that is missing says nothing while no message bears out that it is still in use.
 */
function sideOf({ row, sender }: Sent, isKnown: boolean): 'me' | 'them' | undefined {
  const isMarked = isOne(row.element, theirMessage);
  if (!sender.id) return isMarked ? 'them' : isKnown ? 'me' : undefined;
  const isOwn = sender.id === row.id.viewerId;
  if (isOwn ? isMarked : isKnown && !isMarked) return undefined;
  return isOwn ? 'me' : 'them';
}

function messageOf(sent: Sent, isKnown: boolean): SeenMessage | undefined {
  const { row, sender } = sent;
  const from = sideOf(sent, isKnown);
  if (!from || isOne(row.element, failedMessage)) return undefined;
  const content = contentOf(row.element);
  if (!content) return undefined;
  return {
    pageId: row.element.getAttribute('data-event-urn') ?? undefined,
    at: new Date(row.id.at).toISOString(),
    from,
    senderId: sender.id ?? (from === 'them' ? undefined : row.id.viewerId),
    senderName: sender.name,
    ...content,
  };
}

/** Members other than the user who have written here. */
const othersIn = (messages: readonly SeenMessage[]) =>
  new Set(messages.flatMap(({ from, senderId }) => (from === 'them' && senderId ? [senderId] : [])));

/** A conversation as the page shows it, and whose mailbox it is in. */
export interface Conversation {
  viewer: Viewer;
  thread: PageThread;
}

/**
 * A conversation as its page or its chat bubble shows it; messages whose id cannot be read are left out, since nothing
 * else on the page says when they were sent. Without a link to one person it is a group when two others have written,
 * and undefined before that. Undefined too while the page is between two conversations.
 *
 * @param threadKey that of the address, where it has one
 */
export function readThread(conversation: Element, threadKey?: string): Conversation | undefined {
  const person = readOtherSide(conversation);
  const rows = rowsOf(conversation);
  const mailbox = mailboxOf(rows);
  if (!mailbox || (threadKey && threadKey !== mailbox.threadKey)) return undefined;
  const sent = withSenders(rows);
  const isKnown = isClassKnown(sent);
  const messages = sent.flatMap((one) => messageOf(one, isKnown) ?? []);
  const others = othersIn(messages);
  const isGroup = !find(conversation, otherSide) && others.size > 1;
  const isTheirs =
    person && others.size < 2 && (!person.memberId || [...others].every((id) => id === person.memberId));
  if (!isGroup && !isTheirs) return undefined;
  const thread = PageThread.safeParse({
    key: mailbox.threadKey,
    person: person ?? { mutuals: [] },
    isGroup: isGroup || undefined,
    messages,
  });
  const mine = messages.find(({ from, senderName }) => from === 'me' && senderName);
  const viewer = Viewer.safeParse({ memberId: mailbox.viewerId, name: mine?.senderName });
  return thread.success && viewer.success ? { viewer: viewer.data, thread: thread.data } : undefined;
}

/**
 * Every conversation whose messages the user sees: the page's and those in chat bubbles; none that is folded, being
 * begun or only listed, and none twice.
 *
 * @param threadKey that of the address, where it has one
 */
export function openConversations(
  roots: readonly ParentNode[],
  threadKey?: string,
): (Conversation & { element: Element })[] {
  const page = find(roots, pageConversation);
  const shown = [
    ...(page ? [{ element: page, key: threadKey }] : []),
    ...findAll(roots, openBubble).map((element) => ({ element, key: undefined })),
  ];
  const keys = new Set<string>();
  return shown.flatMap(({ element, key }) => {
    const read = readThread(element, key);
    if (!read || keys.has(read.thread.key)) return [];
    keys.add(read.thread.key);
    return [{ element, ...read }];
  });
}

/** Two clocks, this machine's and LinkedIn's, may differ by so much, ms. */
const CLOCK_TOLERANCE = 10 * 60_000;

/**
 * The conversation that shows what a new message became, once it shows it: which one, and with whom.
 *
 * @param to the name that it was addressed to; undefined for several
 * @param text as the page shows it, a subject above it
 * @param at when it was sent, ISO 8601
 */
export function readBegun(
  roots: readonly ParentNode[],
  { to, text, at }: { to: string | undefined; text: string; at: string },
): { threadKey: string; person: PagePerson } | undefined {
  for (const element of findAll(roots, conversation)) {
    const person = readOtherSide(element);
    const sent = withSenders(rowsOf(element));
    const isKnown = isClassKnown(sent);
    const mine = sent.findLast((one) => sideOf(one, isKnown) === 'me')?.row;
    const isNew = mine && Math.abs(mine.id.at - Date.parse(at)) < CLOCK_TOLERANCE;
    if (!isNew || person?.name !== to) continue;
    if (tidy(contentOf(mine.element)?.text ?? '') === tidy(text))
      return { threadKey: mine.id.threadKey, person: person ?? { mutuals: [] } };
  }
  return undefined;
}

/** The elements that hold the words of each message of a conversation, by the page's id of it. For the moment only. */
export const wordsIn = (conversation: Element): Map<string, Element[]> =>
  new Map(
    rowsOf(conversation).map(({ element }) => [
      element.getAttribute('data-event-urn') ?? '',
      wordsOf(element),
    ]),
  );
