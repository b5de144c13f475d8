import type { ConversationChunk, Person } from '@/utils/records/book';
import { PagePerson } from '@/utils/records/page';
import { findByAlias } from './aliases';
import { peopleById } from './bulk';
import { add, put } from './changes';
import { facts } from './facts';
import { chunksIn } from './holdings';
import { areApart, FACTS, join } from './joining';
import type { Reading, Writing } from './schema';
import { getAll, getOne } from './sound';

/** Whom a page shows, in which account and thread, and the time of this change (ISO 8601). */
export interface Sighting {
  accountId: string;
  shown: PagePerson;
  threadKey?: string | undefined;
  /** What is kept of that thread, where it has been read. */
  inThread?: readonly ConversationChunk[];
  /** Who has the ids shown, where that has been asked. */
  byIds?: ByIds;
  now: string;
}

/** Slugs are one whatever their case and composition. */
export function tidy(shown: PagePerson): PagePerson {
  return shown.slug === undefined ? shown : { ...shown, slug: shown.slug.normalize('NFC').toLowerCase() };
}

export const sightingOf = (accountId: string, shown: PagePerson, now: string): Sighting => ({
  accountId,
  shown: tidy(PagePerson.parse(shown)),
  now,
});

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
  const { accountId, shown, now } = sighting;
  const byIds = sighting.byIds ?? (await findByIds(tx, accountId, shown));
  const byThread = await findByThread(tx, sighting, byIds);
  const found = [...byIds, byThread].filter((person) => person !== undefined);
  const [first, ...others] = [...new Map(found.map((person) => [person.id, person])).values()].sort(byAge);
  if (!first) return undefined;
  let person = first;
  const apart: Person[] = [];
  for (const other of others) {
    if (await areApart(tx, person.id, other.id)) apart.push(other);
    else person = await join(tx, person, other, now);
  }
  // Of two whom the user keeps apart it is the one with the member id, which nobody can give away.
  const own = apart.find(({ memberId }) => memberId !== undefined && memberId === shown.memberId);
  if (own) {
    apart.push(person);
    person = own;
  }
  const told = learned(person, shown, apart);
  if ((person === first || person === own) && FACTS.every((field) => told[field] === person[field]))
    return person;
  return putPerson(tx, { ...told, modifiedAt: now });
}

/** What a page shows of somebody, but no id of those whom the user keeps apart from them. */
function learned(person: Person, shown: PagePerson, apart: readonly Person[]): Person {
  const told = facts(shown, FACTS);
  for (const field of ['memberId', 'slug'] as const) {
    if (apart.some((other) => other.id !== person.id && other[field] === told[field])) delete told[field];
  }
  // Where somebody works now says that what they were elsewhere is past.
  if (told.company === undefined || told.company === person.company) return { ...person, ...told };
  const { position: _, ...rest } = person;
  return { ...rest, ...told };
}

export async function recogniseOrAdd(tx: Writing, sighting: Sighting): Promise<Person> {
  const known = await recognise(tx, sighting);
  if (known) return known;
  const { accountId, shown, now } = sighting;
  const id = crypto.randomUUID();
  const person = { id, accountId, ...facts(shown, FACTS), createdAt: now, modifiedAt: now };
  await giveUpSlug(tx, person);
  await add(tx, person);
  return person;
}

type ByIds = readonly [byMember: Person | undefined, bySlug: Person | undefined];

/** Who has the ids shown: one or two people. */
export async function findByIds(
  tx: Reading,
  accountId: string,
  { memberId, slug }: PagePerson,
): Promise<ByIds> {
  const [[byMember], [bySlug]] = await Promise.all([
    memberId ? getAll(tx, 'people', 'by-member', [accountId, memberId]) : [],
    slug ? getAll(tx, 'people', 'by-slug', [accountId, slug]) : [],
  ]);
  // A slug can be given up and taken by another member.
  const isOther = memberId && bySlug?.memberId && bySlug.memberId !== memberId;
  const found: ByIds = [byMember, isOther ? undefined : bySlug];
  if (found.some((person) => person !== undefined)) return found;
  return [await findByAlias(tx, accountId, { memberId, slug }), undefined];
}

/** With ids shown, only somebody without any; with none shown, whoever it is, unless the thread has several people. */
async function findByThread(
  tx: Reading,
  { accountId, threadKey, inThread, shown }: Sighting,
  known: ByIds,
): Promise<Person | undefined> {
  if (threadKey === undefined) return undefined;
  const chunks = inThread ?? (await chunksIn(tx, accountId, threadKey));
  const ids = [...new Set(chunks.flatMap(({ personId }) => personId ?? []))];
  // Mostly the one who has the ids: then nothing has to be waited for.
  if (ids.every((id) => known.some((person) => person?.id === id))) return undefined;
  const people = await peopleById(tx, ids);
  const nameless = people.find((person) => person && !person.memberId && !person.slug);
  if (nameless) return nameless;
  const [only] = people.length === 1 ? people : [];
  if (!shown.memberId && !shown.slug) return only;
  return only && completes(only, shown) ? only : undefined;
}

/** An export knows people by slug and most pages by member id: the one other side of a thread is one person. */
export const completes = (
  person: Person,
  { memberId, slug }: Pick<PagePerson, 'memberId' | 'slug'>,
): boolean =>
  person.memberId === undefined ? slug === undefined : person.slug === undefined && memberId === undefined;

const byAge = (a: Person, b: Person): number =>
  a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? -1 : 1;

export async function putPerson(tx: Writing, person: Person): Promise<Person> {
  await giveUpSlug(tx, person);
  await put(tx, 'people', person);
  return person;
}

/** Whoever had it before them. */
async function giveUpSlug(tx: Writing, { id, accountId, slug, modifiedAt }: Person): Promise<void> {
  if (!slug) return;
  for (const { slug: _, ...former } of await getAll(tx, 'people', 'by-slug', [accountId, slug])) {
    if (former.id !== id) await put(tx, 'people', { ...former, modifiedAt });
  }
}

/** See `Book.merge`. */
export async function mergePeople(
  tx: Writing,
  personId: string,
  otherId: string,
  now: string,
): Promise<Person> {
  const [keep, other] = await Promise.all([getOne(tx, 'people', personId), getOne(tx, 'people', otherId)]);
  if (!keep || !other || keep.id === other.id || keep.accountId !== other.accountId) {
    throw new Error('These two can’t become one.');
  }
  return putPerson(tx, { ...(await join(tx, keep, other, now)), modifiedAt: now });
}
