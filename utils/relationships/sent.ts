import type { Person } from '@/utils/records/book';
import { peopleById } from './bulk';
import { unpack } from './packing';
import type { Reading } from './schema';
import { sound } from './sound';

/** Something that the user sent to one person. */
export interface SentText {
  text: string;
  /** ISO 8601. */
  at: string;
  person: Pick<Person, 'id' | 'name' | 'company'>;
}

/** What the user has sent since an instant (ISO 8601), to each person alone, in no order; invites and messages with words. */
export async function sentSince(tx: Reading, accountId: string, since: string): Promise<SentText[]> {
  // Only conversations in which something was said since: the others are most of the book.
  const range = IDBKeyRange.bound([accountId, Date.parse(since)], [accountId, []]);
  const rows = await tx.objectStore('conversations').index('by-latest').getAll(range);
  const chunks = sound(tx, 'conversations', rows).map(unpack);
  const ids = new Set(chunks.flatMap(({ personId }) => personId ?? []));
  const people = new Map((await peopleById(tx, [...ids])).map((person) => [person.id, person]));
  return chunks.flatMap(({ personId = '', messages }) => {
    const person = people.get(personId);
    if (!person) return [];
    return messages
      .filter(({ from, at, text }) => from === 'me' && at >= since && text !== '')
      .map(({ text, at }) => ({ text, at, person }));
  });
}
