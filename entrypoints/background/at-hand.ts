import browser from 'webextension-polyfill';
import { sendToTab } from '@/utils/messaging/client';
import { MessagingError } from '@/utils/messaging/envelope';
import type { Asking, AtHand, TimelineItem } from '@/utils/records/at-hand';
import type { Flag, Message } from '@/utils/records/book';
import type { PagePerson, PageSnapshot, PageThread } from '@/utils/records/page';
import type { Settings } from '@/utils/records/settings';
import { knownSteps } from '@/utils/referrals/ask-steps';
import { askedOf } from '@/utils/referrals/asks';
import type { Book } from '@/utils/relationships/book';
import { withSeen } from '@/utils/relationships/conversation';
import { getConsent, getSettings, getUsedWordings } from '@/utils/settings/items';
import { knownOf, type Sources } from '@/utils/wording/known';
import { blastFor, type Read, readWith } from './reader';
import { stalkingIn, withKnown } from './stalking';
import { type TabDraft, tabMemory } from './tab-memory';

/** The latest of a conversation that the popup shows; the rest is in the book. */
const TIMELINE_LENGTH = 200;
/** A received message is read in the light of this many before it. */
const CONTEXT = 100;

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
async function draftStillThere(
  tabId: number,
  top: PageSnapshot,
): Promise<{ draft: TabDraft; frame: PageSnapshot } | undefined> {
  const draft = await tabMemory.draft(tabId);
  if (!draft) return undefined;
  const frame = draft.frameId === 0 ? top : await readFrame(tabId, draft.frameId);
  // Asking a frame makes it report.
  const now = draft.frameId === 0 ? draft : await tabMemory.draft(tabId);
  return frame && now && frame.draftId === now.draft.id ? { draft: now, frame } : undefined;
}

/** The conversation that is meant: the draft's, since a box may be for somebody else than the page shows; else the page's. */
async function threadAtHand(
  tabId: number,
  page: PageSnapshot,
  at: { draft: TabDraft; frame: PageSnapshot } | undefined,
): Promise<PageThread | undefined> {
  if (!at) return page.thread;
  const { threadKey } = at.draft.draft;
  if (threadKey === undefined) return undefined;
  const shown = [page.thread, at.frame.thread].find((thread) => thread?.key === threadKey);
  return shown ?? tabMemory.thread(tabId, threadKey);
}

/** Gives every received message its verdict, read in the light of what came before it, unless the user knows better. */
function timelineOf(
  messages: Message[],
  other: PagePerson | undefined,
  flags: readonly Flag[],
  read: Read,
): TimelineItem[] {
  const byAbout = new Map(flags.map((flag) => [flag.about, flag]));
  const first = Math.max(0, messages.length - TIMELINE_LENGTH);
  return messages.slice(first).map((message, place) => {
    const flag = byAbout.get(message.key);
    const isSilent = message.from === 'me' || message.text === '' || !other || flag?.kind === 'not-pitch';
    if (isSilent) return { ...message, flag };
    const index = first + place;
    const { verdict } = read(message.text, {
      kind: message.kind,
      direction: 'received',
      recipient: other,
      thread: messages.slice(Math.max(0, index - CONTEXT), index),
    });
    return { ...message, flag, verdict };
  });
}

/** Everything that the popup shows of a tab: asked of the page at that moment, and of the book where something is kept. */
export async function readAtHand(tabId: number, book: Book): Promise<AtHand> {
  const tab = await browser.tabs.get(tabId);
  const isPrivate = tab.incognito;
  const [consent, settings] = await Promise.all([getConsent(), getSettings()]);
  const nothing = { consent, isPrivate, settings, isGroup: false, timeline: [] };
  if (!isLinkedIn(tab.url)) return { ...nothing, state: 'elsewhere' };
  const page = await readFrame(tabId, 0);
  if (!page) return { ...nothing, state: 'reload' };

  const at = await draftStillThere(tabId, page);
  const thread = await threadAtHand(tabId, page, at);
  const isGroup = thread?.isGroup ?? false;
  const onPage = isGroup ? undefined : (at?.draft.draft.recipient ?? thread?.person ?? page.person);
  const state = at ? ('known' as const) : page.state;
  const { own, health } = page;
  const writer = page.viewer?.memberId;
  const shown = { ...nothing, state, draft: at?.draft, onPage, isGroup, own, health, writer };
  if (consent !== 'given' || isPrivate) {
    const timeline = thread ? timelineOf(withSeen([], thread), onPage, [], readWith([], settings)) : [];
    return { ...shown, timeline, stalking: onPage && stalkingIn(timeline, onPage, settings) };
  }
  const { invites, ...inBook } = await kept({ page, thread, isGroup, onPage }, settings, book);
  const { account, person, timeline } = inBook;
  return {
    ...shown,
    ...inBook,
    writer: writer ?? account.memberId ?? account.id,
    used: await getUsedWordings(account.id),
    known: isGroup ? undefined : knownOf(account, person?.id, await sourcesOf(book, account.id)),
    stalking: onPage && stalkingIn(timeline, withKnown(onPage, person), settings, invites),
    blast: at && (await blastFor(book, account.id, at.draft.draft, person?.id)),
  };
}

async function sourcesOf(book: Book, accountId: string): Promise<Sources> {
  const [standings, results, introductions, asks] = await Promise.all([
    book.list('standings', accountId),
    book.list('results', accountId),
    book.list('introductions', accountId),
    book.list('asks', accountId),
  ]);
  return { standings, results, introductions, asks };
}

interface Shown {
  page: PageSnapshot;
  thread: PageThread | undefined;
  isGroup: boolean;
  onPage: PagePerson | undefined;
}

/** What the book has to say of it. Being asked is no news to anybody, so nothing is announced. */
async function kept({ page, thread, isGroup, onPage }: Shown, settings: Settings, book: Book) {
  const { remember } = settings;
  const account = await book.account(page.viewer);
  if (remember !== 'none') {
    // The report of what has just arrived may be under way; what was open before consent was reported in vain. What is
    // kept already is not written again.
    for (const one of new Set([page.thread, thread])) {
      if (one) await book.rememberThread(account.id, one, remember);
    }
  }
  const find = remember === 'none' ? book.person : book.recognise;
  const person = onPage && (await find(account.id, onPage));
  const said =
    isGroup && thread ? book.group(account.id, thread.key) : person && book.conversation(person.id);
  const [messages = [], note, invites, flags, asking] = await Promise.all([
    said,
    person && book.note(person.id),
    person && book.invitesOf(person.id),
    book.flags({ accountId: account.id }),
    person && askingOf(book, account.id, person.id),
  ]);
  return {
    account,
    person,
    note,
    invites,
    asking,
    flags: person && flags.filter(({ personId }) => personId === person.id),
    timeline: timelineOf(
      thread ? withSeen(messages, thread) : messages,
      onPage,
      flags,
      readWith(flags, settings),
    ),
  };
}

/** What an ask to somebody begins with, and how they were asked before. */
async function askingOf(book: Book, accountId: string, personId: string): Promise<Asking> {
  const [results, asks, introductions] = await Promise.all([
    book.list('results', accountId),
    book.list('asks', accountId),
    book.list('introductions', accountId),
  ]);
  const own = results.filter((one) => one.personId === personId);
  return { known: knownSteps(own, asks), asked: askedOf(personId, asks, introductions) };
}
