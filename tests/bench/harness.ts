/** What the bench of the book runs inside a page of the extension. */

import Papa from 'papaparse';
import { findMessages } from '@/entrypoints/dashboard/search/find';
import { Library } from '@/entrypoints/dashboard/search/library';
import type { ArchiveThread, ImportBatch } from '@/utils/records/archive';
import { openBook } from '@/utils/relationships/book';
import type { PackedChunk } from '@/utils/relationships/packing';
import { connectionRecords, makeLife, threadRecords } from './lives';

const ROUNDS = 15;
/** Recorded one after the other in one conversation. */
const LINES = 45;
const book = openBook();
const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

async function medianOf(task: (round: number) => Promise<unknown>, rounds = ROUNDS): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(() => task(round)));
  return median(times);
}

const done = (request: IDBRequest | IDBTransaction): Promise<unknown> =>
  new Promise((resolve, reject) => {
    if (request instanceof IDBRequest) request.onsuccess = () => resolve(request.result);
    else request.oncomplete = () => resolve(undefined);
    request.onerror = () => reject(request.error);
  });

/** A store of its own for baselines. */
async function rawStore(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
  return (await done(request)) as IDBDatabase;
}

async function inflate(file: Blob): Promise<number> {
  return timed(async () => {
    const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    while (!(await reader.read()).done);
  });
}

/**
 * The same conversations, one record each of up to 200 messages, and people: one record each, as they are looked up and
 * changed, or a thousand a record, the least there is to write. No index, nothing looked up.
 */
async function packedWrite(connections: number, messages: number, peopleEach: number): Promise<number> {
  const life = makeLife({ seed: 1, connections, messages });
  const threads = [...threadRecords(life)].flatMap(({ threadKey, messages: said }) =>
    Array.from({ length: Math.ceil(said.length / 200) }, (_, part) => ({
      id: `${threadKey} ${part}`,
      messages: said.slice(part * 200, (part + 1) * 200),
    })),
  );
  const people = connectionRecords(life);
  const db = await rawStore('bench-packed');
  const ms = await timed(async () => {
    for (let at = 0; at < threads.length; at += 1_000) {
      const tx = db.transaction('rows', 'readwrite');
      for (const thread of threads.slice(at, at + 1_000)) tx.objectStore('rows').put(thread);
      await done(tx);
    }
    const tx = db.transaction('rows', 'readwrite');
    for (let at = 0; at < people.length; at += peopleEach) {
      tx.objectStore('rows').put({ id: `people ${at}`, people: people.slice(at, at + peopleEach) });
    }
    await done(tx);
  });
  db.close();
  indexedDB.deleteDatabase('bench-packed');
  return ms;
}

/** As exports are commonly read: all text in memory, Papa Parse with an object a row, and one put a row. `put`: ms a row of a sample. */
async function papaAndPut(file: Blob): Promise<{ parse: number; put: number; rows: number }> {
  const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip'));
  let rows: object[] = [];
  const parse = await timed(async () => {
    rows = Papa.parse<object>(await new Response(unpacked).text(), { header: true }).data;
  });
  const db = await rawStore('bench-rows');
  const sample = rows.slice(-4_000);
  const put = await timed(async () => {
    for (const [id, row] of sample.entries()) {
      const tx = db.transaction('rows', 'readwrite');
      tx.objectStore('rows').put({ ...row, id });
      await done(tx);
    }
  });
  db.close();
  indexedDB.deleteDatabase('bench-rows');
  return { parse, put: put / sample.length, rows: rows.length };
}

/** Fills the book with a life, straight from its records. Resolves to the bytes of its text, UTF-8. */
async function fill(connections: number, messages: number): Promise<number> {
  const { id } = await book.account();
  const life = makeLife({ seed: 2, connections, messages });
  const exportId = `fill ${connections} ${messages}`;
  await book.beginImport(id, { exportId, fileName: 'fill' });
  let [row, bytes, threads, count] = [0, 0, [] as ArchiveThread[], 0];
  const encoder = new TextEncoder();
  const take = async (rest: Partial<ImportBatch>) => {
    row += 1;
    const tally = {
      file: 'x',
      kind: 'messages' as const,
      rows: 1,
      taken: 1,
      skipped: { drafts: 0, hidden: 0 },
      unreadable: 0,
    };
    const none = {
      connections: [],
      threads: [],
      invitations: [],
      profiles: [],
      positions: [],
      recommendations: [],
      problems: [],
    };
    await book.importBatch(
      id,
      { cursor: { exportId, file: 0, row }, tally, progress: { rows: row, of: row }, ...none, ...rest },
      exportId,
    );
  };
  await take({ connections: connectionRecords(life) });
  for (const thread of threadRecords(life)) {
    threads.push(thread);
    count += thread.messages.length;
    for (const { text } of thread.messages) bytes += encoder.encode(text).length;
    if (count < 4_000) continue;
    await take({ threads });
    [threads, count] = [[], 0];
  }
  await take({ threads });
  await book.finishImport(id, exportId);
  return bytes;
}

async function openPerson(): Promise<{ messages: number; ms: number; raw: number }> {
  const { id } = await book.account();
  const chunks = await book.latestChunks(id, 3_000);
  const counts = new Map<string, number>();
  for (const { personId, texts } of chunks)
    if (personId) counts.set(personId, (counts.get(personId) ?? 0) + texts.length);
  const [personId] = [...counts].sort((a, b) => Math.abs(a[1] - 500) - Math.abs(b[1] - 500))[0]!;
  const messages = await book.conversation(personId);
  const db = await rawStore('bench-person');
  const tx = db.transaction('rows', 'readwrite');
  tx.objectStore('rows').put({ id: 'person', messages });
  await done(tx);
  const raw = await medianOf(() => done(db.transaction('rows').objectStore('rows').get('person')));
  const ms = await medianOf(() => book.conversation(personId));
  db.close();
  indexedDB.deleteDatabase('bench-person');
  return { messages: messages.length, ms, raw };
}

const firstPage = async () => {
  const { id } = await book.account();
  return medianOf(() => book.peoplePage(id, 30));
};

/** `ms`: in a conversation that was reported just before; `anew`: in one that was not. */
async function recordOne(): Promise<{ ms: number; anew: number; raw: number }> {
  const { id } = await book.account();
  const [chunk, other] = (await book.latestChunks(id, 50)).filter(
    ({ texts }) => texts.length >= 20 && texts.length < 150,
  );
  const db = await rawStore('bench-record');
  const raw = await medianOf(async (round) => {
    const tx = db.transaction('rows', 'readwrite');
    tx.objectStore('rows').put({ ...chunk, sequence: round });
    await done(tx);
  }, LINES);
  db.close();
  indexedDB.deleteDatabase('bench-record');
  const reportTo = async ({ threadKey, personId }: PackedChunk) => {
    const [person] = await book.peopleById([personId!]);
    return (round: number) => {
      const at = new Date(Date.now() + round * 1_000).toISOString();
      const messages = [{ from: 'them' as const, at, text: `New ${round}`, pageId: `bench ${round}` }];
      return book.rememberThread(id, {
        key: threadKey,
        person: { slug: person!.slug, mutuals: [] },
        messages,
      });
    };
  };
  const [here, there] = [await reportTo(chunk!), await reportTo(other!)];
  const anew: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    anew.push(await timed(() => there(round)));
    await here(round);
  }
  return { ms: await medianOf((round) => here(ROUNDS + round), LINES), anew: median(anew), raw };
}

/** As the search worker does when the dashboard is opened. */
async function searching() {
  const { id } = await book.account();
  const never = new AbortController().signal;
  const start = performance.now();
  const library = new Library(book, id);
  const query = { words: 'harbour', limit: 50 };
  await library.begun;
  const first = await findMessages(book, library, query, never);
  const firstAt = performance.now() - start;
  await library.whole;
  const all = await findMessages(book, library, query, never);
  const wholeAt = performance.now() - start;
  const warm: Record<string, number> = {};
  for (const words of ['harbour', 'e', 'the quay', 'zzzz']) {
    warm[words] = await timed(() => findMessages(book, library, { words, limit: 50 }, never));
  }
  const counted = performance.now();
  const { index } = await library.peopleAnew();
  const peopleAt = performance.now() - counted;
  const typed = ['a', 'an', 'ann', 'anna', 'maker', 'zzz', 'an ma'];
  const keys: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const words of typed) {
      keys.push(await timed(async () => index.search({ words, list: 'known', offset: 0, limit: 100 })));
    }
  }
  return {
    firstAt,
    first: first!.found.length,
    wholeAt,
    total: all!.total,
    warm,
    peopleAt,
    key: median(keys),
    slowestKey: Math.max(...keys),
    size: library.messages.size,
  };
}

Object.assign(globalThis, {
  bench: {
    inflate,
    packedWrite,
    papaAndPut,
    fill,
    openPerson,
    firstPage,
    recordOne,
    searching,
    erase: () => book.erase(),
    close: () => book.close(),
  },
});
