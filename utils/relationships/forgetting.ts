import type { PagePerson } from '@/utils/records/page';
import type { Connection } from './database';
import { chunksOf, noteOf, saveChunks } from './holdings';
import type { Sighting } from './people';
import type { Reading, Writing } from './schema';

/** What a person can be known by again: ids, and the threads that somebody without ids was met in. */
export function traits(shown: Pick<PagePerson, 'memberId' | 'slug'>, threadKeys: Iterable<string>): string[] {
  return [
    ...(shown.memberId ? [`member:${shown.memberId}`] : []),
    ...(shown.slug ? [`slug:${shown.slug}`] : []),
    ...Array.from(new Set(threadKeys), (key) => `thread:${key}`),
  ];
}

/** The mark of one trait: SHA-256 over the book's salt, the account and the trait, hexadecimal. */
async function markOf(salt: string, accountId: string, trait: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}\n${accountId}\n${trait}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

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

/** The marks of traits, in their order: made outside of a transaction, which would end while a hash is awaited. */
export async function marksOf(
  { read }: Connection,
  accountId: string,
  wanted: readonly string[],
): Promise<string[]> {
  const salt = await read((tx) => tx.objectStore('meta').get('salt'));
  return Promise.all(wanted.map((trait) => markOf(salt!.value, accountId, trait)));
}

/**
 * Runs `work` in a transaction, unless the person was forgotten or the account is gone (erased meanwhile). A mark
 * spreads to the ids that are shown beside what was marked.
 */
export async function unlessForgotten<T>(
  connection: Connection,
  sighting: Sighting,
  work: (tx: Writing) => Promise<T>,
): Promise<T | undefined> {
  const { accountId, shown, threadKey, now } = sighting;
  const marks = await marksOf(
    connection,
    accountId,
    traits(shown, threadKey === undefined ? [] : [threadKey]),
  );
  return connection.write(async (tx) => {
    if ((await tx.objectStore('accounts').getKey(accountId)) === undefined) return undefined;
    if (!(await isMarked(tx, marks))) return work(tx);
    await putMarks(tx, accountId, marks, now);
    return undefined;
  });
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
    for (const [index, trait] of unmarked.entries()) marks.set(trait, fresh[index]!);
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
  const person = await tx.objectStore('people').get(personId);
  if (!person) return [];
  const chunks = await chunksOf(tx, personId);
  const all = traits(
    person,
    chunks.map(({ threadKey }) => threadKey),
  );
  const unmarked = all.filter((trait) => !marks.has(trait));
  if (unmarked.length > 0) return unmarked;
  const note = await noteOf(tx, personId);
  await saveChunks(tx, chunks, []);
  if (note) await tx.objectStore('notes').delete(note.id);
  await tx.objectStore('people').delete(personId);
  await putMarks(
    tx,
    person.accountId,
    all.map((trait) => marks.get(trait)!),
    now,
  );
  return [];
}
