import type { Note } from '@/utils/records/book';
import { put, remove } from './changes';
import { dropIfEmpty, noteOf } from './holdings';
import { recognise, type Sighting } from './people';
import type { Writing } from './schema';
import { personMeant } from './user-words';

/** See `Book.saveNote`. */
export async function saveNote(tx: Writing, sighting: Sighting, text: string): Promise<Note | undefined> {
  const { accountId, now } = sighting;
  if (text.trim() === '') return deleteNote(tx, sighting);
  const { id: personId } = await personMeant(tx, sighting);
  const known = await noteOf(tx, personId);
  const note = { id: known?.id ?? crypto.randomUUID(), accountId, personId, text, modifiedAt: now };
  await put(tx, 'notes', note);
  return note;
}

async function deleteNote(tx: Writing, sighting: Sighting): Promise<undefined> {
  const person = await recognise(tx, sighting);
  const note = person && (await noteOf(tx, person.id));
  if (!note) return;
  await remove(tx, 'notes', note.id);
  await dropIfEmpty(tx, person.id);
}
