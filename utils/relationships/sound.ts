import type { IndexNames, StoreNames } from 'idb';
import { z } from 'zod/mini';
import {
  Account,
  Flag,
  Forgotten,
  Invite,
  Note,
  Person,
  Recommendation,
  Tombstone,
} from '@/utils/records/book';
import { Goal, Rhythm, SelfCheck } from '@/utils/records/habit';
import { Import, Quarantined } from '@/utils/records/importing';
import { Joining } from '@/utils/records/joining';
import { Ask, Introduction, Meeting, Reminder, SharedResult, Standing } from '@/utils/records/referral';
import { wipeDamaged } from './changes';
import { isPacked } from './packing';
import type { Reading, Schema, Writing } from './schema';

export type StoreName = StoreNames<Schema>;
type Row<N extends StoreName> = Schema[N]['value'];

const shape = (of: z.ZodMiniType) => (row: unknown) => of.safeParse(row).success;

/** What every row of a store must be. */
const CHECKS: Record<Exclude<StoreName, 'meta' | 'state'>, (row: never) => boolean> = {
  accounts: shape(Account),
  people: shape(Person),
  conversations: isPacked as (row: never) => boolean,
  notes: shape(Note),
  invites: shape(Invite),
  flags: shape(Flag),
  standings: shape(Standing),
  results: shape(SharedResult),
  asks: shape(Ask),
  introductions: shape(Introduction),
  meetings: shape(Meeting),
  reminders: shape(Reminder),
  checks: shape(SelfCheck),
  goals: shape(Goal),
  rhythms: shape(Rhythm),
  recommendations: shape(Recommendation),
  imports: shape(Import),
  joinings: shape(Joining),
  aliases: shape(
    z.object({ id: z.string(), accountId: z.string(), personId: z.string(), modifiedAt: z.iso.datetime() }),
  ),
  forgotten: shape(Forgotten),
  tombstones: shape(Tombstone),
  quarantine: shape(Quarantined),
};

/** Damaged rows that were met in a transaction that may only read. */
const met = new WeakMap<object, Quarantined[]>();

export const isSound = (store: StoreName, row: unknown): boolean =>
  store === 'meta' || store === 'state' || CHECKS[store](row as never);

/**
 * The rows that are what they should be. The others are put into quarantine, at once where the transaction may write,
 * else as soon as it has ended, so that one damaged record never stands in the way of the rest.
 */
export function sound<N extends StoreName>(tx: Reading, store: N, rows: readonly Row<N>[]): Row<N>[] {
  return rows.filter((row) => {
    if (isSound(store, row)) return true;
    const { id } = row as { id: string };
    const damaged = { id: `${store} ${id}`, store, row, at: new Date().toISOString() };
    if (tx.mode === 'readwrite') void isolate(tx as Writing, damaged, id);
    else met.set(tx, [...(met.get(tx) ?? []), damaged]);
    return false;
  });
}

export const damagedIn = (tx: Reading): readonly Quarantined[] => met.get(tx) ?? [];

/** Moves what `damagedIn` told, if it is still as it was. */
export async function quarantine(tx: Writing, damaged: readonly Quarantined[]): Promise<void> {
  for (const one of damaged) {
    const { id } = one.row as { id: string };
    const store = one.store as StoreName;
    const row = await tx.objectStore(store).get(id as never);
    if (row !== undefined && !isSound(store, row)) await isolate(tx, { ...one, row }, id);
  }
}

async function isolate(tx: Writing, damaged: Quarantined, id: string): Promise<void> {
  wipeDamaged(tx, damaged.store as StoreName, id);
  await tx.objectStore('quarantine').put(damaged);
}

export async function getOne<N extends StoreName>(
  tx: Reading,
  store: N,
  key: string,
): Promise<Row<N> | undefined> {
  const row = (await tx.objectStore(store).get(key as never)) as Row<N> | undefined;
  return row && sound(tx, store, [row])[0];
}

export async function getAll<N extends StoreName>(
  tx: Reading,
  store: N,
  index: IndexNames<Schema, N>,
  query: IDBValidKey | IDBKeyRange,
): Promise<Row<N>[]> {
  const rows = await tx
    .objectStore(store)
    .index(index)
    .getAll(query as never);
  return sound(tx, store, rows as Row<N>[]);
}
