import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Book } from '@/utils/relationships/book';
import { openDatabase } from '@/utils/relationships/database';
import { LATEST, readLatest } from '@/utils/relationships/latest';
import { STORES } from '@/utils/relationships/schema';
import { freshBrowser, minute, said, shown, thread } from './made-up';

const personOf = (n: number) => shown({ memberId: `ACoAAAmadeUpNo${n}`, name: `Number ${n}` });
const threadOf = (n: number, at: number, key = `thread-${n}`) =>
  thread([said('them', at, `At ${at}`, `p ${n} ${at}`)], personOf(n), key);

/** What the book holds at hand, and what its conversations say. */
async function both(book: Book) {
  const { id } = await book.account();
  const db = await openDatabase('vouch');
  const tx = db.transaction(STORES);
  const kept = (await tx.objectStore('state').get('book'))?.latest?.[id] ?? [];
  const read = await readLatest(tx, id, LATEST);
  db.close();
  return { kept, read };
}

const person = fc.nat({ max: 5 });
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ is: fc.constant('say' as const), n: person, at: fc.nat({ max: 60 }) }),
  },
  fc.record({ is: fc.constant('delete' as const), n: person, at: fc.nat({ max: 60 }) }),
  fc.record({ is: fc.constant('group' as const), n: person }),
  fc.record({ is: fc.constant('forget' as const), n: person }),
  fc.record({ is: fc.constant('join' as const), n: person, m: person, isUndone: fc.boolean() }),
  fc.record({ is: fc.constant('erase' as const), at: fc.nat({ max: 60 }) }),
);

async function run(book: Book, one: typeof act extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
  const { id } = await book.account();
  const idOf = async (n: number) => (await book.person(id, personOf(n)))?.id;
  if (one.is === 'say') await book.rememberThread(id, threadOf(one.n, one.at));
  if (one.is === 'erase') await book.eraseBefore(minute(one.at));
  if (one.is === 'group') {
    await book.rememberThread(id, { ...threadOf(one.n, 61), isGroup: true });
  }
  if (one.is === 'forget') {
    const found = await idOf(one.n);
    if (found) await book.forget(found);
  }
  if (one.is === 'delete') {
    const { messages } = threadOf(one.n, one.at);
    await book.rememberThread(id, {
      ...threadOf(one.n, one.at),
      messages: [{ ...messages[0]!, isDeleted: true }],
    });
    const found = await idOf(one.n);
    for (const { key, isDeleted } of found ? await book.conversation(found) : []) {
      if (isDeleted) await book.removeMessage(id, key);
    }
  }
  if (one.is === 'join') {
    const [keep, other] = [await idOf(one.n), await idOf(one.m)];
    if (!keep || !other || keep === other) return;
    await book.merge(keep, other);
    const [joining] = await book.joinings(keep);
    if (one.isUndone) await book.undoJoining(joining!.id);
  }
}

test('whom one talked to last is at hand, whatever happens to what was said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (acts) => {
      const book = freshBrowser().open();
      for (const one of acts) await run(book, one);
      const { kept, read } = await both(book);
      expect(kept).toEqual(read);
      book.close();
    }),
    { numRuns: 60 },
  );
});

test('of many people the latest are at hand, and the first page shows them in that order', async () => {
  const book = freshBrowser().open();
  const { id } = await book.account();
  for (let n = 0; n < LATEST + 5; n += 1) await book.rememberThread(id, threadOf(n, (n * 7) % 45));
  await book.rememberThread(id, threadOf(0, 70));
  const { kept, read } = await both(book);
  expect(kept).toHaveLength(LATEST);
  expect(kept).toEqual(read);
  const { people, total } = await book.peoplePage(id, 10);
  expect(people.map((one) => one.id)).toEqual(read.slice(0, 10).map(([personId]) => personId));
  expect(people[0]!.name).toBe('Number 0');
  expect(total).toBe(LATEST + 5);
  const all = await book.peoplePage(id, 100);
  expect(all.people).toHaveLength(LATEST + 5);
});
