import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Book } from '@/utils/relationships/book';
import { draft, freshBrowser, ilse, minute, said, shown, texts, thread } from './made-up';

let book: Book;
let open: () => Book;
let account: string;

beforeEach(async () => {
  ({ open } = freshBrowser());
  book = open();
  account = (await book.account()).id;
});

afterEach(() => vi.restoreAllMocks());

const lines = Array.from({ length: 40 }, (_, n) => said('them', n, `Line ${n}`, `p${n}`));

test('pages and worker that report the same thread at once add it once', async () => {
  const pages = [book, open(), open()];
  const reports = pages.flatMap((page) => [
    page.rememberThread(account, thread(lines.slice(0, 25))),
    page.rememberThread(account, thread(lines.slice(10))),
    page.rememberSent(account, { draft: draft('Hi'), at: minute(50), certainty: 'probable' }),
  ]);
  await Promise.all(reports);
  expect(await book.people(account)).toHaveLength(1);
  expect(await texts(book)).toEqual([...lines.map(({ text }) => text), 'Hi']);
});

test.each(['at once', 'later'])(
  'a full disk stops a write whole, says so %s, and the next one works',
  async (when) => {
    await book.saveNote(account, ilse, 'Met on the ferry');
    const put = IDBObjectStore.prototype.put;
    const full = new DOMException('No room.', 'QuotaExceededError');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row, key) {
      if (this.name !== 'conversations') return put.call(this, row, key);
      if (when === 'at once') throw full;
      const request = put.call(this, row, key);
      (this.transaction as never as { _abort(name: string): void })._abort(full.name);
      return request;
    });
    const moved = shown({ ...ilse, headline: 'Sold the boats' });
    await expect(book.rememberThread(account, thread(lines, moved))).rejects.toMatchObject({
      name: full.name,
    });
    expect(await book.person(account, ilse)).toMatchObject({ headline: 'Runs the boats' });
    expect(await texts(book)).toEqual([]);
    vi.restoreAllMocks();
    await book.rememberThread(account, thread(lines, moved));
    expect(await texts(book)).toHaveLength(lines.length);
  },
);

test('the browser may close the database under a write: all or nothing, and the next one works', async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row, key) {
    const request = put.call(this, row, key);
    if (this.name === 'people') {
      // A forced close ends what is running; the fake one waits for it instead.
      this.transaction.abort();
      forceCloseDatabase(this.transaction.db as never);
    }
    return request;
  });
  await expect(book.rememberThread(account, thread(lines))).rejects.toMatchObject({ name: 'AbortError' });
  vi.restoreAllMocks();
  expect(await book.people(account)).toEqual([]);
  await book.rememberThread(account, thread(lines));
  expect(await texts(book)).toHaveLength(lines.length);
});

test('a book that was closed, or whose connection broke unnoticed, opens again on its next use', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await book.rememberThread(account, thread(lines));
  book.close();
  expect(await texts(book)).toHaveLength(lines.length);
  await book.saveNote(account, ilse, 'Met on the ferry');
  (put.mock.contexts.at(-1) as IDBObjectStore).transaction.db.close();
  expect(await texts(book)).toHaveLength(lines.length);
});

test('a book that could not be opened opens once that is mended', async () => {
  await book.erase();
  (await openDB('vouch', 99)).close();
  await expect(book.account()).rejects.toMatchObject({ name: 'VersionError' });
  await deleteDB('vouch');
  expect(await book.people((await book.account()).id)).toEqual([]);
});
