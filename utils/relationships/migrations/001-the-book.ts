import type { Migration } from './migration';

/** 0 → 1: the stores, their indexes, and the salt of the marks of forgotten people. */
export const theBook: Migration = async (db) => {
  db.createObjectStore('accounts', { keyPath: 'id' });

  const people = db.createObjectStore('people', { keyPath: 'id' });
  people.createIndex('by-account', 'accountId');
  people.createIndex('by-member', ['accountId', 'memberId']);
  people.createIndex('by-slug', ['accountId', 'slug']);

  const conversations = db.createObjectStore('conversations', { keyPath: 'id' });
  conversations.createIndex('by-person', 'personId');
  conversations.createIndex('by-thread', ['accountId', 'threadKey']);

  const notes = db.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('by-person', 'personId');

  db.createObjectStore('forgotten', { keyPath: 'id' });

  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const salt = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  await db.createObjectStore('meta', { keyPath: 'id' }).put({ id: 'salt', value: salt });
};
