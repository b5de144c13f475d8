import type { Beside } from '@/utils/records/settings';
import type { Connection } from '../database';
import type { RestoreMode } from './restore';

/** What a restore has brought along for others than the book to keep, until they do. */
export interface Brought {
  beside: Beside;
  mode: RestoreMode;
  /** By id in the backup: the id of the same account in the book, where it was merged into one of another id. */
  accounts: Record<string, string>;
}

/** Leaves it in the database that is about to be the book, so that it comes with the book or not at all. */
export const leave = (target: Connection, brought: Brought): Promise<void> =>
  target.write(async (tx) => {
    const states = tx.objectStore('state');
    await states.put({ revision: 0, ...(await states.get('book')), id: 'book', brought });
  });

/** See `Keeping.handOver`. */
export async function handOver(
  connection: Connection,
  take: (...brought: [Beside, RestoreMode, Brought['accounts']]) => Promise<void>,
): Promise<boolean> {
  const waiting = await connection.read((tx) => tx.objectStore('state').get('book'));
  if (!waiting?.brought) return false;
  const { beside, mode, accounts } = waiting.brought;
  await take(beside, mode, accounts);
  await connection.write(async (tx) => {
    const states = tx.objectStore('state');
    const { brought, ...state } = (await states.get('book'))!;
    // Another restore may have brought something else meanwhile.
    if (JSON.stringify(brought) === JSON.stringify(waiting.brought)) await states.put(state);
  });
  return true;
}
