import type { Person } from '@/utils/records/book';
import type { PagePerson } from '@/utils/records/page';
import { put, remove } from './changes';
import { facts } from './facts';
import { chunksIn, joinHoldings } from './holdings';
import type { Reading, Writing } from './schema';

const FACTS = ['memberId', 'slug', 'name', 'headline', 'company'] as const;
const TEXTS = [...FACTS, 'callName'] as const;

/** Whom a page shows, in which account and thread, and the time of this change (ISO 8601). */
export interface Sighting {
  accountId: string;
  shown: PagePerson;
  threadKey?: string | undefined;
  now: string;
}

/** Slugs are one whatever their case and composition. */
export function tidy(shown: PagePerson): PagePerson {
  return shown.slug === undefined ? shown : { ...shown, slug: shown.slug.normalize('NFC').toLowerCase() };
}

/** By member id, then by slug, never by name. */
export async function findPerson(
  tx: Reading,
  accountId: string,
  shown: PagePerson,
): Promise<Person | undefined> {
  const [byMember, bySlug] = await findByIds(tx, accountId, shown);
  return byMember ?? bySlug;
}

/**
 * The person in the book who is shown, with what the page tells anew. Ids shown together join the two records that
 * knew one each; somebody met without any id is known by the thread, and joins who is shown in it later.
 */
export async function recognise(tx: Writing, sighting: Sighting): Promise<Person | undefined> {
  const { accountId, shown, threadKey, now } = sighting;
  const found = [
    ...(await findByIds(tx, accountId, shown)),
    threadKey === undefined ? undefined : await findByThread(tx, accountId, threadKey, shown),
  ].filter((person) => person !== undefined);
  const [first, ...others] = [...new Map(found.map((person) => [person.id, person])).values()].sort(byAge);
  if (!first) return undefined;
  let person = first;
  for (const other of others) person = await join(tx, person, other, now);
  const told = { ...person, ...facts(shown, FACTS) };
  if (person === first && FACTS.every((field) => told[field] === person[field])) return person;
  return putPerson(tx, { ...told, modifiedAt: now });
}

export async function recogniseOrAdd(tx: Writing, sighting: Sighting): Promise<Person> {
  const known = await recognise(tx, sighting);
  if (known) return known;
  const { accountId, shown, now } = sighting;
  const id = crypto.randomUUID();
  return putPerson(tx, { id, accountId, ...facts(shown, FACTS), createdAt: now, modifiedAt: now });
}

async function findByIds(tx: Reading, accountId: string, { memberId, slug }: PagePerson) {
  const people = tx.objectStore('people');
  const byMember = memberId ? await people.index('by-member').get([accountId, memberId]) : undefined;
  const bySlug = slug ? await people.index('by-slug').get([accountId, slug]) : undefined;
  // A slug can be given up and taken by another member.
  const isOther = memberId && bySlug?.memberId && bySlug.memberId !== memberId;
  return [byMember, isOther ? undefined : bySlug] as const;
}

/** With ids shown, only somebody without any; with none shown, whoever it is, unless the thread has several people. */
async function findByThread(tx: Reading, accountId: string, threadKey: string, shown: PagePerson) {
  const chunks = await chunksIn(tx, accountId, threadKey);
  const ids = [...new Set(chunks.flatMap(({ personId }) => personId ?? []))];
  const people = await Promise.all(ids.map((id) => tx.objectStore('people').get(id)));
  const nameless = people.find((person) => person && !person.memberId && !person.slug);
  if (nameless || shown.memberId || shown.slug) return nameless;
  return people.length === 1 ? people[0] : undefined;
}

const byAge = (a: Person, b: Person): number =>
  a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? -1 : 1;

export async function putPerson(tx: Writing, person: Person): Promise<Person> {
  const people = tx.objectStore('people');
  if (person.slug) {
    const holders = await people.index('by-slug').getAll([person.accountId, person.slug]);
    for (const { slug, ...former } of holders) {
      if (former.id !== person.id) await put(tx, 'people', { ...former, modifiedAt: person.modifiedAt });
    }
  }
  await put(tx, 'people', person);
  return person;
}

/** Makes one record of two: the older id stays, all that is kept of both and all that the user said; newer facts win. */
async function join(tx: Writing, keep: Person, other: Person, now: string): Promise<Person> {
  await joinHoldings(tx, keep, other, now);
  await remove(tx, 'people', other.id);
  const [older, newer] = keep.modifiedAt <= other.modifiedAt ? [keep, other] : [other, keep];
  return {
    ...keep,
    ...facts(older, TEXTS),
    ...facts(newer, TEXTS),
    ...((keep.trustsMe || other.trustsMe) && { trustsMe: true }),
    ...((keep.isKept || other.isKept) && { isKept: true }),
  };
}
