import type { Note } from '@/utils/records/book';
import { chunksOf, noteOf } from './holdings';
import { recognise, recogniseOrAdd, type Sighting } from './people';
import type { Writing } from './schema';

/** See `Book.saveNote`. */
export async function saveNote(tx: Writing, sighting: Sighting, text: string): Promise<Note | undefined> {
  const { accountId, shown, now } = sighting;
  if (!shown.memberId && !shown.slug) throw new Error('A note needs a member id or a slug to be kept under.');
  if ((await tx.objectStore('accounts').getKey(accountId)) === undefined) {
    throw new Error('This account is not in the book.');
  }
  if (text.trim() === '') return deleteNote(tx, sighting);
  const { id: personId } = await recogniseOrAdd(tx, sighting);
  const known = await noteOf(tx, personId);
  const note = { id: known?.id ?? crypto.randomUUID(), accountId, personId, text, modifiedAt: now };
  await tx.objectStore('notes').put(note);
  return note;
}

async function deleteNote(tx: Writing, sighting: Sighting): Promise<undefined> {
  const person = await recognise(tx, sighting);
  const note = person && (await noteOf(tx, person.id));
  if (!note) return;
  await tx.objectStore('notes').delete(note.id);
  const isAllThereWas = (await chunksOf(tx, person.id)).length === 0;
  if (isAllThereWas) await tx.objectStore('people').delete(person.id);
}
