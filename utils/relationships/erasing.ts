import { put, remove, wipe } from './changes';
import { dropIfEmpty, saveChunks } from './holdings';
import { unpack } from './packing';
import type { Writing } from './schema';
import { sound } from './sound';

/** Stores whose records are of the time in this field, and of the one after it where they lack that. */
const DATED = [
  ['invites', 'at'],
  ['notes', 'modifiedAt'],
  ['flags', 'createdAt'],
  ['results', 'at'],
  ['asks', 'at'],
  ['introductions', 'modifiedAt'],
  ['meetings', 'modifiedAt'],
  ['reminders', 'modifiedAt'],
  ['checks', 'at'],
  ['recommendations', 'at'],
  ['imports', 'modifiedAt'],
  ['joinings', 'at'],
  ['quarantine', 'at'],
] as const;

/** Rows read at a time. */
const ROWS = 500;

/**
 * Deletes all that is older than `before` (ISO 8601), of every account: messages, invites, and whatever else carries a
 * date. People of whom nothing is left go too, unless the user has said something of them or they came since.
 */
export async function eraseBefore(tx: Writing, before: string, now: string): Promise<void> {
  const touched = new Set<string>();
  await eraseMessages(tx, before, now, touched);
  for (const [store, field] of DATED) {
    for (const row of (await tx.objectStore(store).getAll()) as unknown as Record<string, string>[]) {
      if ((row[field] ?? row.modifiedAt ?? '') >= before) continue;
      if (row.personId) touched.add(row.personId);
      if (store === 'quarantine') await wipe(tx, store, row.id!);
      else await remove(tx, store, row.id!);
    }
  }
  await erasePeople(tx, before, touched);
}

async function eraseMessages(tx: Writing, before: string, now: string, touched: Set<string>): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const rows = await tx.objectStore('conversations').getAll(range, ROWS);
    if (rows.length === 0) return;
    after = rows.at(-1)!.id;
    for (const chunk of sound(tx, 'conversations', rows).map(unpack)) {
      const messages = chunk.messages.filter(({ at }) => at >= before);
      if (messages.length === chunk.messages.length) continue;
      if (chunk.personId) touched.add(chunk.personId);
      // Keys of messages that were removed tell their time; those that are older go too.
      const removed = chunk.removed?.filter(
        (key) => Number(key.split(' ').at(-3)) * 1000 >= Date.parse(before),
      );
      const left = { ...chunk, messages, ...(removed && { removed }), modifiedAt: now };
      await saveChunks(tx, [chunk], messages.length > 0 ? [left] : []);
    }
  }
}

async function erasePeople(tx: Writing, before: string, touched: ReadonlySet<string>): Promise<void> {
  for (const person of await tx.objectStore('people').getAll()) {
    const isOld = person.modifiedAt < before;
    if (!isOld && !touched.has(person.id)) continue;
    const { connectedOn, listed, ...rest } = person;
    // An old connection with whom nothing is left is as old as the rest.
    const wasConnected = isOld && (connectedOn ?? '') < before;
    if (wasConnected && (connectedOn || listed)) await put(tx, 'people', rest);
    const isGone = await dropIfEmpty(tx, person.id);
    if (!isGone && wasConnected) await put(tx, 'people', person);
    if (isGone) {
      for (const key of await tx.objectStore('aliases').index('by-person').getAllKeys(person.id)) {
        await wipe(tx, 'aliases', key);
      }
    }
  }
}
