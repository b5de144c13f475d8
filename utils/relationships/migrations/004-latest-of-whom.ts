import type { Migration } from './migration';

/** 3 → 4: who spoke last is read off the index alone, without the conversations. Groups are in it no more. */
export const latestOfWhom: Migration = async (_db, tx) => {
  const conversations = tx.objectStore('conversations');
  conversations.deleteIndex('by-latest');
  conversations.createIndex('by-latest', ['accountId', 'lastAt', 'personId']);
};
