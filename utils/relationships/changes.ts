import type { StoreNames } from 'idb';
import type { Schema, Writing } from './schema';

/** By transaction, the conversations that were written. */
const changed = new WeakMap<object, Set<string>>();

function note(tx: Writing, store: StoreNames<Schema>, id: string): void {
  const known = changed.get(tx) ?? new Set<string>();
  if (store === 'conversations') known.add(id);
  changed.set(tx, known);
}

/** Writes a row that differs from the one in the book. */
export async function put<N extends StoreNames<Schema>>(
  tx: Writing,
  store: N,
  row: Schema[N]['value'],
): Promise<void> {
  note(tx, store, (row as { id: string }).id);
  await tx.objectStore(store).put(row);
}

/** Deletes a row inside an account and leaves its tombstone. */
export async function remove(tx: Writing, store: StoreNames<Schema>, key: string): Promise<void> {
  note(tx, store, key);
  await Promise.all([tx.objectStore(store).delete(key), tx.objectStore('tombstones').put({ id: key })]);
}

/** Deletes a row without a trace: of somebody forgotten the hashed marks alone may stay. */
export async function wipe(tx: Writing, store: StoreNames<Schema>, key: string): Promise<void> {
  note(tx, store, key);
  await tx.objectStore(store).delete(key);
}

/** Puts a row back that had been deleted. */
export async function revive<N extends StoreNames<Schema>>(
  tx: Writing,
  store: N,
  row: Schema[N]['value'],
): Promise<void> {
  await Promise.all([put(tx, store, row), tx.objectStore('tombstones').delete((row as { id: string }).id)]);
}

/** Whether anything that somebody may be looking at was written in this transaction. */
export const hasChanged = (tx: Writing): boolean => changed.has(tx);

/** Conversations that were written or deleted in this transaction, by id. */
export const changedChunks = (tx: Writing): string[] => [...(changed.get(tx) ?? [])];
