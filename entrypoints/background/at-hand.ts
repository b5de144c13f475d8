import browser from 'webextension-polyfill';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { sendToTab } from '@/utils/messaging/client';
import { MessagingError } from '@/utils/messaging/envelope';
import type { AtHand, TimelineItem } from '@/utils/records/at-hand';
import type { Message } from '@/utils/records/book';
import type { PagePerson, PageSnapshot, PageThread } from '@/utils/records/page';
import type { Book } from '@/utils/relationships/book';
import { getConsent } from '@/utils/settings/items';
import { type TabDraft, tabMemory } from './tab-memory';

/** The latest of a conversation that the popup shows; the rest is in the book. */
const TIMELINE_LENGTH = 200;

const isLinkedIn = (url: string | undefined) => url?.startsWith('https://www.linkedin.com/') ?? false;

async function readFrame(tabId: number, frameId: number): Promise<PageSnapshot | undefined> {
  try {
    return await sendToTab(tabId, 'page/read', {}, frameId);
  } catch (error) {
    if (error instanceof MessagingError && error.code === 'gone') return undefined;
    throw error;
  }
}

/** The tab's draft, if its box is still there: a page that was reloaded takes its boxes with it. */
async function draftStillThere(tabId: number, top: PageSnapshot): Promise<TabDraft | undefined> {
  const draft = await tabMemory.draft(tabId);
  if (!draft) return undefined;
  const frame = draft.frameId === 0 ? top : await readFrame(tabId, draft.frameId);
  // Asking a frame makes it report.
  const now = draft.frameId === 0 ? draft : await tabMemory.draft(tabId);
  return frame?.draftId === now?.draft.id ? now : undefined;
}

/** An open conversation as a timeline, for when nothing is kept. */
const asMessages = (thread: PageThread): Message[] =>
  thread.messages.map((message, index) => ({
    ...message,
    key: `${thread.key} ${index}`,
    kind: 'message',
    timeSource: 'page',
    certainty: 'shown',
  }));

/** Gives every received message its verdict, read in the light of what came before it. */
function withVerdicts(messages: Message[], other: PagePerson | undefined): TimelineItem[] {
  return messages.map((message, index) => {
    if (message.from === 'me' || message.text === '') return message;
    const { verdict } = analyzeMessage(message.text, {
      kind: message.kind,
      direction: 'received',
      recipient: other,
      thread: messages.slice(0, index),
    });
    return { ...message, verdict };
  });
}

/** Everything that the popup shows of a tab: asked of the page at that moment, and of the book where something is kept. */
export async function readAtHand(tabId: number, book: Book): Promise<AtHand> {
  const tab = await browser.tabs.get(tabId);
  const isPrivate = tab.incognito;
  const consent = await getConsent();
  const nothing = { consent, isPrivate, timeline: [] };
  if (!isLinkedIn(tab.url)) return { ...nothing, state: 'elsewhere' };
  const page = await readFrame(tabId, 0);
  if (!page) return { ...nothing, state: 'reload' };

  const draft = await draftStillThere(tabId, page);
  // A box may be for somebody else than the conversation on the page is with.
  const thread = draft && draft.draft.threadKey !== page.thread?.key ? undefined : page.thread;
  const onPage = draft?.draft.recipient ?? thread?.person ?? page.person;
  const shown = { ...nothing, state: draft ? ('known' as const) : page.state, draft, onPage };
  const fromPage = thread ? asMessages(thread) : [];
  if (consent !== 'given' || isPrivate) {
    return { ...shown, timeline: withVerdicts(fromPage.slice(-TIMELINE_LENGTH), onPage) };
  }

  const account = await book.account(page.viewer);
  // The report of what has just arrived may be under way; what was open before consent was reported in vain. What is
  // kept already is not written again.
  if (page.thread) await book.rememberThread(account.id, page.thread);
  const person = onPage && (await book.recognise(account.id, onPage));
  const kept = person ? await book.conversation(person.id) : [];
  const messages = (kept.length > 0 ? kept : fromPage).slice(-TIMELINE_LENGTH);
  return {
    ...shown,
    account,
    person,
    note: person && (await book.note(person.id)),
    timeline: withVerdicts(messages, onPage),
  };
}
