import browser from 'webextension-polyfill';
import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';
import { AnalysisRecord } from '@/utils/records/analysis';
import { Draft, PageThread } from '@/utils/records/page';

/** The draft of a tab, as it was last read. */
const TabDraft = z.object({ frameId: z.number(), draft: Draft, analysis: AnalysisRecord });
export type TabDraft = z.infer<typeof TabDraft>;

const draftKey = (tabId: number) => `session:draft:${tabId}` as const;
const threadsKey = (tabId: number) => `session:threads:${tabId}` as const;

/** A draft is read in the light of this many messages before it. */
const REMEMBERED = 100;
/** As many conversations of a tab as it has bubbles, and the page's own. */
const THREADS = 6;

/** Its quota is small, and what it holds is a help only: what must not be lost goes into the book before. */
async function store(key: `session:${string}`, value: unknown): Promise<boolean> {
  return storage.setItem(key, value).then(
    () => true,
    () => storage.removeItem(key).then(() => false),
  );
}

async function threadsOf(tabId: number): Promise<PageThread[]> {
  return z.array(PageThread).safeParse(await storage.getItem(threadsKey(tabId))).data ?? [];
}

/** Frames of one tab report at once; what one writes the next must read. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

/** What a page says as its tab is closed may be heard after the tab has gone, and nobody would forget it then. */
async function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

const forgetTab = (tabId: number) => storage.removeItems([draftKey(tabId), threadsKey(tabId)]);

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * What is known of a tab right now. It lives in `storage.session`, which is memory: it outlives the worker, which the
 * browser stops at will, and never reaches the disk, so that it may hold drafts before consent and in private windows.
 */
export const tabMemory = {
  /** The draft that was written on last. */
  async draft(tabId: number): Promise<TabDraft | undefined> {
    return TabDraft.safeParse(await storage.getItem(draftKey(tabId))).data;
  },
  /** Resolves to whether it is another than before. */
  setDraft: (tabId: number, draft: TabDraft): Promise<boolean> =>
    inTurn(async () => {
      if (isSame(await tabMemory.draft(tabId), TabDraft.parse(draft))) return false;
      await store(draftKey(tabId), draft);
      if (!(await isOpen(tabId))) await forgetTab(tabId);
      return true;
    }),
  /** Takes a frame's draft away; resolves to whether it had the tab's. */
  clearDraft: (tabId: number, frameId: number): Promise<boolean> =>
    inTurn(async () => {
      const current = await tabMemory.draft(tabId);
      if (current?.frameId !== frameId) return false;
      await storage.removeItem(draftKey(tabId));
      return true;
    }),
  /** One of the conversations that the tab showed last. */
  async thread(tabId: number, key: string | undefined): Promise<PageThread | undefined> {
    return (await threadsOf(tabId)).find((thread) => thread.key === key);
  },
  /** Resolves to whether it is another than before. */
  setThread: (tabId: number, thread: PageThread): Promise<boolean> =>
    inTurn(async () => {
      const known = await threadsOf(tabId);
      const kept = PageThread.parse({ ...thread, messages: thread.messages.slice(-REMEMBERED) });
      const before = known.find(({ key }) => key === kept.key);
      const others = known.filter((one) => one !== before).slice(1 - THREADS);
      if (!(await store(threadsKey(tabId), [...others, kept]))) await store(threadsKey(tabId), [kept]);
      if (!(await isOpen(tabId))) await forgetTab(tabId);
      return !isSame(before, kept);
    }),
  forgetTab: (tabId: number): Promise<void> => inTurn(() => forgetTab(tabId)),
  erase: () => storage.clear('session'),
};
