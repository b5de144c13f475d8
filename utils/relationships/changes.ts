import type { StoreNames } from 'idb';
import type { Schema, Writing } from './schema';

const changed = new WeakSet<object>();

/** Writes a row that differs from the one in the book. */
export async function put<N extends StoreNames<Schema>>(
  tx: Writing,
  store: N,
  row: Schema[N]['value'],
): Promise<void> {
  changed.add(tx);
  await tx.objectStore(store).put(row);
}

export async function remove(tx: Writing, store: StoreNames<Schema>, key: string): Promise<void> {
  changed.add(tx);
  await tx.objectStore(store).delete(key);
}

/** Whether anything that somebody may be looking at was written in this transaction. */
export const hasChanged = (tx: Writing): boolean => changed.has(tx);
