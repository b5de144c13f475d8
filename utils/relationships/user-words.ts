import type { Flag, Person } from '@/utils/records/book';
import { put, remove } from './changes';
import { dropIfEmpty, flagsOf } from './holdings';
import { putPerson, recogniseOrAdd, type Sighting } from './people';
import type { Reading, Writing } from './schema';
import { getOne } from './sound';

/** What the user may say of a person; an empty name or `false` takes it back. */
export interface PersonWords {
  callName?: string | undefined;
  trustsMe?: boolean | undefined;
  isKept?: boolean | undefined;
  /** All of them; blank ones and doubles are left out. */
  tags?: readonly string[] | undefined;
}

/** What the user may say of something received. */
export type FlagWords = Pick<Flag, 'kind' | 'about' | 'text' | 'why'>;

/**
 * The person of whom the user says something: added when new, and even when forgotten. Rejects when `shown` has
 * neither member id nor slug, or without that account.
 */
export async function personMeant(tx: Writing, sighting: Sighting): Promise<Person> {
  const { accountId, shown } = sighting;
  if (!shown.memberId && !shown.slug)
    throw new Error('A person needs a member id or a slug to be kept under.');
  if ((await tx.objectStore('accounts').getKey(accountId)) === undefined) {
    throw new Error('This account is not in the book.');
  }
  return recogniseOrAdd(tx, sighting);
}

export async function updatePerson(tx: Writing, sighting: Sighting, words: PersonWords): Promise<Person> {
  const known = await personMeant(tx, sighting);
  const { callName = known.callName, trustsMe = known.trustsMe, isKept = known.isKept } = words;
  const tags = words.tags ? tidyTags(words.tags) : known.tags;
  const { callName: _a, trustsMe: _b, isKept: _c, tags: _d, ...rest } = known;
  return putPerson(tx, {
    ...rest,
    ...(callName?.trim() && { callName: callName.trim() }),
    ...(trustsMe && { trustsMe }),
    ...(isKept && { isKept }),
    ...(tags && tags.length > 0 && { tags }),
    modifiedAt: sighting.now,
  });
}

/** At most 50 of 60 characters each. */
const tidyTags = (tags: readonly string[]): string[] =>
  [...new Set(tags.map((tag) => tag.trim().slice(0, 60)))].filter((tag) => tag !== '').slice(0, 50);

export async function setFlag(tx: Writing, sighting: Sighting, words: FlagWords): Promise<Flag> {
  const { accountId, now } = sighting;
  const { kind, about, text, why } = words;
  const { id: personId } = await personMeant(tx, sighting);
  const known = await tx.objectStore('flags').index('by-about').get([accountId, about]);
  const flag: Flag = {
    id: known?.id ?? crypto.randomUUID(),
    accountId,
    personId,
    kind,
    about,
    text,
    ...(why?.trim() && { why }),
    createdAt: known?.createdAt ?? now,
    modifiedAt: now,
  };
  await put(tx, 'flags', flag);
  if (known && known.personId !== personId) await dropIfEmpty(tx, known.personId);
  return flag;
}

export async function removeFlag(tx: Writing, flagId: string): Promise<void> {
  const flag = await tx.objectStore('flags').get(flagId);
  if (!flag) return;
  await remove(tx, 'flags', flagId);
  await dropIfEmpty(tx, flag.personId);
}

/** Latest first. */
export async function listFlags(
  tx: Reading,
  of: { accountId: string } | { personId: string },
): Promise<Flag[]> {
  const flags =
    'personId' in of
      ? await flagsOf(tx, of.personId)
      : await tx.objectStore('flags').index('by-account').getAll(of.accountId);
  return flags.sort(latestFirst);
}

/** Everybody who is flagged, whose latest flag is latest first. */
export async function flaggedPeople(
  tx: Reading,
  accountId: string,
): Promise<{ person: Person; flags: Flag[] }[]> {
  const byPerson = new Map<string, Flag[]>();
  for (const flag of await listFlags(tx, { accountId })) {
    byPerson.set(flag.personId, [...(byPerson.get(flag.personId) ?? []), flag]);
  }
  const people = await Promise.all([...byPerson.keys()].map((id) => getOne(tx, 'people', id)));
  return people.flatMap((person) => (person ? [{ person, flags: byPerson.get(person.id)! }] : []));
}

const latestFirst = (a: Flag, b: Flag): number =>
  a.modifiedAt < b.modifiedAt ? 1 : a.modifiedAt > b.modifiedAt ? -1 : 0;

/** An empty text takes the remark back. */
export async function remarkOnInvite(
  tx: Writing,
  inviteId: string,
  text: string,
  now: string,
): Promise<void> {
  const known = await tx.objectStore('invites').get(inviteId);
  if (!known) throw new Error('This invite is not in the book.');
  const { remark: _, ...rest } = known;
  await put(tx, 'invites', { ...rest, ...(text.trim() && { remark: text }), modifiedAt: now });
}
