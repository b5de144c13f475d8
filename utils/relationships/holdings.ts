import type { ConversationChunk, Note, Person } from '@/utils/records/book';
import { addMessages } from './conversation';
import type { Reading, Writing } from './schema';

export function noteOf(tx: Reading, personId: string): Promise<Note | undefined> {
  return tx.objectStore('notes').index('by-person').get(personId);
}

export function chunksOf(tx: Reading, personId: string): Promise<ConversationChunk[]> {
  return tx.objectStore('conversations').index('by-person').getAll(personId);
}

/** Writes what differs between two states of a conversation; an unchanged chunk is the same object in both. */
export async function saveChunks(
  tx: Writing,
  before: readonly ConversationChunk[],
  after: readonly ConversationChunk[],
): Promise<void> {
  const store = tx.objectStore('conversations');
  const old = new Set(before);
  const ids = new Set(after.map(({ id }) => id));
  await Promise.all([
    ...after.filter((chunk) => !old.has(chunk)).map((chunk) => store.put(chunk)),
    ...before.filter(({ id }) => !ids.has(id)).map(({ id }) => store.delete(id)),
  ]);
}

/** What was said with `other` becomes part of what was said with `keep`. */
export async function joinConversations(
  tx: Writing,
  keep: Person,
  other: Person,
  now: string,
): Promise<void> {
  const [kept, gone] = await Promise.all([chunksOf(tx, keep.id), chunksOf(tx, other.id)]);
  const messages = gone.flatMap(({ threadKey, messages: list }) =>
    list.map((message) => ({ threadKey, message })),
  );
  const owner = { accountId: keep.accountId, personId: keep.id, now };
  await saveChunks(tx, [...kept, ...gone], addMessages(kept, messages, owner).chunks);
}

/** Two notes become one, the older words first, a blank line between. */
export async function joinNotes(tx: Writing, keep: Person, other: Person, now: string): Promise<void> {
  const [kept, gone] = await Promise.all([noteOf(tx, keep.id), noteOf(tx, other.id)]);
  if (!gone) return;
  const notes = tx.objectStore('notes');
  if (!kept) {
    await notes.put({ ...gone, personId: keep.id, modifiedAt: now });
    return;
  }
  const texts = kept.modifiedAt <= gone.modifiedAt ? [kept.text, gone.text] : [gone.text, kept.text];
  const text = [...new Set(texts)].join('\n\n');
  await notes.delete(gone.id);
  await notes.put({ ...kept, text, modifiedAt: now });
}
