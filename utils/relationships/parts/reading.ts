import type { FlaggedPerson } from '@/utils/records/at-hand';
import type { Account, Flag, Invite, Message, Note, Person } from '@/utils/records/book';
import { PagePerson } from '@/utils/records/page';
import { chunksById, latestChunks, peopleById, peoplePage, scan } from '../bulk';
import { timeline } from '../conversation';
import type { Connection } from '../database';
import { isMarked, marksOf } from '../forgetting';
import { chunksIn, chunksOf, invitesOf, noteOf } from '../holdings';
import { latestInvites } from '../invitations';
import type { PackedChunk } from '../packing';
import { findPerson, tidy } from '../people';
import type { Schema } from '../schema';
import { type SentText, sentSince } from '../sent';
import { getAll, type StoreName } from '../sound';
import { traits } from '../traits';
import { flaggedPeople, listFlags } from '../user-words';

/** What the book tells. Reads change nothing. See `Book` for what holds of all of it. */
export interface Reading {
  /** In no order. */
  accounts(): Promise<Account[]>;
  /** Whom the page shows, by member id, then slug, never by name. Only reads. */
  person(accountId: string, shown: PagePerson): Promise<Person | undefined>;
  /** Everybody of an account, in no order. */
  people(accountId: string): Promise<Person[]>;
  /** All threads of that person, oldest first. */
  conversation(personId: string): Promise<Message[]>;
  /** A group's conversation, oldest first; empty when the thread is a person's. */
  group(accountId: string, threadKey: string): Promise<Message[]>;
  note(personId: string): Promise<Note | undefined>;
  /** All invites of a person, sent and received, in no order. */
  invitesOf(personId: string): Promise<Invite[]>;
  /** All flags of an account or of a person, latest first. */
  flags(of: { accountId: string } | { personId: string }): Promise<Flag[]>;
  /** Everybody flagged, with all their flags, both latest first. */
  flaggedPeople(accountId: string): Promise<FlaggedPerson[]>;
  /** What the user has sent since an instant (ISO 8601), to each person alone, in no order. */
  sentSince(accountId: string, since: string): Promise<SentText[]>;
  /** The newest of all invites, sent and received, at most `limit`; `total` counts them all. */
  invites(
    accountId: string,
    limit: number,
  ): Promise<{ invites: { invite: Invite; person: Person }[]; total: number }>;
  isForgotten(accountId: string, shown: PagePerson): Promise<boolean>;
  /** Another after every change to the book. */
  revision(): Promise<string>;
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
}

export function reading(connection: Connection): Reading {
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
    invitesOf: (personId) => read((tx) => invitesOf(tx, personId)),
    flags: (of) => read((tx) => listFlags(tx, of)),
    flaggedPeople: (accountId) => read((tx) => flaggedPeople(tx, accountId)),
    sentSince: (accountId, since) => read((tx) => sentSince(tx, accountId, since)),
    invites: (accountId, limit) => read((tx) => latestInvites(tx, accountId, limit)),
    async isForgotten(accountId, shown) {
      const marks = await marksOf(connection, accountId, traits(tidy(PagePerson.parse(shown)), []));
      return read((tx) => isMarked(tx, [...marks.values()].flat()));
    },
    scan: (store, after, limit) => read((tx) => scan(tx, store, after, limit)),
    chunks: (ids) => read((tx) => chunksById(tx, ids)),
    peopleById: (ids) => read((tx) => peopleById(tx, ids)),
    latestChunks: (accountId, limit) => read((tx) => latestChunks(tx, accountId, limit)),
    peoplePage: (accountId, limit) => read((tx) => peoplePage(tx, accountId, limit)),
  };
}
