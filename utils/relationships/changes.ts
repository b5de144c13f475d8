import { type StoreNames, unwrap } from 'idb';
import { LATEST, type Latest, readLatest, withSaid } from './latest';
import type { PackedChunk } from './packing';
import type { Schema, Writing } from './schema';

/** What is done in a transaction, for whoever has to know in its end. */
interface Changes {
  /** Conversations that were written. */
  chunks: Set<string>;
  /** For every write of a person: whose account has how many more now. */
  people: Promise<[accountId: string, more: number]>[];
  /** A damaged row may not say whose it was. */
  isUnsure?: boolean;
  /** Conversations as they were written, in that order. */
  said: Said[];
  /** Conversations were taken away, or are somebody else's now. */
  hasMoved?: boolean;
}

type Said = Pick<PackedChunk, 'accountId' | 'personId' | 'lastAt'>;

const changes = new WeakMap<object, Changes>();

function note(tx: Writing, store: StoreNames<Schema>, id: string): Changes {
  const known = changes.get(tx) ?? { chunks: new Set<string>(), people: [], said: [] };
  if (store === 'conversations') known.chunks.add(id);
  changes.set(tx, known);
  return known;
}

const unheard = (answer: Promise<unknown>): void => {
  answer.catch(() => undefined);
};

/**
 * A store in which to write. Nobody has to wait for a write: reads that follow see it, and one that fails ends the
 * transaction, which says why. So no promise is made of it, of which an import would make a hundred thousand.
 */
const writable = (tx: Writing, store: StoreNames<Schema>): IDBObjectStore => unwrap(tx).objectStore(store);

function count(people: Changes['people'], more: Changes['people'][number]): void {
  people.push(more);
  unheard(more);
}

const saidIn = ({ accountId, personId, lastAt }: PackedChunk): Said => ({ accountId, personId, lastAt });

/** Writes a row that differs from the one in the book. */
export async function put<N extends StoreNames<Schema>>(
  tx: Writing,
  store: N,
  row: Schema[N]['value'],
): Promise<void> {
  const { id, accountId } = row as { id: string; accountId: string };
  const { people, said } = note(tx, store, id);
  if (store === 'conversations') said.push(saidIn(row as PackedChunk));
  if (store === 'people') {
    const before = tx.objectStore('people').getKey(id);
    count(
      people,
      before.then((key) => [accountId, key === undefined ? 1 : 0]),
    );
  }
  writable(tx, store).put(row);
}

/** As `put`, of somebody with a fresh id. */
export async function add(tx: Writing, person: Schema['people']['value']): Promise<void> {
  note(tx, 'people', person.id).people.push(Promise.resolve([person.accountId, 1]));
  writable(tx, 'people').put(person);
}

/** Deletes a row inside an account and leaves its tombstone. */
export async function remove(tx: Writing, store: StoreNames<Schema>, key: string): Promise<void> {
  await wipe(tx, store, key);
  writable(tx, 'tombstones').put({ id: key });
}

/** Deletes a row without a trace: of somebody forgotten the hashed marks alone may stay. */
export async function wipe(tx: Writing, store: StoreNames<Schema>, key: string): Promise<void> {
  const own = note(tx, store, key);
  if (store === 'conversations') own.hasMoved = true;
  if (store === 'people') {
    const before = tx.objectStore('people').get(key);
    count(
      own.people,
      before.then((person) => [person?.accountId ?? '', person ? -1 : 0]),
    );
  }
  writable(tx, store).delete(key);
}

/** Deletes a row that is not what it should be. */
export function wipeDamaged(tx: Writing, store: StoreNames<Schema>, key: string): void {
  note(tx, store, key).isUnsure = true;
  writable(tx, store).delete(key);
}

/** A conversation that was one person's is another's now, or a group's. */
export function noteMoved(tx: Writing, chunkId: string): void {
  note(tx, 'conversations', chunkId).hasMoved = true;
}

/** Puts a row back that had been deleted. */
export async function revive<N extends StoreNames<Schema>>(
  tx: Writing,
  store: N,
  row: Schema[N]['value'],
): Promise<void> {
  await put(tx, store, row);
  writable(tx, 'tombstones').delete((row as { id: string }).id);
}

/** Whether anything that somebody may be looking at was written in this transaction. */
export const hasChanged = (tx: Writing): boolean => changes.has(tx);

/** Conversations that were written or deleted in this transaction, by id. */
export const changedChunks = (tx: Writing): string[] => [...(changes.get(tx)?.chunks ?? [])];

/** How many people each account has after this transaction; `before` it, where that is known. */
export async function peopleAfter(
  tx: Writing,
  before: Record<string, number> | undefined,
): Promise<Record<string, number>> {
  const { people: own = [], isUnsure } = changes.get(tx) ?? {};
  if (!before || isUnsure) return countPeople(tx);
  if (own.length === 0) return before;
  const counts = { ...before };
  for (const [accountId, more] of await Promise.all(own)) {
    if (more !== 0) counts[accountId] = (counts[accountId] ?? 0) + more;
  }
  return counts;
}

/** Who was talked to last in each account after this transaction; `before` it, where that is known. */
export async function latestAfter(
  tx: Writing,
  before: Readonly<Record<string, Latest>> | undefined,
): Promise<Record<string, Latest>> {
  const { said = [], hasMoved, isUnsure } = changes.get(tx) ?? {};
  const latest: Record<string, Latest | undefined> = {};
  if (before && !hasMoved && !isUnsure) {
    Object.assign(latest, before);
    for (const one of said) {
      const { accountId } = one;
      // Once it is lost, it is read anew in the end.
      if (accountId in latest) latest[accountId] &&= withSaid(latest[accountId], one);
      else latest[accountId] = withSaid([], one);
    }
  } else {
    for (const id of await tx.objectStore('accounts').getAllKeys()) latest[id] = undefined;
  }
  const known = Object.entries(latest).map(
    async ([id, own]) => [id, own ?? (await readLatest(tx, id, LATEST))] as const,
  );
  return Object.fromEntries(await Promise.all(known));
}

async function countPeople(tx: Writing): Promise<Record<string, number>> {
  const ids = await tx.objectStore('accounts').getAllKeys();
  const byAccount = tx.objectStore('people').index('by-account');
  const counts = await Promise.all(ids.map((id) => byAccount.count(id)));
  return Object.fromEntries(ids.map((id, at) => [id, counts[at]!]));
}
