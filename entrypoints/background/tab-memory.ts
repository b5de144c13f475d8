import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';
import { AnalysisRecord } from '@/utils/records/analysis';
import { Draft, PageThread } from '@/utils/records/page';

/** The draft of a tab, as it was last read. */
const TabDraft = z.object({ frameId: z.number(), draft: Draft, analysis: AnalysisRecord });
export type TabDraft = z.infer<typeof TabDraft>;

const draftKey = (tabId: number) => `session:draft:${tabId}` as const;
const threadKey = (tabId: number) => `session:thread:${tabId}` as const;

/** A draft is read in the light of this many messages before it. */
const REMEMBERED = 100;

/** Its quota is small, and what it holds is a help only: what must not be lost goes into the book before. */
async function store(key: `session:${string}`, value: unknown): Promise<void> {
  await storage.setItem(key, value).catch(() => storage.removeItem(key));
}

/**
 * What is known of a tab right now. It lives in `storage.session`, which is memory: it outlives the worker, which the
 * browser stops at will, and never reaches the disk, so that it may hold drafts before consent and in private windows.
 */
export const tabMemory = {
  async draft(tabId: number): Promise<TabDraft | undefined> {
    return TabDraft.safeParse(await storage.getItem(draftKey(tabId))).data;
  },
  setDraft: (tabId: number, draft: TabDraft) => store(draftKey(tabId), draft),
  clearDraft: (tabId: number) => storage.removeItem(draftKey(tabId)),
  async thread(tabId: number): Promise<PageThread | undefined> {
    return PageThread.safeParse(await storage.getItem(threadKey(tabId))).data;
  },
  setThread: (tabId: number, thread: PageThread) =>
    store(threadKey(tabId), { ...thread, messages: thread.messages.slice(-REMEMBERED) }),
  async forgetTab(tabId: number): Promise<void> {
    await storage.removeItems([draftKey(tabId), threadKey(tabId)]);
  },
  erase: () => storage.clear('session'),
};
