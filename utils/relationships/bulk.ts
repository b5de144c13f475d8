import type { Person } from '@/utils/records/book';
import { LATEST, readLatest } from './latest';
import type { PackedChunk } from './packing';
import type { Reading, Schema } from './schema';
import { type StoreName, sound } from './sound';

/** See `Book.scan`. */
export async function scan<N extends StoreName>(
  tx: Reading,
  store: N,
  after: string | undefined,
  limit: number,
): Promise<Schema[N]['value'][]> {
  const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
  const rows = await tx.objectStore(store).getAll(range as never, limit);
  return sound(tx, store, rows);
}

/** See `Book.chunks`. */
export async function chunksById(tx: Reading, ids: readonly string[]): Promise<PackedChunk[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('conversations').get(id)));
  return sound(
    tx,
    'conversations',
    rows.filter((row) => row !== undefined),
  );
}

/** See `Book.latestChunks`. */
export async function latestChunks(tx: Reading, accountId: string, limit: number): Promise<PackedChunk[]> {
  const range = IDBKeyRange.bound([accountId], [accountId, []]);
  const index = tx.objectStore('conversations').index('by-latest');
  const rows: PackedChunk[] = [];
  let cursor = limit > 0 ? await index.openCursor(range, 'prev') : null;
  for (; cursor && rows.length < limit; cursor = await cursor.continue()) rows.push(cursor.value);
  return sound(tx, 'conversations', rows);
}

/** See `Book.peoplePage`. Reads those alone whom it shows. */
export async function peoplePage(
  tx: Reading,
  accountId: string,
  limit: number,
): Promise<{ people: Person[]; total: number }> {
  const byAccount = tx.objectStore('people').index('by-account');
  const { people: counts, latest = {} } = (await tx.objectStore('state').get('book')) ?? {};
  const told = latest[accountId];
  const talkedTo = told && limit <= LATEST ? told : await readLatest(tx, accountId, limit);
  const ids = new Set(talkedTo.slice(0, limit).map(([id]) => id));
  if (ids.size < limit) {
    for (const id of await byAccount.getAllKeys(accountId, limit)) {
      if (ids.size < limit) ids.add(id);
    }
  }
  const people = await peopleById(tx, [...ids]);
  return { people, total: counts ? (counts[accountId] ?? 0) : await byAccount.count(accountId) };
}

/** See `Book.peopleById`. */
export async function peopleById(tx: Reading, ids: readonly string[]): Promise<Person[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('people').get(id)));
  return sound(
    tx,
    'people',
    rows.filter((row) => row !== undefined),
  );
}
