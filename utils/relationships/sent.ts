import type { Person } from '@/utils/records/book';
import type { Reading } from './schema';

/** Something that the user sent to one person. */
export interface SentText {
  text: string;
  /** ISO 8601. */
  at: string;
  person: Pick<Person, 'id' | 'name' | 'company'>;
}

/** What the user has sent since an instant (ISO 8601), to each person alone, in no order; invites and messages with words. */
export async function sentSince(tx: Reading, accountId: string, since: string): Promise<SentText[]> {
  const people = new Map(
    (await tx.objectStore('people').index('by-account').getAll(accountId)).map((person) => [
      person.id,
      person,
    ]),
  );
  const chunks = await tx.objectStore('conversations').getAll();
  return chunks.flatMap(({ accountId: owner, personId = '', messages }) => {
    const person = people.get(personId);
    if (owner !== accountId || !person) return [];
    return messages
      .filter(({ from, at, text }) => from === 'me' && at >= since && text !== '')
      .map(({ text, at }) => ({ text, at, person }));
  });
}
