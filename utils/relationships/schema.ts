import type { DBSchema, IDBPTransaction, StoreNames } from 'idb';
import type {
  Account,
  Flag,
  Forgotten,
  Invite,
  Note,
  Person,
  Recommendation,
  Tombstone,
} from '@/utils/records/book';
import type { Goal, Rhythm, SelfCheck } from '@/utils/records/habit';
import type { Import, Quarantined } from '@/utils/records/importing';
import type { Joining } from '@/utils/records/joining';
import type { Ask, Introduction, Meeting, Reminder, SharedResult, Standing } from '@/utils/records/referral';
import type { Brought } from './backup/brought';
import type { Latest } from './latest';
import type { PackedChunk } from './packing';

/** Of an account, and of one person. */
interface Owned<T> {
  key: string;
  value: T;
  indexes: { 'by-account': string; 'by-person': string };
}

/** Of an account. */
interface Accounts<T> {
  key: string;
  value: T;
  indexes: { 'by-account': string };
}

/** By what forgotten people are known again. */
export interface Salts {
  id: 'salt';
  /** Hexadecimal, 256 bits, drawn when the book was made. */
  value: string;
  /** Salts of other browsers' books that were merged into this one: whose marks those are cannot be told, so they stay as they are. */
  others?: OtherSalt[];
}

/** `accountId`: in this book; `of`: the id that the same account has in the other. */
export interface OtherSalt {
  salt: string;
  accountId: string;
  of: string;
}

/** The newest shape of the book; `migrations/` leads to it. A record without an indexed field is missing from that index. */
export interface Schema extends DBSchema {
  accounts: { key: string; value: Account };
  people: {
    key: string;
    value: Person;
    indexes: {
      'by-account': string;
      'by-member': [accountId: string, memberId: string];
      'by-slug': [accountId: string, slug: string];
    };
  };
  /** `by-latest` is in order of the last message's time; a group's are not in it. */
  conversations: {
    key: string;
    value: PackedChunk;
    indexes: {
      'by-person': string;
      'by-thread': [accountId: string, threadKey: string];
      'by-latest': [accountId: string, lastAt: number, personId: string];
    };
  };
  notes: { key: string; value: Note; indexes: { 'by-person': string } };
  /** `by-account` is in order of time. */
  invites: {
    key: string;
    value: Invite;
    indexes: { 'by-account': [accountId: string, at: string]; 'by-person': string };
  };
  /** One for each `about`. */
  flags: {
    key: string;
    value: Flag;
    indexes: { 'by-account': string; 'by-person': string; 'by-about': [accountId: string, about: string] };
  };
  standings: Owned<Standing>;
  results: Owned<SharedResult>;
  asks: Owned<Ask>;
  introductions: Accounts<Introduction>;
  meetings: Accounts<Meeting>;
  reminders: Accounts<Reminder>;
  checks: Accounts<SelfCheck>;
  goals: Accounts<Goal>;
  rhythms: Accounts<Rhythm>;
  recommendations: Accounts<Recommendation>;
  imports: Accounts<Import>;
  joinings: { key: string; value: Joining; indexes: { 'by-kept': string; 'by-other': string } };
  /** `id`: account and trait of somebody who has another id of that kind in `people`. */
  aliases: {
    key: string;
    value: { id: string; accountId: string; personId: string; modifiedAt: string };
    indexes: { 'by-person': string };
  };
  forgotten: { key: string; value: Forgotten };
  tombstones: { key: string; value: Tombstone };
  quarantine: { key: string; value: Quarantined };
  meta: { key: 'salt'; value: Salts };
  /**
   * One row: `revision` is another after every change; `movedTo` names the database that has taken this one's place;
   * `people` counts them by account, since counting 30,000 rows takes a while, and `latest` says who was talked to last.
   * Where these are missing, the rows are read. `brought`: what a restore has brought for others to keep, until they do.
   */
  state: {
    key: 'book';
    value: {
      id: 'book';
      revision: number;
      movedTo?: string;
      people?: Record<string, number>;
      latest?: Record<string, Latest>;
      brought?: Brought;
    };
  };
}

export const STORES: StoreNames<Schema>[] = [
  'accounts',
  'people',
  'conversations',
  'notes',
  'invites',
  'flags',
  'standings',
  'results',
  'asks',
  'introductions',
  'meetings',
  'reminders',
  'checks',
  'goals',
  'rhythms',
  'recommendations',
  'imports',
  'joinings',
  'aliases',
  'forgotten',
  'tombstones',
  'quarantine',
  'meta',
  'state',
];

/** A transaction over the whole book, in any mode. */
export type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], IDBTransactionMode>;
export type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;
