import type { ConversationChunk, Invite, Message } from '@/utils/records/book';
import { normalizeText, textHash } from './message-key';
import { isProvisional } from './threads';

/** What a person's conversations tell of one invite; times are ISO 8601. */
export interface Evidence {
  isAccepted: boolean;
  /** By when it was accepted. */
  acceptedAt?: string | undefined;
  /** When the other side first wrote in a conversation that the invite began. */
  reply?: string | undefined;
  /** When the other side first wrote after an instant, in whatever conversation. */
  repliesAfter(time: string): string | undefined;
}

/** The page may date an invite's note before this machine's clock does, ms. */
const SLACK = { exact: 10 * 60_000, about: 24 * 60 * 60_000 };

/**
 * A conversation that begins after an invite, or with its note, was begun by it: an invite opens no conversation until
 * it is accepted. Of several invites it is the last.
 */
export function evidenceIn(
  invites: readonly Invite[],
  chunks: readonly ConversationChunk[],
): (invite: Invite) => Evidence {
  const threads = shownThreads(chunks);
  const began = new Map<Invite, Message[][]>();
  for (const thread of threads) {
    const [last] = invites
      .filter((invite) => isBegunBy(thread, invite))
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
    if (last) began.set(last, [...(began.get(last) ?? []), thread]);
  }
  return (invite) => {
    const after = (began.get(invite) ?? []).flatMap((thread) => withoutNote(thread, invite));
    const theirs = threads
      .flatMap((thread) => withoutNote(thread, invite))
      .filter(({ from }) => from === 'them');
    return {
      isAccepted: began.has(invite),
      acceptedAt: first(after),
      reply: first(after.filter(({ from }) => from === 'them')),
      repliesAfter: (time) => first(theirs.filter(({ at }) => at > time)),
    };
  };
}

/** What pages have shown, by thread and in order of time: what was sent only by this machine's clock proves nothing. */
function shownThreads(chunks: readonly ConversationChunk[]): Message[][] {
  const threads = new Map<string, Message[]>();
  for (const { threadKey, messages } of chunks) {
    if (isProvisional(threadKey)) continue;
    const shown = messages.filter(({ timeSource }) => timeSource !== 'clock');
    threads.set(threadKey, [...(threads.get(threadKey) ?? []), ...shown]);
  }
  return [...threads.values()].map((messages) => messages.sort((a, b) => (a.at < b.at ? -1 : 1)));
}

function isBegunBy(thread: readonly Message[], invite: Invite): boolean {
  const [begin] = thread;
  if (!begin) return false;
  return noteIn(thread, invite) !== undefined || begin.at >= (invite.age?.to ?? invite.at);
}

/** The first thing in a thread that an invite's sender said: where its note stands, if it has one. */
function saidFirst(thread: readonly Message[], { direction, note }: Invite): Message | undefined {
  if (normalizeText(note) === '') return undefined;
  const side = direction === 'sent' ? 'me' : 'them';
  return thread.find(({ from }) => from === side);
}

/** A list may cut a note short, so that it is not told from what was said later. */
const withoutNote = (thread: readonly Message[], invite: Invite): Message[] => {
  const note = saidFirst(thread, invite);
  return thread.filter((message) => message !== note);
};

function noteIn(thread: readonly Message[], invite: Invite): Message | undefined {
  const { note, at, age, precision } = invite;
  const said = saidFirst(thread, invite);
  const soonest = Date.parse(age?.from ?? at) - SLACK[precision];
  return said && Date.parse(said.at) >= soonest && textHash(said.text) === textHash(note) ? said : undefined;
}

const first = (messages: readonly Message[]): string | undefined => messages.map(({ at }) => at).sort()[0];
