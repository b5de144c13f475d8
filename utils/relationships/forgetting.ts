import type { ConversationChunk, Person } from '@/utils/records/book';
import { aliasTraits, dropAliases } from './aliases';
import { wipeBelongings } from './belongings';
import { wipe } from './changes';
import type { Changed, Connection } from './database';
import { chunksOf, flagsOf, invitesOf, noteOf, saveChunks } from './holdings';
import { unpack } from './packing';
import type { Sighting } from './people';
import type { Reading, Salts, Writing } from './schema';
import { getAll, getOne, sound } from './sound';
import { traits } from './traits';

/** The mark of one trait: SHA-256 over the book's salt, the account and the trait, hexadecimal. */
async function markOf(salt: string, accountId: string, trait: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}\n${accountId}\n${trait}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether any of these marks was left by a deletion. */
export async function isMarked(tx: Reading, marks: readonly string[]): Promise<boolean> {
  const found = await Promise.all(marks.map((mark) => tx.objectStore('forgotten').getKey(mark)));
  return found.some((key) => key !== undefined);
}

async function putMarks(
  tx: Writing,
  accountId: string,
  marks: readonly string[],
  now: string,
): Promise<void> {
  const store = tx.objectStore('forgotten');
  await Promise.all(marks.map((id) => store.put({ id, accountId, modifiedAt: now })));
}

/** By trait: the mark that it would have if it were forgotten, then those that books merged into this one have of it. */
export type Marks = ReadonlyMap<string, readonly [string, ...string[]]>;

async function madeMarks(
  { value, others = [] }: Salts,
  accountId: string,
  wanted: readonly string[],
): Promise<Marks> {
  const foreign = others.filter((other) => other.accountId === accountId);
  const made = wanted.map(async (trait) => {
    const [own, theirs] = await Promise.all([
      markOf(value, accountId, trait),
      Promise.all(foreign.map(({ salt, of }) => markOf(salt, of, trait))),
    ]);
    return [trait, [own, ...theirs]] as const;
  });
  return new Map(await Promise.all(made));
}

/** The marks of traits: made outside of a transaction, which would end while a hash is awaited. */
export async function marksOf(
  connection: Connection,
  accountId: string,
  wanted: readonly string[],
): Promise<Marks> {
  const { salts } = await connection.salts();
  return madeMarks(salts, accountId, wanted);
}

/** A change for which the marks of traits are needed, made anew when a restore has put another book in place meanwhile. */
export async function changeMarked<T>(
  connection: Connection,
  accountId: string,
  wanted: readonly string[],
  work: (tx: Writing, marks: Marks) => Promise<T>,
): Promise<Changed<T>> {
  for (;;) {
    const { salts, db } = await connection.salts();
    const marks = await madeMarks(salts, accountId, wanted);
    const { value, isChanged } = await connection.change(async (tx) =>
      tx.db === db ? { of: await work(tx, marks) } : undefined,
    );
    if (value) return { value: value.of, isChanged };
  }
}

/** By what somebody who is seen may have been forgotten. */
export const traitsOf = ({ shown, threadKey }: Sighting): string[] =>
  traits(shown, threadKey === undefined ? [] : [threadKey]);

/**
 * Does `work` in a transaction, unless the person was forgotten or the account is gone (erased meanwhile). A mark
 * spreads to the ids that are shown beside what was marked.
 */
export async function unlessMarked<T>(
  tx: Writing,
  sighting: Sighting,
  marks: Marks,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const { accountId, now } = sighting;
  const own = traitsOf(sighting).map((trait) => marks.get(trait)!);
  const [account, ...areMarked] = await Promise.all([
    tx.objectStore('accounts').getKey(accountId),
    ...own.map((some) => isMarked(tx, some)),
  ]);
  if (account === undefined) return undefined;
  if (!areMarked.includes(true)) return work();
  const news = own.filter((_some, at) => !areMarked[at]).map(([mark]) => mark);
  await putMarks(tx, accountId, news, now);
  return undefined;
}

/** As `unlessMarked`, in a transaction of its own. */
export function unlessForgotten<T>(
  connection: Connection,
  sighting: Sighting,
  work: (tx: Writing) => Promise<T>,
): Promise<Changed<T | undefined>> {
  return changeMarked(connection, sighting.accountId, traitsOf(sighting), (tx, marks) =>
    unlessMarked(tx, sighting, marks, () => work(tx)),
  );
}

/** See `Book.forget`. Takes another round for what the book has learned of the person since the last. */
export async function forget(connection: Connection, personId: string, now: string): Promise<void> {
  const person = await connection.read((tx) => tx.objectStore('people').get(personId));
  if (!person) return;
  const marks = new Map<string, string>();
  let unmarked: string[];
  do {
    unmarked = await connection.write((tx) => deletePerson(tx, personId, marks, now));
    const fresh = await marksOf(connection, person.accountId, unmarked);
    for (const [trait, [mark]] of fresh) marks.set(trait, mark);
  } while (unmarked.length > 0);
}

/**
 * Deletes a person for good if `marks` has the mark of every trait of theirs; otherwise does nothing and returns the
 * traits that lack one.
 */
async function deletePerson(
  tx: Writing,
  personId: string,
  marks: ReadonlyMap<string, string>,
  now: string,
): Promise<string[]> {
  const person = await getOne(tx, 'people', personId);
  if (!person) return [];
  const { accountId, memberId, slug } = person;
  const chunks = await chunksOf(tx, personId);
  const threadKeys = chunks.map(({ threadKey }) => threadKey);
  const all = [...new Set([...traits(person, threadKeys), ...(await aliasTraits(tx, person))])];
  const unmarked = all.filter((trait) => !marks.has(trait));
  if (unmarked.length > 0) return unmarked;
  const note = await noteOf(tx, personId);
  for (const { id } of chunks) await wipe(tx, 'conversations', id);
  if (memberId || slug) await leaveGroups(tx, person, now);
  if (note) await wipe(tx, 'notes', note.id);
  for (const { id } of await invitesOf(tx, personId)) await wipe(tx, 'invites', id);
  for (const { id } of await flagsOf(tx, personId)) await wipe(tx, 'flags', id);
  await wipeBelongings(tx, accountId, personId);
  await wipeJoinings(tx, personId);
  await wipeQuarantined(tx, personId);
  await dropAliases(tx, personId);
  await wipe(tx, 'people', personId);
  const own = all.map((trait) => marks.get(trait)!);
  await putMarks(tx, accountId, own, now);
  return [];
}

/** Takes what somebody said out of every group. */
async function leaveGroups(tx: Writing, { accountId, memberId, slug }: Person, now: string): Promise<void> {
  for (const chunk of await groupChunks(tx)) {
    if (chunk.accountId !== accountId) continue;
    const messages = chunk.messages.filter(
      ({ senderId, senderSlug }) =>
        (!senderId || senderId !== memberId) && (!senderSlug || senderSlug !== slug),
    );
    if (messages.length === chunk.messages.length) continue;
    await saveChunks(tx, [chunk], messages.length > 0 ? [{ ...chunk, messages, modifiedAt: now }] : []);
  }
}

/** An index lacks what has not its field: a chunk that is in the store and not in the index is a group's. */
async function groupChunks(tx: Reading): Promise<ConversationChunk[]> {
  const store = tx.objectStore('conversations');
  const personal = new Set<string>();
  let cursor = await store.index('by-person').openKeyCursor();
  for (; cursor; cursor = await cursor.continue()) personal.add(cursor.primaryKey);
  const ids = (await store.getAllKeys()).filter((id) => !personal.has(id));
  const chunks = await Promise.all(ids.map((id) => store.get(id)));
  const found = chunks.filter((chunk) => chunk !== undefined);
  return sound(tx, 'conversations', found).map(unpack);
}

/** What is kept to undo that records became one holds a copy of them. */
async function wipeJoinings(tx: Writing, personId: string): Promise<void> {
  for (const joining of await getAll(tx, 'joinings', 'by-kept', personId)) {
    await wipe(tx, 'joinings', joining.id);
    await wipe(tx, 'tombstones', joining.otherId);
    if (!joining.isUndone) await wipeJoinings(tx, joining.otherId);
  }
  for (const { id } of await getAll(tx, 'joinings', 'by-other', personId)) await wipe(tx, 'joinings', id);
}

/** A damaged record may still name whose it was. */
async function wipeQuarantined(tx: Writing, personId: string): Promise<void> {
  for (const { id, row } of await tx.objectStore('quarantine').getAll()) {
    const named = row as { id?: unknown; personId?: unknown } | null;
    if (named?.id === personId || named?.personId === personId) await wipe(tx, 'quarantine', id);
  }
}
