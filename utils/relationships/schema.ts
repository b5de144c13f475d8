import type { DBSchema, IDBPTransaction, StoreNames } from 'idb';
import type { Account, ConversationChunk, Flag, Forgotten, Invite, Note, Person } from '@/utils/records/book';

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
  conversations: {
    key: string;
    value: ConversationChunk;
    indexes: { 'by-person': string; 'by-thread': [accountId: string, threadKey: string] };
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
  forgotten: { key: string; value: Forgotten };
  /** `salt`: hexadecimal, 256 bits, drawn when the book was made. */
  meta: { key: 'salt'; value: { id: 'salt'; value: string } };
}

export const STORES: StoreNames<Schema>[] = [
  'accounts',
  'people',
  'conversations',
  'notes',
  'invites',
  'flags',
  'forgotten',
  'meta',
];

/** A transaction over the whole book, in any mode. */
export type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], IDBTransactionMode>;
export type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;
