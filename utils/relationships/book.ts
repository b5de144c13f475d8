import type { Account, Message, Note, Person } from '@/utils/records/book';
import { Draft, PagePerson, PageThread, Viewer } from '@/utils/records/page';
import { takeUpAccount } from './accounts';
import { addMessages, messageOf, sentMessage, timeline } from './conversation';
import { type Connection, connect } from './database';
import { forget, isMarked, marksOf, traits, unlessForgotten } from './forgetting';
import { chunksOf, noteOf, saveChunks } from './holdings';
import type { Placed } from './match-messages';
import { saveNote } from './notes';
import { findPerson, recognise, recogniseOrAdd, type Sighting, tidy } from './people';
import { provisionalThread } from './threads';

/**
 * What Vouch remembers, in this extension's own IndexedDB. What comes in is parsed and rejects with zod's error when
 * it has another shape. Every write is one transaction: it happens whole, or rejects with the error that stopped it
 * and leaves the book as it was; writes of other pages and of the worker wait for it.
 */
export interface Book {
  /**
   * The account of `viewer`; without one the account last taken up. When no viewer was ever seen that is a
   * provisional account, which the first viewer takes over; any other viewer starts another account.
   */
  account(viewer?: Viewer): Promise<Account>;
  /** Whom the page shows, by member id, then slug, never by name. Only reads. */
  person(accountId: string, shown: PagePerson): Promise<Person | undefined>;
  /**
   * As `person`, and lets the book learn what the page shows of somebody who is in it: new facts, a second id. Where
   * two records knew one id each they become one, with both histories and notes. A stranger is not added.
   */
  recognise(accountId: string, shown: PagePerson): Promise<Person | undefined>;
  /** Everybody of an account, in no order. */
  people(accountId: string): Promise<Person[]>;
  /** All threads of that person, oldest first. */
  conversation(personId: string): Promise<Message[]>;
  note(personId: string): Promise<Note | undefined>;
  /**
   * Keeps the user's words, and the person when new: it is the user's own act, so even of somebody forgotten (whose
   * messages stay out of the book). A blank text deletes the note, and the person of whom nothing else is kept, and
   * resolves to nothing. Rejects when `shown` has neither member id nor slug, or without that account.
   */
  saveNote(accountId: string, shown: PagePerson, text: string): Promise<Note | undefined>;
  /** Adds what is new of a thread; seeing it again adds nothing. An empty thread, or one of somebody forgotten, is not kept. */
  rememberThread(accountId: string, thread: PageThread): Promise<{ added: number }>;
  /**
   * Adds what the user sent, `at` by this machine's clock (ISO 8601). The same draft and time again is the same
   * message, and may raise its certainty. When the page shows it, before or after, it becomes one with that message.
   * A recipient without ids is whoever the thread is with, else somebody new who is known by that thread.
   */
  rememberSent(accountId: string, sent: Sent): Promise<void>;
  /**
   * Deletes the person, their conversations and note. What stays are salted hashes of their ids and threads, so that
   * they are not remembered again, in any thread in which they show one of these.
   */
  forget(personId: string): Promise<void>;
  isForgotten(accountId: string, shown: PagePerson): Promise<boolean>;
  /** Removes the database, marks and salt too. Other pages close theirs when asked. The next use starts an empty book. */
  erase(): Promise<void>;
  close(): void;
}

export interface Sent {
  draft: Draft;
  at: string;
  certainty: Message['certainty'];
}

/** `now` in epoch milliseconds. Nothing is opened before the first use. */
export function openBook({
  name = 'vouch',
  now = Date.now,
}: {
  name?: string;
  now?: () => number;
} = {}): Book {
  const connection = connect(name);
  const time = () => new Date(now()).toISOString();
  return {
    account: (viewer) => connection.write((tx) => takeUpAccount(tx, viewer && Viewer.parse(viewer), now())),
    ...reader(connection),
    ...writer(connection, time),
    forget: (personId) => forget(connection, personId, time()),
    erase: connection.remove,
    close: connection.close,
  };
}

function reader(connection: Connection) {
  const { read } = connection;
  return {
    person: (accountId, shown) => read((tx) => findPerson(tx, accountId, tidy(PagePerson.parse(shown)))),
    people: (accountId) => read((tx) => tx.objectStore('people').index('by-account').getAll(accountId)),
    conversation: async (personId) => timeline(await read((tx) => chunksOf(tx, personId))),
    note: (personId) => read((tx) => noteOf(tx, personId)),
    async isForgotten(accountId, shown) {
      const marks = await marksOf(connection, accountId, traits(tidy(PagePerson.parse(shown)), []));
      return read((tx) => isMarked(tx, marks));
    },
  } satisfies Partial<Book>;
}

function writer(connection: Connection, time: () => string) {
  const sighting = (accountId: string, shown: PagePerson, threadKey?: string): Sighting => ({
    accountId,
    shown: tidy(shown),
    threadKey,
    now: time(),
  });
  return {
    async recognise(accountId, shown) {
      const seen = sighting(accountId, PagePerson.parse(shown));
      const known = await unlessForgotten(connection, seen, (tx) => recognise(tx, seen));
      return known ?? connection.read((tx) => findPerson(tx, accountId, seen.shown));
    },
    async saveNote(accountId, shown, text) {
      const seen = sighting(accountId, PagePerson.parse(shown));
      return connection.write((tx) => saveNote(tx, seen, text));
    },
    async rememberThread(accountId, thread) {
      const { key, person, messages } = PageThread.parse(thread);
      if (messages.length === 0) return { added: 0 };
      const placed = messages.map((message) => ({ threadKey: key, message: messageOf(key, message) }));
      return { added: await remember(connection, sighting(accountId, person, key), placed) };
    },
    async rememberSent(accountId, { draft, at, certainty }) {
      const { recipient, ...parsed } = Draft.parse(draft);
      const sent = { ...parsed, recipient: tidy(recipient) };
      const threadKey = sent.threadKey ?? provisionalThread(sent);
      const message = sentMessage(threadKey, sent, at, certainty);
      await remember(connection, sighting(accountId, recipient, threadKey), [{ threadKey, message }]);
    },
  } satisfies Partial<Book>;
}

/** Resolves to the number of messages that were new. */
async function remember(
  connection: Connection,
  sighting: Sighting,
  messages: readonly Placed[],
): Promise<number> {
  const added = await unlessForgotten(connection, sighting, async (tx) => {
    const { accountId, now } = sighting;
    const { id: personId } = await recogniseOrAdd(tx, sighting);
    const before = await chunksOf(tx, personId);
    const result = addMessages(before, messages, { accountId, personId, now });
    await saveChunks(tx, before, result.chunks);
    return result.added;
  });
  return added ?? 0;
}
