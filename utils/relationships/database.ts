import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { hasChanged } from './changes';
import { migrations } from './migrations';
import { type Reading, type Schema, STORES, type Writing } from './schema';

/**
 * Opens the database and brings it to the newest version. Rejects with the error of a step that failed (the old
 * version then stands as it was), and with `VersionError` when the database is newer than this code.
 * `lost` is called when the connection is gone: closed for another page's upgrade or deletion, or by the browser.
 */
export async function openDatabase(name: string, lost?: () => void): Promise<IDBPDatabase<Schema>> {
  let failure: unknown;
  try {
    return await openDB<Schema>(name, migrations.length, {
      async upgrade(db, from, _to, tx) {
        // What stops it is what opening rejects with.
        tx.done.catch(() => undefined);
        try {
          for (const migrate of migrations.slice(from)) await migrate(db as never, tx as never);
        } catch (error) {
          failure = error;
          tx.abort();
        }
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        lost?.();
      },
      terminated: lost,
    });
  } catch (error) {
    throw failure ?? error;
  }
}

export interface Changed<T> {
  value: T;
  isChanged: boolean;
}

export interface Connection {
  read<T>(work: (tx: Reading) => Promise<T>): Promise<T>;
  /**
   * All of `work` or none of it; `work` awaits nothing but requests of its transaction. Rejects with the error
   * that stopped it.
   */
  write<T>(work: (tx: Writing) => Promise<T>): Promise<T>;
  /** As `write`, and says whether the book is another now. */
  change<T>(work: (tx: Writing) => Promise<T>): Promise<Changed<T>>;
  /** Removes the database. Other pages that have it open close it when asked, so this waits only for their running writes. */
  remove(): Promise<void>;
  close(): void;
}

/** A connection that opens on first use and again whenever it was lost. */
export function connect(name: string): Connection {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;

  function open(): Promise<IDBPDatabase<Schema>> {
    if (opening) return opening;
    const drop = () => {
      if (opening === mine) opening = undefined;
    };
    const mine = openDatabase(name, drop);
    mine.catch(drop);
    opening = mine;
    return mine;
  }

  async function close(): Promise<void> {
    const closing = opening;
    opening = undefined;
    await closing?.then(
      (db) => db.close(),
      () => undefined,
    );
  }

  async function begin(mode: 'readonly' | 'readwrite') {
    const mine = open();
    try {
      return (await mine).transaction(STORES, mode);
    } catch (error) {
      // The connection was closed after it was handed out; nothing has been done on it yet.
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      if (opening === mine) opening = undefined;
      return (await open()).transaction(STORES, mode);
    }
  }

  async function run<T>(mode: 'readonly' | 'readwrite', work: (tx: never) => Promise<T>): Promise<T> {
    const tx = await begin(mode);
    const done = tx.done.then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    try {
      const result = await work(tx as never);
      const failure = await done;
      if (failure) throw failure.error;
      return result;
    } catch (error) {
      abort(tx);
      await done;
      // When the browser ended the transaction, the requests under way say `AbortError` and the transaction why.
      throw tx.error ?? error;
    }
  }

  return {
    read: (work) => run('readonly', work),
    write: (work) => run('readwrite', work),
    change: (work) =>
      run('readwrite', async (tx: Writing) => {
        const value = await work(tx);
        return { value, isChanged: hasChanged(tx) };
      }),
    async remove() {
      await close();
      await deleteDB(name);
    },
    close: () => void close(),
  };
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}
