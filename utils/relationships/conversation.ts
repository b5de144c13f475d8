import type { ConversationChunk, Message } from '@/utils/records/book';
import type { Draft, PageThread, SeenMessage } from '@/utils/records/page';
import { withSubject } from '@/utils/records/subject';
import { matchMessages, type Placed } from './match-messages';
import { messageKey, normalizeText, saySame } from './message-key';
import { isProvisional } from './threads';

/** A chunk takes no more messages beyond either; `MAX_CHARACTERS` are UTF-16 code units. */
const MAX_MESSAGES = 200;
const MAX_CHARACTERS = 64_000;

/** Whose conversation it is, a group's without `personId`, and the time of this change (ISO 8601). */
export interface Owner {
  accountId: string;
  personId?: string | undefined;
  now: string;
}

/** A message as a page shows it, as the book keeps it. */
export function messageOf(threadKey: string, seen: SeenMessage): Message {
  const { pageId, senderId, senderName, from, media, isEdited, isDeleted } = seen;
  const text = isDeleted ? '' : seen.text;
  const at = new Date(seen.at).toISOString();
  return {
    key: messageKey({ threadKey, at, from, text }),
    kind: 'message',
    from,
    at,
    timeSource: 'page',
    certainty: 'shown',
    ...(pageId !== undefined && { pageId }),
    ...(senderId !== undefined && { senderId }),
    ...(senderName !== undefined && { senderName }),
    text,
    ...(media !== undefined && !isDeleted && { media }),
    ...(isEdited && { isEdited }),
    ...(isDeleted && { isDeleted }),
  };
}

/** What the user sent, before the page has shown it; `at` is this machine's clock, ISO 8601. */
export function sentMessage(
  threadKey: string,
  draft: Draft,
  at: string,
  certainty: Message['certainty'],
): Message {
  const { kind, subject } = draft;
  const text = withSubject(draft);
  const clockAt = new Date(at).toISOString();
  const key = messageKey({ threadKey, at: clockAt, from: 'me', text });
  const inMail = subject !== undefined && { subject };
  return { key, kind, from: 'me', at: clockAt, clockAt, timeSource: 'clock', certainty, ...inMail, text };
}

export interface Added {
  chunks: ConversationChunk[];
  /** How many messages were new. */
  added: number;
  /** Keys that have changed with what they are made of, old to new. */
  renamed: Map<string, string>;
}

/**
 * Adds to one conversation what is not yet in it and lets the rest complete what is. Of a message that was deleted
 * before anything of it was read there is nothing to add. Chunks that nothing happened to are returned as they came,
 * identically.
 */
export function addMessages(
  chunks: readonly ConversationChunk[],
  messages: readonly Placed[],
  owner: Owner,
): Added {
  const incoming = oncePerPageId(messages);
  const stored = chunks.flatMap(({ threadKey, messages: list }) =>
    list.map((message): Placed => ({ threadKey, message })),
  );
  const pairs = matchMessages(stored, incoming);
  const fresh = incoming.filter((arrival) => !pairs.has(arrival) && !isPlaceholder(arrival.message));
  const moved: Placed[] = [];
  const renamed = new Map<string, string>();
  const changes = new Map<Message, Message | undefined>();
  for (const [arrival, known] of pairs) {
    const united = unite(known, arrival);
    for (const { key } of [known.message, arrival.message]) {
      if (key !== united.message.key) renamed.set(key, united.message.key);
    }
    if (united.threadKey !== known.threadKey) {
      changes.set(known.message, undefined);
      moved.push(united);
    } else if (!isSame(united.message, known.message)) {
      changes.set(known.message, united.message);
    }
  }
  return {
    chunks: append(rewrite(chunks, changes, owner), [...moved, ...fresh], owner),
    added: fresh.length,
    renamed,
  };
}

const isPlaceholder = ({ isDeleted, text, media }: Message) => isDeleted && text === '' && !media;

function oncePerPageId(messages: readonly Placed[]): Placed[] {
  const seen = new Set<string>();
  return messages.filter(({ message: { pageId } }) => {
    if (pageId === undefined) return true;
    if (seen.has(pageId)) return false;
    seen.add(pageId);
    return true;
  });
}

const RANKS: Message['timeSource'][] = ['clock', 'export', 'page'];

/** Two readings of one message. The page's time and thread win over the clock's; a note of an invite stays one. */
function unite(known: Placed, arrival: Placed): Placed {
  const { threadKey } = isProvisional(known.threadKey) && !isProvisional(arrival.threadKey) ? arrival : known;
  const [a, b] = [known.message, arrival.message];
  // A page tells the time to the millisecond and how it was edited; an export neither, and the clock less.
  const isExported = a.timeSource === 'export' || b.timeSource === 'export';
  const { at, timeSource } = RANKS.indexOf(b.timeSource) > RANKS.indexOf(a.timeSource) ? b : a;
  const text = latestText(a, b);
  const isEdited = a.isEdited || b.isEdited || (!isExported && isAnother(a, b));
  const message: Message = {
    ...b,
    ...a,
    at,
    timeSource,
    ...(isEdited && { isEdited }),
    ...((a.isDeleted || b.isDeleted) && { isDeleted: true }),
    kind: a.kind === 'invite' ? a.kind : b.kind,
    certainty: a.certainty === 'shown' ? a.certainty : b.certainty,
    key: messageKey({ threadKey, at, from: a.from, text }),
    text,
  };
  return { threadKey, message };
}

/** Words that say the same stay as they were first read; a page that has not heard of an edit does not undo it. */
function latestText(known: Message, arrival: Message): string {
  if (known.text.trim() === '') return arrival.text;
  const shown = [known, arrival].filter(({ timeSource }) => timeSource === 'page');
  if (!isAnother(known, arrival)) return sameText(known, arrival, shown);
  if (shown.length === 1 && [known, arrival].some(({ timeSource }) => timeSource === 'export'))
    return shown[0]!.text;
  return known.isEdited && !arrival.isEdited ? known.text : arrival.text;
}

/** Words that say the same stay as they were first read, under their subject unless the page shows none. */
function sameText(known: Message, arrival: Message, shown: readonly Message[]): string {
  const [one, other] = [known, arrival].map(({ text }) => normalizeText(text).length);
  if (other === 0 || one === other) return known.text;
  if (shown.length === 1) return shown[0]!.text;
  return one! > other! ? known.text : arrival.text;
}

const isAnother = (a: Message, b: Message): boolean =>
  normalizeText(a.text) !== '' && normalizeText(b.text) !== '' && !saySame(a, b);

/** `united` holds every field of `known`. */
function isSame(united: Message, known: Message): boolean {
  return (Object.keys(united) as (keyof Message)[]).every((field) => united[field] === known[field]);
}

function rewrite(
  chunks: readonly ConversationChunk[],
  changes: Map<Message, Message | undefined>,
  { now }: Owner,
): ConversationChunk[] {
  return chunks
    .map((chunk) => {
      if (!chunk.messages.some((message) => changes.has(message))) return chunk;
      const messages = chunk.messages.flatMap((message) => {
        const kept = changes.has(message) ? changes.get(message) : message;
        return kept ? [kept] : [];
      });
      return { ...chunk, messages, modifiedAt: now };
    })
    .filter(({ messages }) => messages.length > 0);
}

function append(
  chunks: readonly ConversationChunk[],
  messages: readonly Placed[],
  { accountId, personId, now }: Owner,
): ConversationChunk[] {
  const result = [...chunks];
  for (const [threadKey, list] of byThread(messages)) {
    let index = lastOf(result, threadKey);
    let room = index < 0 ? 0 : roomIn(result[index]!);
    for (const message of list) {
      if (index < 0 || result[index]!.messages.length >= MAX_MESSAGES || message.text.length > room) {
        const sequence = index < 0 ? 0 : result[index]!.sequence + 1;
        const id = crypto.randomUUID();
        const of = { accountId, ...(personId !== undefined && { personId }) };
        index = result.push({ id, ...of, threadKey, sequence, messages: [], modifiedAt: now }) - 1;
        room = MAX_CHARACTERS;
      } else if (chunks.includes(result[index]!)) {
        result[index] = { ...result[index]!, messages: [...result[index]!.messages], modifiedAt: now };
      }
      result[index]!.messages.push(message);
      room -= message.text.length;
    }
  }
  return result;
}

function byThread(messages: readonly Placed[]): Map<string, Message[]> {
  const threads = new Map<string, Message[]>();
  for (const { threadKey, message } of messages) {
    const list = threads.get(threadKey);
    if (list) list.push(message);
    else threads.set(threadKey, [message]);
  }
  return threads;
}

function lastOf(chunks: readonly ConversationChunk[], threadKey: string): number {
  let last = -1;
  chunks.forEach((chunk, index) => {
    if (chunk.threadKey !== threadKey) return;
    if (last < 0 || chunk.sequence > chunks[last]!.sequence) last = index;
  });
  return last;
}

const roomIn = ({ messages }: ConversationChunk): number =>
  messages.reduce((room, { text }) => room - text.length, MAX_CHARACTERS);

/** All of it, oldest first; what the times don't tell apart stays in the order in which it was read. */
export function timeline(chunks: readonly ConversationChunk[]): Message[] {
  return [...chunks]
    .sort((a, b) => a.sequence - b.sequence)
    .flatMap(({ messages }) => messages)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** What is kept of a conversation together with what a page shows of it, oldest first; nothing is written. */
export function withSeen(kept: readonly Message[], { key, messages }: PageThread): Message[] {
  const chunk = { id: '', accountId: '', threadKey: key, sequence: 0, messages: [...kept], modifiedAt: '' };
  const placed = messages.map((seen): Placed => ({ threadKey: key, message: messageOf(key, seen) }));
  return timeline(addMessages([chunk], placed, { accountId: '', now: '' }).chunks);
}
