import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step from a version to the next. Untyped on purpose: the shapes of today must not change what a step of
 * the past does. It awaits nothing but database requests, or the upgrade ends under it.
 */
export type Migration = (
  db: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void>;
