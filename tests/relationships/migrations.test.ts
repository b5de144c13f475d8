import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { Invite } from '@/utils/records/book';
import { openDatabase } from '@/utils/relationships/database';
import { migrations } from '@/utils/relationships/migrations';
import { isPacked, pack, unpack } from '@/utils/relationships/packing';
import { STORES } from '@/utils/relationships/schema';
import { isSound } from '@/utils/relationships/sound';
import { minute } from './made-up';

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

const chunk = (id: string, personId: string, threadKey: string, messages: object[]) => ({
  id,
  accountId: 'a',
  personId,
  threadKey,
  sequence: 0,
  messages,
  modifiedAt: minute(90),
});
const note = (n: number, certainty: string, rest = {}) => ({
  key: `k${n}`,
  kind: 'invite',
  from: 'me',
  at: minute(n),
  clockAt: minute(n),
  timeSource: 'clock',
  certainty,
  text: `Note ${n}`,
  ...rest,
});
const line = (from: string, n: number) => ({
  key: `l${n}`,
  kind: 'message',
  from,
  at: minute(n),
  timeSource: 'page',
  certainty: 'shown',
  text: `Line ${n}`,
});

test('2: makes invites of the messages that are some, and says what became of them', async () => {
  const old = await openDB('book', 1, {
    upgrade: (fresh, _from, _to, tx) => migrations[0]!(fresh, tx as never),
  });
  const chunks = [
    chunk('1', 'waiting', 'invite:waiting', [note(1, 'shown')]),
    chunk('2', 'unclear', 'invite:unclear', [note(2, 'probable')]),
    chunk('3', 'talking', 'invite:talking', [note(3, 'shown'), note(-9, 'shown')]),
    chunk('4', 'talking', 'thread-4', [line('me', 5)]),
    chunk('5', 'answering', 'thread-5', [note(7, 'shown', { timeSource: 'page', clockAt: minute(6) })]),
    chunk('6', 'answering', 'thread-5', [line('them', 8), line('them', 9)]),
    chunk('7', 'known', 'thread-7', [line('them', 0), line('them', 10)]),
    chunk('8', 'known', 'invite:known', [note(4, 'shown')]),
    chunk('9', 'settled', 'thread-9', [note(11, 'shown', { timeSource: 'page' })]),
  ];
  for (const one of chunks) await old.put('conversations', one);
  old.close();

  const db = await openDatabase('book');
  const invites = (await db.getAll('invites')).sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const invite of invites) expect(Invite.parse(invite)).toEqual(invite);
  expect(invites.map(({ personId, at, outcome, outcomeAt }) => [personId, at, outcome, outcomeAt])).toEqual([
    ['talking', minute(-9), 'pending', undefined],
    ['waiting', minute(1), 'pending', undefined],
    ['unclear', minute(2), 'unknown', undefined],
    ['talking', minute(3), 'accepted', minute(5)],
    ['known', minute(4), 'pending', undefined],
    ['answering', minute(6), 'answered', minute(8)],
    ['settled', minute(11), 'accepted', undefined],
  ]);
  expect(await db.getAll('conversations')).toHaveLength(chunks.length);
  expect(await db.getAll('flags')).toEqual([]);
  expect([...db.transaction('flags').objectStore('flags').indexNames]).toEqual([
    'by-about',
    'by-account',
    'by-person',
  ]);
});

test('3: packs conversations and loses nothing of them', async () => {
  const old = await openDB('book', 2, {
    async upgrade(fresh, _from, _to, tx) {
      for (const migrate of migrations.slice(0, 2)) await migrate(fresh as never, tx as never);
    },
  });
  const hash = '0123456789abcdef';
  const keyed = (at: string, from: string) => `thread-1 ${Date.parse(at) / 1000} ${from} ${hash}`;
  const messages = [
    {
      ...line('them', 5),
      key: keyed(minute(5), 'them'),
      senderId: 'ACoAAAmadeUp',
      senderName: 'Ilse',
      pageId: 'p1',
    },
    { ...line('me', 6), key: keyed(minute(6), 'me'), isEdited: true, isDeleted: true, media: 'voice' },
    { ...note(7, 'probable'), key: keyed(minute(7), 'me') },
  ];
  await old.put('conversations', chunk('1', 'ilse', 'thread-1', messages));
  await old.put('conversations', { ...chunk('2', '', 'group', []), personId: undefined });
  await old.put('people', { id: 'ilse', accountId: 'a', createdAt: minute(0), modifiedAt: minute(0) });
  old.close();

  const db = await openDB('book', 3, {
    upgrade: (fresh, _from, _to, tx) => migrations[2]!(fresh as never, tx as never),
  });
  const chunks = await db.getAll('conversations');
  expect(chunks.every(isPacked)).toBe(true);
  expect(unpack(chunks[0]!)).toEqual(chunk('1', 'ilse', 'thread-1', messages));
  expect(chunks[0]).toEqual(pack(unpack(chunks[0]!)));
  expect(await db.getAllKeysFromIndex('conversations', 'by-latest')).toEqual(['2', '1']);
  expect(await db.get('state', 'book')).toEqual({ id: 'book', revision: 1 });
  expect(await db.getAll('people')).toHaveLength(1);
  expect([...db.objectStoreNames]).toEqual([...STORES].sort());
});

test('4: who spoke last is read off an index, groups aside', async () => {
  const old = await openDB('book', 3, {
    async upgrade(fresh, _from, _to, tx) {
      for (const migrate of migrations.slice(0, 3)) await migrate(fresh as never, tx as never);
    },
  });
  const said = (id: string, personId: string | undefined, n: number) => {
    const { personId: _, ...rest } = chunk(id, '', `thread-${id}`, [line('them', n)]);
    return pack({ ...rest, ...(personId && { personId }) } as never);
  };
  const rows = [said('1', 'ilse', 9), said('2', undefined, 8), said('3', 'kofi', 7)];
  for (const row of rows) await old.put('conversations', row);
  old.close();

  const db = await openDatabase('book');
  expect(await db.getAll('conversations')).toEqual(rows);
  expect(await db.getAllKeysFromIndex('conversations', 'by-latest')).toEqual(['3', '1']);
});

test('5: other ids of people say when they were noted', async () => {
  const old = await openDB('book', 4, {
    async upgrade(fresh, _from, _to, tx) {
      for (const migrate of migrations.slice(0, 4)) await migrate(fresh as never, tx as never);
    },
  });
  const alias = (n: number) => ({ id: `a slug:one-${n}`, accountId: 'a', personId: 'ilse' });
  await old.put('aliases', alias(1));
  await old.put('aliases', alias(2));
  old.close();

  const db = await openDatabase('book');
  const rows = await db.getAll('aliases');
  expect(rows).toMatchObject([alias(1), alias(2)]);
  expect(rows.every((row) => isSound('aliases', row))).toBe(true);
  expect(await db.getAllKeysFromIndex('aliases', 'by-person', 'ilse')).toHaveLength(2);
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
