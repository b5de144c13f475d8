import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Book } from '@/utils/relationships/book';
import { openDatabase } from '@/utils/relationships/database';
import { freshBrowser, ilse, OTHER_MEMBER, said, shown, texts, thread } from './made-up';

let book: Book;
let account: string;
const jon = shown({ memberId: OTHER_MEMBER, name: 'Jon Marrow' });

beforeEach(async () => {
  book = freshBrowser().open();
  account = (await book.account()).id;
  await book.rememberThread(account, thread([said('them', 0, 'Hello')]));
  await book.rememberThread(account, thread([said('them', 0, 'Good day')], jon, 'thread-2'));
  await book.saveNote(account, ilse, 'Met on the ferry');
});

async function damage(store: 'people' | 'conversations' | 'notes', change: object): Promise<void> {
  const { id } = (await book.person(account, ilse))!;
  const db = await openDatabase('vouch');
  const row = store === 'people' ? await db.get(store, id) : await db.getFromIndex(store, 'by-person', id);
  await db.put(store, { ...row, ...change } as never);
  db.close();
}

test.each([
  ['people', { name: 7 }],
  ['conversations', { texts: 'gone' }],
  ['notes', { text: null }],
] as const)('a damaged record of %s is set aside and reported, and the rest works', async (store, change) => {
  const { id } = (await book.person(account, ilse))!;
  await damage(store, change);
  await book.people(account);
  await book.conversation(id);
  await book.note(id);
  await expect.poll(() => book.damaged()).toMatchObject([{ store, row: change }]);
  expect(await texts(book, jon)).toEqual(['Good day']);
  await book.rememberThread(account, thread([said('them', 5, 'And again')]));
  expect(await texts(book)).toContain('And again');
  expect(await book.damaged()).toHaveLength(1);
});

test('a damaged record that is met while writing is set aside in the same write', async () => {
  await damage('people', { createdAt: 'never' });
  await book.rememberThread(account, thread([said('them', 5, 'And again')]));
  expect(await book.damaged()).toHaveLength(1);
  expect(await texts(book)).toEqual(['And again']);
});

test('the revision tells whether the book is another', async () => {
  const before = await book.revision();
  await book.people(account);
  await book.rememberThread(account, thread([said('them', 0, 'Hello')]));
  expect(await book.revision()).toBe(before);
  await book.rememberThread(account, thread([said('them', 9, 'News')]));
  expect(await book.revision()).not.toBe(before);
});
