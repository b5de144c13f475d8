import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '@/utils/relationships/database';
import { migrations } from '@/utils/relationships/migrations';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('1: opens from nothing, with its stores, indexes and a salt', async () => {
  const db = await openDB('book', 1, {
    upgrade: (fresh, _from, _to, tx) => migrations[0]!(fresh, tx as never),
  });
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores);
  expect(Object.fromEntries(stores.map((name) => [name, [...tx.objectStore(name).indexNames]]))).toEqual({
    accounts: [],
    conversations: ['by-person', 'by-thread'],
    forgotten: [],
    meta: [],
    notes: ['by-person'],
    people: ['by-account', 'by-member', 'by-slug'],
  });
  expect((await tx.objectStore('meta').get('salt')).value).toMatch(/^[0-9a-f]{64}$/);
});

test('the version is the number of migrations', async () => {
  const db = await openDatabase('book');
  expect(db.version).toBe(migrations.length);
});

test('each book has a salt of its own', async () => {
  const salts = await Promise.all(
    ['one', 'two'].map(async (name) => (await openDatabase(name)).get('meta', 'salt')),
  );
  expect(salts[0]!.value).not.toBe(salts[1]!.value);
});

test('a newer book is refused and left as it is', async () => {
  (await openDB('book', migrations.length + 1)).close();
  await expect(openDatabase('book')).rejects.toMatchObject({ name: 'VersionError' });
  expect(await indexedDB.databases()).toEqual([{ name: 'book', version: migrations.length + 1 }]);
});

test('makes way for a newer version in another page', async () => {
  await openDatabase('book');
  const newer = await openDB('book', migrations.length + 1);
  expect(newer.version).toBe(migrations.length + 1);
});
