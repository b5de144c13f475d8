import type { Person } from '@/utils/records/book';
import { findPerson } from '../people';
import type { Reading } from '../schema';
import type { Line } from './restore';

export interface Row {
  id: string;
  accountId?: string;
  personId?: string;
  modifiedAt?: string;
}

/** What the book has of a row of a backup. */
export interface Here {
  known?: Row | undefined;
  /** Deleted here. */
  isGone: boolean;
  /** Of a person: somebody here may be them, or has their slug. */
  isMet: boolean;
}

/** @param accounts by id in the backup: the id of the same account here */
export async function lookUp(
  tx: Reading,
  { store, row }: Line,
  accounts: ReadonlyMap<string, string>,
): Promise<Here> {
  const [known, gone, isMet] = await Promise.all([
    tx.objectStore(store).get(row.id) as Promise<Row | undefined>,
    tx.objectStore('tombstones').getKey(row.id),
    store === 'people' && isMetHere(tx, row as Person, accounts),
  ]);
  return { known, isGone: gone !== undefined, isMet };
}

async function isMetHere(
  tx: Reading,
  { accountId, memberId, slug }: Person,
  accounts: ReadonlyMap<string, string>,
): Promise<boolean> {
  const own = accounts.get(accountId) ?? accountId;
  const [found, slugKey] = await Promise.all([
    findPerson(tx, own, { memberId, slug, mutuals: [] }),
    slug && tx.objectStore('people').index('by-slug').getKey([own, slug]),
  ]);
  return found !== undefined || slugKey !== undefined;
}
