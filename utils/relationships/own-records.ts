import type { Recommendation } from '@/utils/records/book';
import type { Goal, Rhythm, SelfCheck } from '@/utils/records/habit';
import type { Ask, Introduction, Meeting, Reminder, SharedResult, Standing } from '@/utils/records/referral';
import { remove, revive } from './changes';
import type { Reading, Schema, Writing } from './schema';
import { getAll, getOne, isSound } from './sound';

/** What the user says and does beyond conversations: each kind is a store of its own. */
export interface OwnRecords {
  standings: Standing;
  results: SharedResult;
  asks: Ask;
  introductions: Introduction;
  meetings: Meeting;
  reminders: Reminder;
  checks: SelfCheck;
  goals: Goal;
  rhythms: Rhythm;
  recommendations: Recommendation;
}
export type OwnKind = keyof OwnRecords;

export async function listOwn<K extends OwnKind>(
  tx: Reading,
  kind: K,
  accountId: string,
): Promise<OwnRecords[K][]> {
  return (await getAll(tx, kind, 'by-account' as never, accountId)) as OwnRecords[K][];
}

/** Adds or replaces a record. Rejects one of another shape, and one of a person who is not in the book. */
export async function keepOwn<K extends OwnKind>(
  tx: Writing,
  kind: K,
  record: OwnRecords[K],
  now: string,
): Promise<OwnRecords[K]> {
  const stamped = { ...record, modifiedAt: now };
  if (!isSound(kind, stamped)) throw new Error(`This is no record of ${kind}.`);
  if ((await tx.objectStore('accounts').getKey(record.accountId)) === undefined) {
    throw new Error('This account is not in the book.');
  }
  if ('personId' in record && !(await getOne(tx, 'people', record.personId))) {
    throw new Error('This person is not in the book.');
  }
  // One that was dropped before may come back under its id.
  await revive(tx, kind, stamped as Schema[K]['value']);
  return stamped;
}

export async function dropOwn(tx: Writing, kind: OwnKind, id: string): Promise<void> {
  if ((await tx.objectStore(kind).getKey(id)) !== undefined) await remove(tx, kind, id);
}
