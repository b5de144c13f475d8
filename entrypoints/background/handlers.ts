import browser from 'webextension-polyfill';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import type { Sender } from '@/utils/messaging/sender';
import type { Handlers } from '@/utils/messaging/server';
import type { Book } from '@/utils/relationships/book';
import { eraseSettings, getConsent, setConsent } from '@/utils/settings/items';
import { readAtHand } from './at-hand';
import { clearBadge, showVerdict } from './badge';
import { tabMemory } from './tab-memory';

/** The tab that a content script spoke from; `speaker` has made sure that there is one. */
function tabOf({ tab, frameId }: Sender): { tabId: number; frameId: number; isPrivate: boolean } {
  if (tab?.id === undefined || frameId === undefined) throw new Error('This message came from no tab.');
  return { tabId: tab.id, frameId, isPrivate: tab.incognito ?? true };
}

const mayKeep = async (isPrivate: boolean): Promise<boolean> =>
  !isPrivate && (await getConsent()) === 'given';

/** What the worker answers, by the contract. Drafts are read in memory; the book is touched after consent only. */
export const handlers = (book: Book): Handlers<'worker'> => ({
  async 'draft/changed'({ draft }, sender) {
    const { tabId, frameId } = tabOf(sender);
    const thread = draft.threadKey === undefined ? undefined : await tabMemory.thread(tabId);
    const analysis = analyzeMessage(draft.text, {
      kind: draft.kind,
      direction: 'draft',
      recipient: draft.recipient,
      thread: thread?.key === draft.threadKey ? thread?.messages : undefined,
    });
    await Promise.all([
      showVerdict(tabId, analysis),
      tabMemory.setDraft(tabId, { frameId, draft, analysis }),
    ]);
    return analysis;
  },

  async 'draft/cleared'(_request, sender) {
    const { tabId, frameId } = tabOf(sender);
    const current = await tabMemory.draft(tabId);
    if (current && current.frameId !== frameId) return null;
    await Promise.all([clearBadge(tabId), tabMemory.clearDraft(tabId)]);
    return null;
  },

  async 'draft/sent'({ draft, viewer, at, certainty }, sender) {
    if (!(await mayKeep(tabOf(sender).isPrivate))) return null;
    const account = await book.account(viewer);
    await book.rememberSent(account.id, { draft, at, certainty });
    return null;
  },

  async 'thread/seen'({ viewer, thread }, sender) {
    const { tabId, isPrivate } = tabOf(sender);
    if (await mayKeep(isPrivate)) {
      const account = await book.account(viewer);
      await book.rememberThread(account.id, thread);
    }
    await tabMemory.setThread(tabId, thread);
    return null;
  },

  async 'viewer/seen'(viewer, sender) {
    if (await mayKeep(tabOf(sender).isPrivate)) await book.account(viewer);
    return null;
  },

  'tab/at-hand': ({ tabId }) => readAtHand(tabId, book),

  async 'note/save'({ tabId, person, text }) {
    const { incognito } = await browser.tabs.get(tabId);
    if (!(await mayKeep(incognito))) throw new Error('Nothing is kept here, so the note was not saved.');
    const account = await book.account();
    return (await book.saveNote(account.id, person, text)) ?? null;
  },

  async 'person/forget'({ personId }) {
    await book.forget(personId);
    // Open pages report again what they show.
    await tabMemory.erase();
    return null;
  },

  async 'book/erase'() {
    // Consent first, so that nothing that is under way is kept after the rest is gone.
    await eraseSettings();
    await Promise.all([book.erase(), tabMemory.erase()]);
    return null;
  },

  'consent/get': () => getConsent(),

  async 'consent/set'({ consent }) {
    await setConsent(consent);
    return null;
  },
});
