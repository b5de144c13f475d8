import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Written } from '@/utils/shared/written';
import { changedChunks, hasChanged, latestAfter, peopleAfter } from './changes';
import { migrations } from './migrations';
import { type Reading, type Salts, type Schema, STORES, type Writing } from './schema';
import { damagedIn, quarantine } from './sound';

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

/**
 * Asks something of a transaction that is kept from ending: after a wait for anything else a request may be made only
 * while an answer to another is heard.
 */
export type Inside = <R>(ask: () => Promise<R>) => Promise<R>;

export interface Connection {
  read<T>(work: (tx: Reading) => Promise<T>): Promise<T>;
  /**
   * All of `work` or none of it; `work` awaits nothing but requests of its transaction. Rejects with the error
   * that stopped it.
   */
  write<T>(work: (tx: Writing) => Promise<T>): Promise<T>;
  /** As `write`, and says whether the book is another now. */
  change<T>(work: (tx: Writing) => Promise<T>): Promise<Changed<T>>;
  /** Of the database in use; a restore puts another in its place. */
  name(): Promise<string>;
  /** The book's salts, and the database whose they are: a transaction's `db`, unless another has taken its place. */
  salts(): Promise<{ salts: Salts; db: object }>;
  /** Removes what a restore left that was broken off. */
  sweep(): Promise<void>;
  /**
   * Puts the database `to` in the place of this one, once `fill` is done with it: by one put, in the transaction in
   * which `fill` reads, so that nothing is written to either meanwhile. Rejects, and leaves all as it was, when it does.
   */
  switchTo(to: string, fill: (tx: Writing, inside: Inside) => Promise<void>): Promise<void>;
  /** As `read`, for work that waits for other things than requests; writes of others wait for it. */
  hold<T>(work: (tx: Reading, inside: Inside) => Promise<T>): Promise<T>;
  /** Removes the database. Other pages that have it open close it when asked, so this waits only for their running writes. */
  remove(): Promise<void>;
  close(): void;
}

/** Names of databases: `root`, and what a restore has put in its place. */
const isOf = (root: string, name: string | undefined): name is string =>
  name === root || name?.startsWith(`${root}-`) === true;

/**
 * A connection that opens on first use and again whenever it was lost.
 *
 * @param onWrite called after every write that has changed something
 */
export function connect(root: string, onWrite?: (written: Written) => void): Connection {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const saltsOf = new WeakMap<object, Salts>();
  /** Where the book was found last; `root` leads to it. */
  let name = root;

  function open(): Promise<IDBPDatabase<Schema>> {
    if (opening) return opening;
    const drop = () => {
      if (opening === mine) {
        opening = undefined;
        // It may be gone for good: erased, or another has taken its place.
        name = root;
      }
    };
    const mine = openDatabase(name, drop);
    mine.catch(drop);
    opening = mine;
    return mine;
  }

  async function close(): Promise<void> {
    const closing = opening;
    opening = undefined;
    name = root;
    await closing?.then(
      (db) => db.close(),
      () => undefined,
    );
  }

  async function follow(to: string): Promise<void> {
    await close();
    name = to;
  }

  async function begin(mode: 'readonly' | 'readwrite') {
    const mine = open();
    try {
      return (await mine).transaction(STORES, mode);
    } catch (error) {
      // The connection was closed after it was handed out; nothing has been done on it yet.
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      if (opening === mine) {
        opening = undefined;
        name = root;
      }
      return (await open()).transaction(STORES, mode);
    }
  }

  async function run<T>(mode: 'readonly' | 'readwrite', work: (tx: never) => Promise<T>): Promise<T> {
    for (;;) {
      const tx = await begin(mode);
      const outcome = await attempt(tx as never, mode, work);
      if ('movedTo' in outcome) await follow(outcome.movedTo);
      else {
        const damaged = damagedIn(tx as never);
        // Nobody waits for it; what goes wrong is met again by whoever reads next.
        if (damaged.length > 0) run('readwrite', (own: Writing) => quarantine(own, damaged)).catch(() => {});
        if (hasChanged(tx as never)) onWrite?.({ chunks: changedChunks(tx as never) });
        return outcome.value;
      }
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
    async name() {
      await run('readonly', async () => undefined);
      return name;
    },
    async salts() {
      const db = await open();
      const known = saltsOf.get(db);
      if (known) return { salts: known, db };
      return run('readonly', async (tx: Reading) => {
        const salts = (await tx.objectStore('meta').get('salt'))!;
        saltsOf.set(tx.db, salts);
        return { salts, db: tx.db };
      });
    },
    hold: (work) =>
      run('readonly', async (tx: Reading) => {
        await isHere(tx);
        return alive(tx, (inside) => work(tx, inside));
      }),
    async switchTo(to, fill) {
      await run('readwrite', async (tx: Writing) => {
        await isHere(tx);
        await alive(tx, (inside) => fill(tx, inside));
        await tx.objectStore('state').put({ id: 'book', revision: 0, movedTo: to });
      });
      await this.sweep();
    },
    async sweep() {
      // Listed before it is asked which is in use, and that waits for a restore under way: what one begins later is
      // not listed, and what this one has made is in use or gone.
      const found = await namesOf(root);
      if (found.every((one) => one === root)) return;
      const from = await leadOf(root);
      const inUse = await this.name();
      if (inUse !== root) await emptyRoot(root, from, inUse);
      for (const one of found) if (one !== root && one !== inUse) await deleteDB(one);
    },
    async remove() {
      await close();
      // The root first: whoever comes meanwhile starts anew, and not in one of the others.
      await deleteDB(root);
      for (const one of await namesOf(root)) await deleteDB(one);
    },
    close: () => void close(),
  };
}

async function leadOf(root: string): Promise<string | undefined> {
  const db = await openDatabase(root);
  const state = await db.get('state', 'book');
  db.close();
  return state?.movedTo;
}

/** The root of a book that lies elsewhere leads there, and holds nothing else; left alone where it leads elsewhere than `from` by now. */
async function emptyRoot(root: string, from: string | undefined, inUse: string): Promise<void> {
  const db = await openDatabase(root);
  const tx = db.transaction(STORES, 'readwrite');
  const state = await tx.objectStore('state').get('book');
  if (state?.movedTo === from) {
    for (const store of STORES) if (store !== 'state') void tx.objectStore(store).clear();
    void tx.objectStore('state').put({ id: 'book', revision: 0, movedTo: inUse });
  }
  await tx.done;
  db.close();
}

/** Keeps a transaction from ending while work waits for something else. */
async function alive<T>(tx: Reading, start: (inside: Inside) => Promise<T>): Promise<T> {
  let isDone = false;
  const end = () => {
    isDone = true;
  };
  const waiting: (() => void)[] = [];
  const work = start(
    (ask) => new Promise((resolve, reject) => waiting.push(() => void ask().then(resolve, reject))),
  );
  work.then(end, end);
  while (!isDone) {
    for (const ask of waiting.splice(0)) ask();
    await tx.objectStore('state').get('book');
  }
  return work;
}

const namesOf = async (root: string): Promise<string[]> =>
  (await indexedDB.databases()).flatMap(({ name }) => (isOf(root, name) ? name : []));

/** One transaction: what `work` makes of it, unless another database has taken the place of this one. */
async function attempt<T>(
  tx: Writing,
  mode: 'readonly' | 'readwrite',
  work: (tx: never) => Promise<T>,
): Promise<{ value: T } | { movedTo: string }> {
  const done = tx.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const states = tx.objectStore('state');
  // Asked first and heard last, so that it costs no wait of its own.
  const asked = states.get('book').catch(() => undefined);
  try {
    const value = await work(tx as never);
    const state = await asked;
    if (state?.movedTo !== undefined) throw new Moved();
    // What was read was read, however the transaction ends.
    if (mode === 'readonly') return { value };
    if (hasChanged(tx)) {
      const people = await peopleAfter(tx, state?.people);
      const latest = await latestAfter(tx, state?.latest);
      const revision = (state?.revision ?? 0) + 1;
      states.put({ ...state, id: 'book', revision, people, latest }).catch(() => undefined);
    }
    // Left to itself it would wait for every answer first.
    tx.commit();
    const failure = await done;
    if (failure) throw failure.error;
    return { value };
  } catch (error) {
    const state = await asked;
    const hadEnded = !abort(tx);
    const failure = await done;
    if (state?.movedTo !== undefined) return { movedTo: state.movedTo };
    // When the browser ended the transaction, the requests under way say `AbortError` and the transaction why.
    throw tx.error ?? (hadEnded && failure ? failure.error : error);
  }
}

class Moved extends Error {}

/** Before work that cannot be done twice, as it is where another database turns out to have taken the place of this one. */
async function isHere(tx: Reading): Promise<void> {
  const state = await tx.objectStore('state').get('book');
  if (state?.movedTo !== undefined) throw new Moved();
}

/** Says whether it had not ended by itself. */
function abort(tx: { abort(): void }): boolean {
  try {
    tx.abort();
    return true;
  } catch {
    return false;
  }
}
