/** What the tests of faults run inside a page of the extension: the book, written to and counted. */
import { openDB } from 'idb';
import { openBook } from '@/utils/relationships/book';
import { migrations } from '@/utils/relationships/migrations';
import { type PackedChunk, unpack } from '@/utils/relationships/packing';

const book = openBook();
const MEMBER = 'ACoAAAmadeUpFaults';

const line = (threadKey: string, n: number) => ({
  from: 'them' as const,
  at: new Date(Date.UTC(2026, 0, 1) + n * 1_000).toISOString(),
  text: `Line ${n}`,
  pageId: `${threadKey} ${n}`,
});

/** Reports a conversation line by line, as a page does that is read again and again. Resolves to how many were kept. */
async function report(
  threadKey: string,
  from: number,
  count: number,
  text = '',
): Promise<{ kept: number; error?: string }> {
  const { id } = await book.account();
  const person = { memberId: MEMBER, mutuals: [] };
  for (let n = from; n < from + count; n += 1) {
    const one = line(threadKey, n);
    try {
      await book.rememberThread(id, {
        key: threadKey,
        person,
        messages: [{ ...one, text: one.text + text }],
      });
    } catch (error) {
      return { kept: n - from, error: (error as Error).name };
    }
  }
  return { kept: count };
}

async function rows(store: string): Promise<unknown[]> {
  for (const { name } of await indexedDB.databases()) {
    const db = await openDB(name!);
    const all = db.objectStoreNames.contains(store) ? await db.getAll(store) : [];
    db.close();
    if (all.length > 0) return all;
  }
  return [];
}

const doubled = (ids: readonly string[]): number => ids.length - new Set(ids).size;

/** All that is in the book, and how much of it is there twice. */
async function counted() {
  const messages = ((await rows('conversations')) as PackedChunk[])
    .map(unpack)
    .flatMap((chunk) => chunk.messages.map(({ key }) => key));
  const people = (await rows('people')) as { slug?: string; memberId?: string }[];
  const notes = (await rows('notes')) as { personId: string }[];
  return {
    messages: messages.length,
    people: people.length,
    notes: notes.length,
    doubled:
      doubled(messages) +
      doubled(people.map(({ slug, memberId }) => memberId ?? slug ?? '')) +
      doubled(notes.map(({ personId }) => personId)),
  };
}

/**
 * Opens the book as a page of an older Vouch does, puts people into it for so long (ms), and makes way when it is asked to.
 * Resolves to how many it has put in.
 */
async function holdOld(version: number, ms: number): Promise<number> {
  let isAsked = false;
  const db = await openDB('vouch', version, {
    async upgrade(fresh, _from, _to, tx) {
      for (const migrate of migrations.slice(0, version)) await migrate(fresh as never, tx as never);
    },
    blocking() {
      isAsked = true;
    },
  });
  const end = performance.now() + ms;
  let count = 0;
  await db.put('accounts', { id: 'old', lastSeenAt: line('', 0).at, modifiedAt: line('', 0).at });
  while (performance.now() < end || !isAsked) {
    const at = line('', count).at;
    await db.put('people', {
      id: `old ${count}`,
      accountId: 'old',
      slug: `old-${count}`,
      createdAt: at,
      modifiedAt: at,
    });
    count += 1;
  }
  db.close();
  return count;
}

Object.assign(globalThis, { faulty: { report, counted, holdOld } });
