import type { Person } from '@/utils/records/book';
import type { PagePerson } from '@/utils/records/page';
import { put, wipe } from './changes';
import type { Reading, Writing } from './schema';
import { traits } from './traits';

/** The other ids of people who have more than one of a kind, since two records became one. */
const keyOf = (accountId: string, trait: string): string => `${accountId} ${trait}`;

/** By an id that the record itself does not carry any more. */
export async function findByAlias(
  tx: Reading,
  accountId: string,
  shown: Pick<PagePerson, 'memberId' | 'slug'>,
): Promise<Person | undefined> {
  for (const trait of traits(shown, [])) {
    const alias = await tx.objectStore('aliases').get(keyOf(accountId, trait));
    const person = alias && (await tx.objectStore('people').get(alias.personId));
    if (person) return person;
  }
  return undefined;
}

/** Keeps those ids of `other` that `person` doesn't carry, and the other ids that `other` had. */
export async function keepAliases(tx: Writing, person: Person, other: Person, now: string): Promise<void> {
  const { accountId, id: personId } = person;
  const carried = traits(person, []);
  for (const trait of traits(other, [])) {
    if (carried.includes(trait)) continue;
    await put(tx, 'aliases', { id: keyOf(accountId, trait), accountId, personId, modifiedAt: now });
  }
  for (const alias of await tx.objectStore('aliases').index('by-person').getAll(other.id)) {
    await put(tx, 'aliases', { ...alias, personId, modifiedAt: now });
  }
}

export async function aliasTraits(tx: Reading, { id, accountId }: Person): Promise<string[]> {
  const aliases = await tx.objectStore('aliases').index('by-person').getAll(id);
  return aliases.map((alias) => alias.id.slice(accountId.length + 1));
}

export async function dropAliases(tx: Writing, personId: string): Promise<void> {
  for (const id of await tx.objectStore('aliases').index('by-person').getAllKeys(personId)) {
    await wipe(tx, 'aliases', id);
  }
}

/** Gives back the ids that `other` brought. */
export async function returnAliases(tx: Writing, other: Person): Promise<void> {
  for (const trait of traits(other, [])) await wipe(tx, 'aliases', keyOf(other.accountId, trait));
}
