import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { Book } from '@/utils/relationships/book';
import type { Connection } from '@/utils/relationships/database';
import { changeInHand, keepInHand } from '@/utils/relationships/in-hand';
import { freshBrowser, ilse, minute, OTHER_MEMBER, said, shown, texts, thread } from './made-up';

/** A worker that has a conversation in hand, and a page beside it. */
async function begun() {
  const { open } = freshBrowser();
  const [worker, page] = [open(), open()];
  const { id } = await worker.account();
  const say = (n: number, book: Book = worker) =>
    book.rememberThread(id, thread([said('them', n, `Line ${n}`)]));
  await say(1);
  await say(2);
  const { id: personId } = (await worker.person(id, ilse))!;
  return { worker, page, id, personId, say };
}

test('what a page writes between two reports is neither lost nor doubled', async () => {
  const { worker, page, id, say } = await begun();
  await say(3, page);
  await say(3);
  await say(4);
  await page.saveNote(id, ilse, 'Met at the quay.');
  await say(5);
  expect(await texts(worker)).toEqual([1, 2, 3, 4, 5].map((n) => `Line ${n}`));
});

test('nothing comes back of somebody forgotten between two reports', async () => {
  const { worker, page, id, personId, say } = await begun();
  await page.forget(personId);
  await say(3);
  expect(await worker.people(id)).toEqual([]);
});

test('nothing is kept in an account that was erased between two reports', async () => {
  const { worker, page, say } = await begun();
  await page.erase();
  expect((await say(3)).added).toBe(0);
  expect(await worker.accounts()).toEqual([]);
});

test('a report after a restore goes to the book that took the place of the other', async () => {
  const { worker, page, id, say } = await begun();
  const lines: string[] = [];
  await page.backUp(async (pieces) => {
    for await (const piece of pieces) lines.push(...piece.split('\n').filter(Boolean));
  });
  await say(3);
  await page.restore(
    (async function* () {
      yield* lines;
    })(),
    'replace',
  );
  await say(4);
  expect(await texts(worker)).toEqual(['Line 1', 'Line 2', 'Line 4']);
  expect(await worker.people(id)).toHaveLength(1);
});

test('whoever became part of another between two reports is the other', async () => {
  const { worker, page, id, personId, say } = await begun();
  const other = shown({ memberId: OTHER_MEMBER, name: 'Ilse M.' });
  await page.rememberThread(id, thread([said('me', 0, 'Hello')], other, 'thread-2'));
  const { id: otherId } = (await page.person(id, other))!;
  await page.merge(otherId, personId);
  await say(3);
  expect((await worker.people(id)).map((one) => one.id)).toEqual([otherId]);
  expect((await worker.conversation(otherId)).map(({ text }) => text)).toEqual([
    'Hello',
    'Line 1',
    'Line 2',
    'Line 3',
  ]);
});

test('a thread that turns out to be a group’s is one, though it was in hand', async () => {
  const { worker, id, say } = await begun();
  await worker.rememberThread(id, { ...thread([said('them', 3, 'All of you')]), isGroup: true });
  await say(4);
  expect(await worker.people(id)).toEqual([]);
  expect((await worker.group(id, 'thread-1')).map(({ text }) => text)).toHaveLength(4);
});

test('what is in hand is let go when no other report of it comes for a while', async () => {
  vi.useFakeTimers();
  const connection = {
    change: () => Promise.reject(new Error('It is in hand.')),
  } as unknown as Connection;
  const ask = () => changeInHand(connection, 'thread-1', async () => ({ value: 0, left }));
  const person = { id: 'ilse', accountId: 'a', createdAt: minute(0), modifiedAt: minute(0) };
  const left = { person, chunks: [], invites: [] };
  keepInHand(connection, 'thread-1', left, { db: {}, revision: 1 });
  await vi.advanceTimersByTimeAsync(59_999);
  await expect(ask()).rejects.toThrow('It is in hand.');
  await vi.advanceTimersByTimeAsync(1);
  expect(await ask()).toBeUndefined();
});

afterEach(() => void vi.useRealTimers());
