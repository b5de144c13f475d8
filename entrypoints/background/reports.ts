import type { Sender } from '@/utils/messaging/sender';
import type { Handlers } from '@/utils/messaging/server';
import type { PageThread, Viewer } from '@/utils/records/page';
import type { Book } from '@/utils/relationships/book';
import { messageOf } from '@/utils/relationships/conversation';
import type { Keep } from '@/utils/relationships/remember';
import { addUsedWordings, getSettings } from '@/utils/settings/items';
import { framesIn } from '@/utils/wording/used';
import { announce } from './announce';
import { recordAsk } from './asks';
import { clearBadge, showVerdict } from './badge';
import { keeping, mayKeep, mayKeepDone } from './keeping';
import { draftMarks, previewMarks, styleFrame, threadMarks, unstyleFrame } from './marks';
import { readerFor } from './reader';
import { tabMemory } from './tab-memory';

type Reports = Pick<
  Handlers<'worker'>,
  | 'draft/changed'
  | 'draft/cleared'
  | 'draft/sent'
  | 'thread/seen'
  | 'invitations/seen'
  | 'invitation/accepted'
  | 'invitation/ignored'
  | 'connections/seen'
  | 'viewer/seen'
  | 'marks/cleared'
  | 'previews/seen'
>;

/** The frame that a content script spoke from; `speaker` has made sure that there is one. */
interface Frame {
  tabId: number;
  frameId: number;
  isPrivate: boolean;
}

function frameOf({ tab, frameId }: Sender): Frame {
  if (tab?.id === undefined || frameId === undefined) throw new Error('This message came from no tab.');
  return { tabId: tab.id, frameId, isPrivate: tab.incognito ?? true };
}

/**
 * What the worker does with what pages report. Drafts are read in memory; the book is touched after consent only. A
 * report that was cut short is made again, so the book comes before what tells whether a report is new.
 */
export const reports = (book: Book): Reports => ({
  ...draftReports(book),
  ...keptReports(book),
});

const draftReports = (book: Book) =>
  ({
    async 'draft/changed'({ draft, isStyled }, sender) {
      const frame = frameOf(sender);
      const { tabId, frameId } = frame;
      const [thread, { marks }, read] = await Promise.all([
        tabMemory.thread(tabId, draft.threadKey),
        getSettings(),
        readerFor(book, frame.isPrivate),
      ]);
      const analysis = read(draft.text, {
        kind: draft.kind,
        direction: 'draft',
        recipient: draft.recipient,
        thread: thread?.messages,
      });
      const [isOther] = await Promise.all([
        tabMemory.setDraft(tabId, { frameId, draft, analysis }),
        showVerdict(tabId, analysis),
      ]);
      if (isOther) announce(tabId);
      if (!marks) return { analysis, marks: null };
      // In an editor only: the words of a note's textarea cannot be marked without a node of one's own.
      const isMarked = draft.kind === 'message' && !thread?.isGroup;
      return { analysis, marks: await styled(frame, isStyled, isMarked ? draftMarks(analysis) : []) };
    },

    async 'draft/cleared'(_request, sender) {
      const { tabId, frameId } = frameOf(sender);
      const wasIts = await tabMemory.clearDraft(tabId, frameId);
      const isAnothers = !wasIts && (await tabMemory.draft(tabId)) !== undefined;
      if (!isAnothers) await clearBadge(tabId);
      if (wasIts) announce(tabId);
      return null;
    },

    async 'previews/seen'({ previews, isStyled }, sender) {
      const { marks } = await getSettings();
      if (!marks) return { marks: null };
      const read = await readerFor(book, frameOf(sender).isPrivate);
      const found = previews.map(previewMarks(read));
      const ready = await styled(frameOf(sender), isStyled, found.flat());
      return { marks: ready.length > 0 ? found : found.map(() => []) };
    },

    async 'marks/cleared'(_request, sender) {
      const { tabId, frameId } = frameOf(sender);
      // They may have been turned on again, and given the style anew, before this was heard.
      if (!(await getSettings()).marks) await unstyleFrame(tabId, frameId);
      return null;
    },
  }) satisfies Partial<Reports>;

function keptReports(book: Book) {
  /** Keeps something where that is allowed; resolves to whether it changed the book. `at`: when the user did it. */
  const keepIn = async (
    sender: Sender,
    { viewer, at }: { viewer?: Viewer | undefined; at?: string },
    write: (accountId: string, keep: Keep) => Promise<{ isChanged: boolean }>,
  ): Promise<boolean> => {
    const keep = await keeping(frameOf(sender).isPrivate, at);
    if (!keep) return false;
    const { id } = await book.account(viewer);
    return (await write(id, keep)).isChanged;
  };
  const keepAndTell = async (...all: Parameters<typeof keepIn>): Promise<null> => {
    if (await keepIn(...all)) announce();
    return null;
  };
  return {
    async 'thread/seen'({ viewer, thread, isStyled }, sender) {
      const frame = frameOf(sender);
      const isChanged = await keepIn(sender, { viewer }, (id, keep) => book.rememberThread(id, thread, keep));
      const isOther = await tabMemory.setThread(frame.tabId, thread);
      if (isChanged) announce();
      else if (isOther) announce(frame.tabId);
      const { marks } = await getSettings();
      if (!marks) return { marks: null };
      const found = threadMarks(
        thread,
        await clearedIn(book, frame, viewer, thread),
        await readerFor(book, frame.isPrivate),
      );
      return { marks: await styled(frame, isStyled, found) };
    },
    async 'draft/sent'({ draft, viewer, at, certainty }, sender) {
      const { isPrivate } = frameOf(sender);
      const read = await readerFor(book, isPrivate);
      await keepAndTell(sender, { viewer, at }, async (id, keep) => {
        const { isChanged } = await book.rememberSent(id, { draft, at, certainty }, keep);
        const isAsk = await recordAsk(book, id, { draft, at, read });
        return { isChanged: isChanged || isAsk };
      });
      // Which wordings the user has used up says nothing of anybody else, so it is kept whomever the book may keep.
      const ids = framesIn(draft.text);
      if (ids.length > 0 && (await mayKeepDone(isPrivate, at))) {
        await addUsedWordings((await book.account(viewer)).id, ids);
      }
      return null;
    },
    'invitations/seen': ({ viewer, invitations }, sender) =>
      keepAndTell(sender, { viewer }, (id, keep) => book.rememberInvitations(id, invitations, keep)),
    'invitation/accepted': ({ viewer, invitation, at }, sender) =>
      keepAndTell(sender, { viewer, at }, (id, keep) => book.acceptInvitation(id, { invitation, at }, keep)),
    'invitation/ignored': ({ viewer, invitation, at }, sender) =>
      keepAndTell(sender, { viewer, at }, (id, keep) => book.ignoreInvitation(id, { invitation, at }, keep)),
    'connections/seen': ({ viewer, connections }, sender) =>
      keepAndTell(sender, { viewer }, (id, keep) => book.learnConnections(id, connections, keep)),
    async 'viewer/seen'(viewer, sender) {
      if (!(await mayKeep(frameOf(sender).isPrivate))) return null;
      const before = await book.accounts();
      const account = JSON.stringify(await book.account(viewer));
      if (!before.some((known) => JSON.stringify(known) === account)) announce();
      return null;
    },
  } satisfies Partial<Reports>;
}

/** Marks, once their frame can draw them; none for a frame that is gone. */
async function styled<T>({ tabId, frameId }: Frame, isStyled: boolean, marks: T[]): Promise<T[]> {
  const isReady = isStyled || marks.length === 0 || (await styleFrame(tabId, frameId));
  return isReady ? marks : [];
}

/** Which messages of a thread the user has said to be no pitch, by their place. */
async function clearedIn(
  book: Book,
  { isPrivate }: Frame,
  viewer: Viewer | undefined,
  { key, messages }: PageThread,
): Promise<(index: number) => boolean> {
  if (!(await mayKeep(isPrivate))) return () => false;
  const flags = await book.flags({ accountId: (await book.account(viewer)).id });
  const cleared = new Set(flags.filter(({ kind }) => kind === 'not-pitch').map(({ about }) => about));
  if (cleared.size === 0) return () => false;
  return (index) => cleared.has(messageOf(key, messages[index]!).key);
}
