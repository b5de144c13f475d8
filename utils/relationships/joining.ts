import type { ConversationChunk, Invite, Person } from '@/utils/records/book';
import type { Joining } from '@/utils/records/joining';
import type { Standing } from '@/utils/records/referral';
import { keepAliases, returnAliases } from './aliases';
import { moveBack, moveBelongings } from './belongings';
import { put, remove, revive } from './changes';
import { addMessages } from './conversation';
import { facts } from './facts';
import { chunksOf, flagsOf, invitesOf, joinedText, joinHoldings, noteOf, saveChunks } from './holdings';
import type { Placed } from './match-messages';
import type { Reading, Writing } from './schema';
import { getAll, getOne } from './sound';

export const FACTS = ['memberId', 'slug', 'name', 'headline', 'company'] as const;
const TEXTS = [...FACTS, 'position', 'connectedOn', 'callName'] as const;

/** Whether the user has said of two records that they are two people. */
export async function areApart(tx: Reading, a: string, b: string): Promise<boolean> {
  const found = [
    ...(await getAll(tx, 'joinings', 'by-kept', a)),
    ...(await getAll(tx, 'joinings', 'by-kept', b)),
  ];
  return found.some(
    ({ personId, otherId, isUndone }) => isUndone && [a, b].includes(personId) && [a, b].includes(otherId),
  );
}

/**
 * Makes one record of two: `keep`'s id stays, all that is kept of both and all that the user said; newer facts win. What
 * it takes to undo it is kept beside. The person is returned, for the caller to put.
 */
export async function join(tx: Writing, keep: Person, other: Person, now: string): Promise<Person> {
  const before = await bothBefore(tx, keep, other);
  await joinHoldings(tx, keep, other, now);
  const { accountId } = keep;
  const moved = await moveBelongings(tx, { accountId, from: other.id, to: keep.id, now });
  const joining: Joining = {
    id: crypto.randomUUID(),
    accountId,
    personId: keep.id,
    otherId: other.id,
    at: now,
    kept: keep,
    other,
    ...before,
    moved,
    modifiedAt: now,
  };
  await put(tx, 'joinings', joining);
  await remove(tx, 'people', other.id);
  const [older, newer] = keep.modifiedAt <= other.modifiedAt ? [keep, other] : [other, keep];
  const tags = [...new Set([...(keep.tags ?? []), ...(other.tags ?? [])])].slice(0, 50);
  const person: Person = {
    ...keep,
    ...facts(older, TEXTS),
    ...facts(newer, TEXTS),
    ...(tags.length > 0 && { tags }),
    ...((keep.listed ?? other.listed) && { listed: keep.listed ?? other.listed }),
    ...((keep.trustsMe || other.trustsMe) && { trustsMe: true }),
    ...((keep.isKept || other.isKept) && { isKept: true }),
  };
  await keepAliases(tx, person, keep, now);
  await keepAliases(tx, person, other, now);
  return person;
}

async function bothBefore(tx: Reading, keep: Person, other: Person) {
  const [keptChunks, otherChunks, keptNote, otherNote] = await Promise.all([
    chunksOf(tx, keep.id),
    chunksOf(tx, other.id),
    noteOf(tx, keep.id),
    noteOf(tx, other.id),
  ]);
  const [keptStanding] = await getAll(tx, 'standings', 'by-person', keep.id);
  const [otherStanding] = await getAll(tx, 'standings', 'by-person', other.id);
  return {
    keptThreads: keysBy(keptChunks),
    otherThreads: keysBy(otherChunks),
    ...(keptNote && { keptNote }),
    ...(otherNote && { otherNote }),
    ...(keptStanding && { keptStanding }),
    ...(otherStanding && { otherStanding }),
    keptInvites: await invitesOf(tx, keep.id),
    otherInvites: await invitesOf(tx, other.id),
    otherFlags: await flagsOf(tx, other.id),
  };
}

function keysBy(chunks: readonly ConversationChunk[]): Joining['keptThreads'] {
  const threads = new Map<string, string[]>();
  for (const { threadKey, messages } of chunks) {
    threads.set(threadKey, [...(threads.get(threadKey) ?? []), ...messages.map(({ key }) => key)]);
  }
  return [...threads].map(([threadKey, keys]) => ({ threadKey, keys }));
}

/**
 * Makes two people of one again, and keeps them apart from then on. Each gets back what was theirs; what has come since
 * in a thread goes to whose thread it was, else it stays; what both had, both get. Rejects when the person is gone.
 */
export async function undoJoining(tx: Writing, joiningId: string, now: string): Promise<void> {
  const joining = await getOne(tx, 'joinings', joiningId);
  const person = joining && (await getOne(tx, 'people', joining.personId));
  if (!joining || !person) throw new Error('These two can’t be told apart any more.');
  if (joining.isUndone) return;
  const { kept, other } = joining;
  await returnAliases(tx, other);
  await put(tx, 'people', { ...separated(person, kept, other), modifiedAt: now });
  await revive(tx, 'people', { ...other, modifiedAt: now });
  await splitConversations(tx, joining, now);
  await splitInvites(tx, joining, now);
  await splitNotes(tx, joining, now);
  for (const { id } of joining.otherFlags) {
    const flag = await getOne(tx, 'flags', id);
    if (flag) await put(tx, 'flags', { ...flag, personId: other.id, modifiedAt: now });
  }
  await splitStandings(tx, joining, now);
  await moveBack(tx, joining.moved, { from: kept.id, to: other.id, now });
  const { keptNote: _a, otherNote: _b, keptStanding: _c, otherStanding: _d, ...rest } = joining;
  const none = {
    keptThreads: [],
    otherThreads: [],
    keptInvites: [],
    otherInvites: [],
    otherFlags: [],
    moved: [],
  };
  await put(tx, 'joinings', { ...rest, ...none, isUndone: true, modifiedAt: now });
}

/** What is known now, without what came from the other. */
function separated(person: Person, kept: Person, other: Person): Person {
  const own: Record<string, unknown> = { ...person };
  for (const field of [...TEXTS, 'trustsMe', 'isKept', 'listed'] as const) {
    if (JSON.stringify(person[field]) !== JSON.stringify(other[field])) continue;
    if (kept[field] === undefined) delete own[field];
    else own[field] = kept[field];
  }
  const tags = person.tags?.filter((tag) => kept.tags?.includes(tag) || !other.tags?.includes(tag));
  const { tags: _, ...rest } = own as Person;
  return { ...rest, ...(tags && tags.length > 0 && { tags }) };
}

async function splitConversations(tx: Writing, joining: Joining, now: string): Promise<void> {
  const { kept, other, keptThreads, otherThreads } = joining;
  const keptKeys = new Set(keptThreads.flatMap(({ keys }) => keys));
  const otherKeys = new Set(otherThreads.flatMap(({ keys }) => keys));
  const ofOtherAlone = new Set(otherThreads.map(({ threadKey }) => threadKey));
  for (const { threadKey } of keptThreads) ofOtherAlone.delete(threadKey);
  const before = await chunksOf(tx, kept.id);
  const goes = (key: string, threadKey: string) =>
    keptKeys.has(key) ? false : otherKeys.has(key) || ofOtherAlone.has(threadKey);
  const theirs: Placed[] = [];
  const after = before.flatMap((chunk) => {
    const { threadKey, messages } = chunk;
    for (const message of messages) {
      if (otherKeys.has(message.key) || goes(message.key, threadKey)) theirs.push({ threadKey, message });
    }
    const staying = messages.filter(({ key }) => !goes(key, threadKey));
    if (staying.length === messages.length) return [chunk];
    return staying.length === 0 ? [] : [{ ...chunk, messages: staying, modifiedAt: now }];
  });
  await saveChunks(tx, before, after);
  const { accountId } = other;
  await saveChunks(tx, [], addMessages([], theirs, { accountId, personId: other.id, now }).chunks);
}

async function splitInvites(tx: Writing, { other, otherInvites }: Joining, now: string): Promise<void> {
  for (const invite of otherInvites) {
    const current: Invite = (await getOne(tx, 'invites', invite.id)) ?? invite;
    await revive(tx, 'invites', { ...current, personId: other.id, modifiedAt: now });
  }
}

async function splitNotes(
  tx: Writing,
  { kept, other, keptNote, otherNote }: Joining,
  now: string,
): Promise<void> {
  if (!otherNote) return;
  const current = await noteOf(tx, kept.id);
  if (!keptNote) {
    const text = current?.id === otherNote.id ? current.text : otherNote.text;
    await revive(tx, 'notes', { ...otherNote, text, personId: other.id, modifiedAt: now });
    return;
  }
  if (current && current.text === joinedText(keptNote, otherNote)) {
    await put(tx, 'notes', { ...current, text: keptNote.text, modifiedAt: now });
  }
  await revive(tx, 'notes', { ...otherNote, modifiedAt: now });
}

async function splitStandings(
  tx: Writing,
  { keptStanding, otherStanding }: Joining & { keptStanding?: Standing | undefined },
  now: string,
): Promise<void> {
  if (!keptStanding || !otherStanding) return;
  await put(tx, 'standings', { ...keptStanding, modifiedAt: now });
  await revive(tx, 'standings', { ...otherStanding, modifiedAt: now });
}
