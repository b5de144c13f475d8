import type { ArchivePerson, ImportBatch, Problem } from '@/utils/records/archive';
import type { FlaggedPerson } from '@/utils/records/at-hand';
import type { Account, Flag, Invite, Message, Note, Person } from '@/utils/records/book';
import type { Import, Quarantined } from '@/utils/records/importing';
import type { Joining } from '@/utils/records/joining';
import { Draft, PageConnection, PageInvitation, PagePerson, PageThread, Viewer } from '@/utils/records/page';
import type { Missed } from '@/utils/referrals/known';
import type { Written } from '@/utils/shared/written';
import { accountOfOwner, takeUpAccount } from './accounts';
import { countRows, linesOf } from './backup/lines';
import { type Restored, type RestoreMode, restore } from './backup/restore';
import { chunksById, latestChunks, peopleById, peoplePage, scan } from './bulk';
import { messageOf, sentMessage, timeline } from './conversation';
import { type Connection, connect } from './database';
import { eraseBefore } from './erasing';
import { forget, isMarked, marksOf, unlessForgotten } from './forgetting';
import { chunksIn, chunksOf, noteOf } from './holdings';
import { Importer } from './imports/importer';
import { latestInvites, learnConnections, rememberInvites } from './invitations';
import { seenInvite, sentInvite } from './invites';
import { undoJoining } from './joining';
import { saveNote } from './notes';
import { dropOwn, keepOwn, listOwn, type OwnKind, type OwnRecords } from './own-records';
import type { PackedChunk } from './packing';
import { findPerson, mergePeople, recognise, type Sighting, tidy } from './people';
import { type Practice, type PracticeChange, practise, remindOfSilence } from './practice';
import { type Keep, remember, removeMessage } from './remember';
import type { Schema } from './schema';
import { type SentText, sentSince } from './sent';
import { getAll, type StoreName } from './sound';
import { provisionalThread } from './threads';
import { traits } from './traits';
import {
  type FlagWords,
  flaggedPeople,
  listFlags,
  type PersonWords,
  remarkOnInvite,
  removeFlag,
  setFlag,
  updatePerson,
} from './user-words';

/**
 * What Vouch remembers, in this extension's own IndexedDB. What comes in is parsed and rejects with zod's error when
 * it has another shape. Every write is one transaction: it happens whole, or rejects with the error that stopped it
 * and leaves the book as it was; writes of other pages and of the worker wait for it.
 *
 * What pages report may come in any order and any number of times: it ends in the same book. `keep` says of whom:
 * of everybody, or of people whom the user has picked (`isKept`); what the user says of somebody is kept always.
 */
export interface Book {
  /**
   * The account of `viewer`; without one the account last taken up. When no viewer was ever seen that is a
   * provisional account, which the first viewer takes over; any other viewer starts another account.
   */
  account(viewer?: Viewer): Promise<Account>;
  /** In no order. */
  accounts(): Promise<Account[]>;
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
  /** A group's conversation, oldest first; empty when the thread is a person's. */
  group(accountId: string, threadKey: string): Promise<Message[]>;
  note(personId: string): Promise<Note | undefined>;
  /**
   * Keeps the user's words, and the person when new: it is the user's own act, so even of somebody forgotten (whose
   * messages stay out of the book). A blank text deletes the note, and the person of whom nothing else is kept, and
   * resolves to nothing. Rejects when `shown` has neither member id nor slug, or without that account.
   */
  saveNote(accountId: string, shown: PagePerson, text: string): Promise<Note | undefined>;
  /**
   * Keeps what the user says of a person: how they address them, whether they trust them, whether to keep what is
   * said with them. Whom it is kept under, as in `saveNote`.
   */
  updatePerson(accountId: string, shown: PagePerson, words: PersonWords): Promise<Person>;
  /** Flags what somebody sent; one flag for each `about`, which another kind or why replaces. Else as `saveNote`. */
  setFlag(accountId: string, shown: PagePerson, words: FlagWords): Promise<Flag>;
  /** Takes a flag back, and with it the person of whom nothing else is kept. */
  removeFlag(flagId: string): Promise<void>;
  /** All flags of an account or of a person, latest first. */
  flags(of: { accountId: string } | { personId: string }): Promise<Flag[]>;
  /** Everybody flagged, with all their flags, both latest first. */
  flaggedPeople(accountId: string): Promise<FlaggedPerson[]>;
  /**
   * Adds what is new of a thread; seeing it again adds nothing. An empty thread, or one of somebody forgotten, is not
   * kept. A message that was edited has its latest words; one that was deleted keeps what was read of it. A group is
   * nobody's conversation, and whoever was forgotten is left out of it; a thread that was once a group's stays one.
   */
  rememberThread(
    accountId: string,
    thread: PageThread,
    keep?: Keep,
  ): Promise<{ added: number; isChanged: boolean }>;
  /**
   * Adds what the user sent, `at` by this machine's clock (ISO 8601). The same draft and time again is the same
   * message, and may raise its certainty. When the page shows it, before or after, it becomes one with that message.
   * A recipient without ids is whoever the thread is with, else somebody new who is known by that thread. What was
   * sent as an invite is one of `invites` too.
   */
  rememberSent(accountId: string, sent: Sent, keep?: Keep): Promise<{ isChanged: boolean }>;
  /** Adds what is new of invitations that wait, as a page lists them. Who is listed without ids is left out. */
  rememberInvitations(
    accountId: string,
    invitations: readonly PageInvitation[],
    keep?: Keep,
  ): Promise<{ isChanged: boolean }>;
  /** The user accepted this one, `at` by this machine's clock (ISO 8601). */
  acceptInvitation(
    accountId: string,
    accepted: { invitation: PageInvitation; at: string },
    keep?: Keep,
  ): Promise<{ isChanged: boolean }>;
  /** The user ignored this one: it waits no more, and nothing came of it. Else as `acceptInvitation`. */
  ignoreInvitation(
    accountId: string,
    ignored: { invitation: PageInvitation; at: string },
    keep?: Keep,
  ): Promise<{ isChanged: boolean }>;
  /** Learns which of the invites that are kept were accepted; of other connections it keeps nothing. */
  learnConnections(
    accountId: string,
    connections: readonly PageConnection[],
    keep?: Keep,
  ): Promise<{ isChanged: boolean }>;
  /** What the user has sent since an instant (ISO 8601), to each person alone, in no order. */
  sentSince(accountId: string, since: string): Promise<SentText[]>;
  /** The newest of all invites, sent and received, at most `limit`; `total` counts them all. */
  invites(
    accountId: string,
    limit: number,
  ): Promise<{ invites: { invite: Invite; person: Person }[]; total: number }>;
  /** The user's own words on an invite; blank ones take the remark back. Rejects when it is not there. */
  remark(inviteId: string, text: string): Promise<void>;
  /** Removes a message for good, if it was deleted on LinkedIn; any other stays. */
  removeMessage(accountId: string, key: string): Promise<void>;
  /**
   * Whose export it is: the account of that slug or member id, the one of which no page has shown whose it is, or a
   * new one, which is not in use until a page shows it. With `into` it is that account, which learns what it lacks.
   */
  accountOf(owner: ArchivePerson, into?: string): Promise<Account>;
  /** Rows of a store in the order of their ids, after one of them; of every account. */
  scan<N extends StoreName>(
    store: N,
    after: string | undefined,
    limit: number,
  ): Promise<Schema[N]['value'][]>;
  /** Those of these people who are in the book. */
  peopleById(ids: readonly string[]): Promise<Person[]>;
  /** Conversations by id, as they are packed; those that are gone are left out. */
  chunks(ids: readonly string[]): Promise<PackedChunk[]>;
  /** The conversations of an account in which something was said last, latest first. */
  latestChunks(accountId: string, limit: number): Promise<PackedChunk[]>;
  /** The first page of an account's people, whoever was talked to last on top, and how many there are in all. */
  peoplePage(accountId: string, limit: number): Promise<{ people: Person[]; total: number }>;
  /** Begins to take in an export, or goes on where it was broken off: from its `cursor`. One that is done begins anew. */
  beginImport(accountId: string, of: { exportId: string; fileName: string }): Promise<Import>;
  /**
   * Takes in what is new of a batch: whole, with its cursor and tally, or not at all. A batch that was taken in changes
   * nothing. People are matched by slug, member id and thread, never by name; messages by thread, second, side and words.
   */
  importBatch(accountId: string, batch: ImportBatch, exportId: string): Promise<Import>;
  /** Nothing of it is left to take in. `problems`: those of whole files. */
  finishImport(accountId: string, exportId: string, problems?: Problem[]): Promise<Import>;
  /** Latest first. */
  imports(accountId: string): Promise<Import[]>;
  /** What the user says and does beyond conversations, of one kind; see `OwnRecords`. In no order. */
  list<K extends OwnKind>(kind: K, accountId: string): Promise<OwnRecords[K][]>;
  /** Adds a record or replaces the one of that id, and stamps when. Rejects another shape, and a person or account that is not in the book. */
  keep<K extends OwnKind>(kind: K, record: OwnRecords[K]): Promise<OwnRecords[K]>;
  drop(kind: OwnKind, id: string): Promise<void>;
  /**
   * Changes what the user does to be introduced, in one transaction; reminders of it follow. `change` is given all of
   * it as it is, and must not wait for anything; what it throws rejects, and the book is as it was.
   */
  practise(accountId: string, change: (now: Practice) => PracticeChange): Promise<void>;
  /** Brings the reminders of a long silence in line with whom the user misses now. */
  remindOfSilence(accountId: string, missed: readonly Missed[]): Promise<void>;
  /** Two records are one person: `otherId` becomes part of `personId`. Rejects across accounts. */
  merge(personId: string, otherId: string): Promise<Person>;
  /** What became part of a person and can be undone, latest first. */
  joinings(personId: string): Promise<Joining[]>;
  /** Makes two people of one again and keeps them apart, whatever a page shows. Rejects when they are not there any more. */
  undoJoining(joiningId: string): Promise<void>;
  /** Records that could not be read and were set aside, so that the rest works. */
  damaged(): Promise<Quarantined[]>;
  /** Another after every change to the book. */
  revision(): Promise<string>;
  /**
   * Deletes the person, their conversations, what they said in groups, their invites, flags and note. What stays
   * are salted hashes of their ids and threads, so that they are not remembered again, in any thread in which they show one of these.
   */
  forget(personId: string): Promise<void>;
  isForgotten(accountId: string, shown: PagePerson): Promise<boolean>;
  /**
   * The whole book as lines of text, as it was at one moment; writes of others wait until `take` has read them to the
   * end. `onRow`: rows so far, and of all.
   */
  backUp<T>(
    take: (lines: AsyncIterable<string>) => Promise<T>,
    onRow?: (rows: number, of: number) => void,
  ): Promise<T>;
  /**
   * Takes the lines of a backup in: into a second database, which takes the place of the book by one put when all of it
   * is there. Rejects with a `RestoreFault`, and the book is as it was.
   */
  restore(lines: AsyncIterable<string>, mode: RestoreMode, onRow?: (rows: number) => void): Promise<Restored>;
  /** Deletes all that is older than an instant (ISO 8601), in every account. */
  eraseBefore(before: string): Promise<void>;
  /** Removes what a restore left that was broken off. */
  sweep(): Promise<void>;
  /** Removes the database, marks and salt too. Other pages close theirs when asked. The next use starts an empty book. */
  erase(): Promise<void>;
  close(): void;
}

export interface Sent {
  draft: Draft;
  at: string;
  certainty: Message['certainty'];
}

/** `now` in epoch milliseconds; `onWrite` hears of every change. Nothing is opened before the first use. */
export function openBook({
  name = 'vouch',
  now = Date.now,
  onWrite,
}: {
  name?: string;
  now?: () => number;
  onWrite?: (written: Written) => void;
} = {}): Book {
  const connection = connect(name, onWrite);
  const time = () => new Date(now()).toISOString();
  return {
    account: (viewer) => connection.write((tx) => takeUpAccount(tx, viewer && Viewer.parse(viewer), now())),
    ...reader(connection),
    ...userWriter(connection, time),
    ...pageWriter(connection, time),
    ...invitationWriter(connection, time),
    ...recordKeeper(connection, time),
    ...importKeeper(connection, time),
    ...bulkReader(connection),
    ...keeper(connection, name, time),
    forget: (personId) => forget(connection, personId, time()),
    erase: connection.remove,
    close: connection.close,
  };
}

function reader(connection: Connection) {
  const { read } = connection;
  return {
    accounts: () => read((tx) => tx.objectStore('accounts').getAll()),
    person: (accountId, shown) => read((tx) => findPerson(tx, accountId, tidy(PagePerson.parse(shown)))),
    people: (accountId) => read((tx) => getAll(tx, 'people', 'by-account', accountId)),
    async revision() {
      const state = await read((tx) => tx.objectStore('state').get('book'));
      return `${await connection.name()} ${state?.revision ?? 0}`;
    },
    conversation: async (personId) => timeline(await read((tx) => chunksOf(tx, personId))),
    async group(accountId, threadKey) {
      const chunks = await read((tx) => chunksIn(tx, accountId, threadKey));
      return timeline(chunks.filter(({ personId }) => personId === undefined));
    },
    note: (personId) => read((tx) => noteOf(tx, personId)),
    flags: (of) => read((tx) => listFlags(tx, of)),
    flaggedPeople: (accountId) => read((tx) => flaggedPeople(tx, accountId)),
    sentSince: (accountId, since) => read((tx) => sentSince(tx, accountId, since)),
    invites: (accountId, limit) => read((tx) => latestInvites(tx, accountId, limit)),
    async isForgotten(accountId, shown) {
      const marks = await marksOf(connection, accountId, traits(tidy(PagePerson.parse(shown)), []));
      return read((tx) => isMarked(tx, marks));
    },
  } satisfies Partial<Book>;
}

function recordKeeper({ read, write }: Connection, time: () => string) {
  return {
    list: (kind, accountId) => read((tx) => listOwn(tx, kind, accountId)),
    keep: (kind, record) => write((tx) => keepOwn(tx, kind, record, time())),
    drop: (kind, id) => write((tx) => dropOwn(tx, kind, id)),
    practise: (accountId, change) => write((tx) => practise(tx, accountId, change, time())),
    remindOfSilence: (accountId, missed) => write((tx) => remindOfSilence(tx, accountId, missed, time())),
    merge: (personId, otherId) => write((tx) => mergePeople(tx, personId, otherId, time())),
    async joinings(personId) {
      const found = await read((tx) => getAll(tx, 'joinings', 'by-kept', personId));
      return found.filter(({ isUndone }) => !isUndone).sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    undoJoining: (joiningId) => write((tx) => undoJoining(tx, joiningId, time())),
    damaged: () => read((tx) => tx.objectStore('quarantine').getAll()),
  } satisfies Partial<Book>;
}

function importKeeper(connection: Connection, time: () => string) {
  const importer = new Importer(connection, time);
  return {
    accountOf: (owner, into) => connection.write((tx) => accountOfOwner(tx, owner, time(), into)),
    beginImport: (accountId, of) => importer.begin(accountId, of),
    importBatch: (accountId, batch, exportId) => importer.take(accountId, batch, exportId),
    finishImport: (accountId, exportId, problems = []) => importer.finish(accountId, exportId, problems),
    async imports(accountId) {
      const found = await connection.read((tx) => getAll(tx, 'imports', 'by-account', accountId));
      return found.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    },
  } satisfies Partial<Book>;
}

function bulkReader({ read }: Connection) {
  return {
    scan: (store, after, limit) => read((tx) => scan(tx, store, after, limit)),
    chunks: (ids) => read((tx) => chunksById(tx, ids)),
    peopleById: (ids) => read((tx) => peopleById(tx, ids)),
    latestChunks: (accountId, limit) => read((tx) => latestChunks(tx, accountId, limit)),
    peoplePage: (accountId, limit) => read((tx) => peoplePage(tx, accountId, limit)),
  } satisfies Partial<Book>;
}

function keeper(connection: Connection, root: string, time: () => string) {
  return {
    backUp: (take, onRow = () => undefined) =>
      connection.hold(async (tx) => {
        const of = await countRows(tx);
        return take(linesOf(tx, time(), (rows) => onRow(rows, of)));
      }),
    restore: (lines, mode, onRow = () => undefined) =>
      restore(connection, root, lines, { mode, now: time(), onRow }),
    eraseBefore: (before) =>
      connection.write((tx) => eraseBefore(tx, new Date(before).toISOString(), time())),
    sweep: () => connection.sweep(),
  } satisfies Partial<Book>;
}

/** What the user says and does in Vouch itself. */
function userWriter({ write }: Connection, time: () => string) {
  const seen = (accountId: string, shown: PagePerson): Sighting => sightingOf(accountId, shown, time());
  return {
    saveNote: async (accountId, shown, text) => write((tx) => saveNote(tx, seen(accountId, shown), text)),
    updatePerson: async (accountId, shown, words) =>
      write((tx) => updatePerson(tx, seen(accountId, shown), words)),
    setFlag: async (accountId, shown, words) => write((tx) => setFlag(tx, seen(accountId, shown), words)),
    removeFlag: (flagId) => write((tx) => removeFlag(tx, flagId)),
    remark: (inviteId, text) => write((tx) => remarkOnInvite(tx, inviteId, text, time())),
    removeMessage: (accountId, key) => write((tx) => removeMessage(tx, { accountId, key, now: time() })),
  } satisfies Partial<Book>;
}

/** What pages show. */
function pageWriter(connection: Connection, time: () => string) {
  return {
    async recognise(accountId, shown) {
      const seen = sightingOf(accountId, shown, time());
      const { value: known } = await unlessForgotten(connection, seen, (tx) => recognise(tx, seen));
      return known ?? connection.read((tx) => findPerson(tx, accountId, seen.shown));
    },
    async rememberThread(accountId, thread, keep = 'all') {
      const { key, person, isGroup, messages } = PageThread.parse(thread);
      if (messages.length === 0) return { added: 0, isChanged: false };
      const sighting = { ...sightingOf(accountId, isGroup ? NOBODY : person, time()), threadKey: key };
      const said = messages.map((message) => messageOf(key, message));
      const { value, isChanged } = await remember(connection, { sighting, messages: said, isGroup }, keep);
      return { added: value, isChanged };
    },
    async rememberSent(accountId, { draft, at, certainty }, keep = 'all') {
      const parsed = Draft.parse(draft);
      const sent = { ...parsed, recipient: tidy(parsed.recipient) };
      const threadKey = sent.threadKey ?? provisionalThread(sent);
      const sighting = { ...sightingOf(accountId, sent.recipient, time()), threadKey };
      const messages = [sentMessage(threadKey, sent, at, certainty)];
      const invite = sent.kind === 'invite' ? sentInvite(sent, at, certainty === 'shown') : undefined;
      const { isChanged } = await remember(connection, { sighting, messages, invite }, keep);
      return { isChanged };
    },
  } satisfies Partial<Book>;
}

function invitationWriter(connection: Connection, time: () => string) {
  const add = (
    accountId: string,
    seen: readonly PageInvitation[],
    at: string,
    outcome: 'pending' | 'accepted' | 'ignored',
    keep: Keep,
  ) => {
    const found = seen.map((invitation) => {
      const parsed = PageInvitation.parse(invitation);
      return {
        sighting: sightingOf(accountId, parsed.person, time()),
        found: seenInvite(parsed, at, outcome),
      };
    });
    return rememberInvites(connection, accountId, found, keep);
  };
  return {
    rememberInvitations: async (accountId, invitations, keep = 'all') =>
      add(accountId, invitations, time(), 'pending', keep),
    acceptInvitation: async (accountId, { invitation, at }, keep = 'all') =>
      add(accountId, [invitation], new Date(at).toISOString(), 'accepted', keep),
    ignoreInvitation: async (accountId, { invitation, at }, keep = 'all') =>
      add(accountId, [invitation], new Date(at).toISOString(), 'ignored', keep),
    learnConnections: async (accountId, connections, keep = 'all') =>
      learnConnections(
        connection,
        { accountId, now: time() },
        connections.map((one) => PageConnection.parse(one)),
        keep,
      ),
  } satisfies Partial<Book>;
}

const NOBODY: PagePerson = { mutuals: [] };

const sightingOf = (accountId: string, shown: PagePerson, now: string): Sighting => ({
  accountId,
  shown: tidy(PagePerson.parse(shown)),
  now,
});
