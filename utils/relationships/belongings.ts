import type { Introduction, Meeting, Party, Reminder } from '@/utils/records/referral';
import { put, remove, wipe } from './changes';
import type { Reading, Writing } from './schema';
import { getAll } from './sound';

/** Stores whose records are one person's. */
const OWNED = ['standings', 'results', 'asks'] as const;
/** Stores whose records name people in their fields. */
const NAMING = ['introductions', 'meetings', 'reminders'] as const;

/** Where a record of another kind lies. */
export interface Place {
  store: string;
  id: string;
}

export async function hasBelongings(tx: Reading, personId: string): Promise<boolean> {
  const keys = await Promise.all(
    OWNED.map((store) => tx.objectStore(store).index('by-person').getKey(personId)),
  );
  return keys.some((key) => key !== undefined);
}

/** What is `other`'s becomes `keep`'s; of two standings one is made. Says what was moved. */
export async function moveBelongings(
  tx: Writing,
  { accountId, from, to, now }: { accountId: string; from: string; to: string; now: string },
): Promise<Place[]> {
  const moved: Place[] = [];
  const [standing] = await getAll(tx, 'standings', 'by-person', to);
  if (standing) {
    for (const other of await getAll(tx, 'standings', 'by-person', from)) {
      await put(tx, 'standings', { ...other, ...standing, modifiedAt: now });
      await remove(tx, 'standings', other.id);
    }
  }
  for (const store of OWNED) {
    if (store === 'standings' && standing) continue;
    for (const row of await getAll(tx, store, 'by-person', from)) {
      await put(tx, store, { ...row, personId: to, modifiedAt: now } as never);
      moved.push({ store, id: row.id });
    }
  }
  for (const store of NAMING) {
    for (const row of await getAll(tx, store, 'by-account', accountId)) {
      if (!names(row).includes(from)) continue;
      await put(tx, store, { ...renamed(row, from, to), modifiedAt: now } as never);
      moved.push({ store, id: row.id });
    }
  }
  return moved;
}

/** Moves back what `moveBelongings` said, as far as it is still there. */
export async function moveBack(
  tx: Writing,
  moved: readonly Place[],
  { from, to, now }: { from: string; to: string; now: string },
): Promise<void> {
  for (const { store, id } of moved) {
    const row = await tx.objectStore(store as 'asks').get(id);
    if (row) await put(tx, store as 'asks', { ...renamed(row, from, to), modifiedAt: now });
  }
}

/** Deletes all that names somebody, for good. */
export async function wipeBelongings(tx: Writing, accountId: string, personId: string): Promise<void> {
  for (const store of OWNED) {
    for (const { id } of await getAll(tx, store, 'by-person', personId)) await wipe(tx, store, id);
  }
  for (const store of NAMING) {
    for (const row of await getAll(tx, store, 'by-account', accountId)) {
      if (names(row).includes(personId)) await wipe(tx, store, row.id);
    }
  }
}

type Naming = Introduction | Meeting | Reminder;

const isParty = (value: unknown): value is Party =>
  typeof value === 'object' && value !== null && 'name' in value;

function names(row: Naming): string[] {
  const subject = 'subject' in row ? [row.subject] : [];
  return [
    ...subject,
    ...Object.values(row)
      .filter(isParty)
      .flatMap(({ personId }) => personId ?? []),
  ];
}

/** The record with one person's id in place of another's. */
function renamed<T extends object>(row: T, from: string, to: string): T {
  const entries = Object.entries(row).map(([field, value]) => {
    if (isParty(value) && value.personId === from) return [field, { ...value, personId: to }];
    return [field, value === from && field !== 'id' ? to : value];
  });
  return Object.fromEntries(entries) as T;
}
