import type { ConversationChunk, Flag, Invite, Note, Person } from '@/utils/records/book';
import { hasBelongings } from './belongings';
import { hasChanged, noteMoved, put, remove, wipe } from './changes';
import { type Added, addMessages } from './conversation';
import { isSameInvite, sameInvite, uniteInvites, withOutcomes } from './invites';
import { pack, unpack } from './packing';
import type { Reading, Writing } from './schema';
import { getAll } from './sound';

export async function noteOf(tx: Reading, personId: string): Promise<Note | undefined> {
  return (await getAll(tx, 'notes', 'by-person', personId))[0];
}

export async function chunksOf(tx: Reading, personId: string): Promise<ConversationChunk[]> {
  return (await getAll(tx, 'conversations', 'by-person', personId)).map(unpack);
}

/** As `chunksOf`, where a thread of theirs has been read in this transaction: mostly that is all there is. */
export async function chunksBeside(
  tx: Writing,
  personId: string,
  inThread: readonly ConversationChunk[],
): Promise<ConversationChunk[]> {
  // What was written meanwhile may have moved or changed them.
  if (hasChanged(tx)) return chunksOf(tx, personId);
  const ids = await tx.objectStore('conversations').index('by-person').getAllKeys(personId);
  const known = inThread.filter((chunk) => chunk.personId === personId);
  return known.length === ids.length ? known : chunksOf(tx, personId);
}

export function invitesOf(tx: Reading, personId: string): Promise<Invite[]> {
  return getAll(tx, 'invites', 'by-person', personId);
}

export function flagsOf(tx: Reading, personId: string): Promise<Flag[]> {
  return getAll(tx, 'flags', 'by-person', personId);
}

/** Everything said in a thread, whoever's conversation it is. */
export async function chunksIn(
  tx: Reading,
  accountId: string,
  threadKey: string,
): Promise<ConversationChunk[]> {
  return (await getAll(tx, 'conversations', 'by-thread', [accountId, threadKey])).map(unpack);
}

/** What differs between two states of a conversation; an unchanged chunk is the same object in both. */
export async function saveChunks(
  tx: Writing,
  before: readonly ConversationChunk[],
  after: readonly ConversationChunk[],
): Promise<void> {
  const old = new Set(before);
  const ids = new Set(after.map(({ id }) => id));
  const owners = new Map(before.map(({ id, personId }) => [id, personId]));
  for (const { id, personId } of after) {
    if (owners.has(id) && owners.get(id) !== personId) noteMoved(tx, id);
  }
  await Promise.all([
    ...after.filter((chunk) => !old.has(chunk)).map((chunk) => put(tx, 'conversations', pack(chunk))),
    ...before.filter(({ id }) => !ids.has(id)).map(({ id }) => remove(tx, 'conversations', id)),
  ]);
}

/** Writes a conversation to which something was added; flags follow the messages that they are about. */
export async function saveAdded(
  tx: Writing,
  accountId: string,
  before: readonly ConversationChunk[],
  { chunks, renamed }: Added,
): Promise<void> {
  await saveChunks(tx, before, chunks);
  await moveFlags(tx, accountId, renamed);
}

/** Writes a person's invites with what became of them, as far as their conversations tell, and returns them so. */
export async function saveInvites(
  tx: Writing,
  before: readonly Invite[],
  after: readonly Invite[],
  chunks: readonly ConversationChunk[],
  now: string,
): Promise<Invite[]> {
  const old = new Map(before.map((invite) => [invite.id, invite]));
  const saved: Invite[] = [];
  for (const invite of withOutcomes(after, chunks)) {
    const known = old.get(invite.id);
    old.delete(invite.id);
    if (known && isSameInvite(known, invite)) {
      saved.push(known);
      continue;
    }
    const said = Object.entries(invite).filter(([, value]) => value !== undefined);
    const row = { ...(Object.fromEntries(said) as unknown as Invite), modifiedAt: now };
    await put(tx, 'invites', row);
    saved.push(row);
  }
  for (const id of old.keys()) await remove(tx, 'invites', id);
  return saved;
}

/** `renamed`: from what flags were about to what they are about from now on. */
export async function moveFlags(
  tx: Writing,
  accountId: string,
  renamed: ReadonlyMap<string, string>,
): Promise<void> {
  const byAbout = tx.objectStore('flags').index('by-about');
  for (const [from, to] of renamed) {
    const flag = await byAbout.get([accountId, from]);
    if (!flag) continue;
    const other = await byAbout.get([accountId, to]);
    const [latest, former] = other && other.modifiedAt > flag.modifiedAt ? [other, flag] : [flag, other];
    // Both would be about the same for a moment, which no index allows.
    await wipe(tx, 'flags', latest.id);
    if (former) await remove(tx, 'flags', former.id);
    await put(tx, 'flags', { ...latest, about: to });
  }
}

/** All that is kept of `other` becomes part of what is kept of `keep`. */
export async function joinHoldings(tx: Writing, keep: Person, other: Person, now: string): Promise<void> {
  const chunks = await joinConversations(tx, keep, other, now);
  await joinInvites(tx, keep, other, chunks, now);
  await joinNotes(tx, keep, other, now);
  for (const flag of await flagsOf(tx, other.id)) {
    await put(tx, 'flags', { ...flag, personId: keep.id, modifiedAt: now });
  }
}

async function joinConversations(tx: Writing, keep: Person, other: Person, now: string) {
  const [kept, gone] = await Promise.all([chunksOf(tx, keep.id), chunksOf(tx, other.id)]);
  const messages = gone.flatMap(({ threadKey, messages: list }) =>
    list.map((message) => ({ threadKey, message })),
  );
  const { accountId } = keep;
  const added = addMessages(kept, messages, { accountId, personId: keep.id, now });
  await saveAdded(tx, accountId, [...kept, ...gone], added);
  return added.chunks;
}

async function joinInvites(
  tx: Writing,
  keep: Person,
  other: Person,
  chunks: readonly ConversationChunk[],
  now: string,
): Promise<void> {
  const [kept, gone] = await Promise.all([invitesOf(tx, keep.id), invitesOf(tx, other.id)]);
  const renamed = new Map<string, string>();
  let joined = kept;
  for (const invite of gone) {
    const known = sameInvite(joined, invite);
    if (known) renamed.set(invite.id, known.id);
    joined = known
      ? joined.map((one) => (one === known ? uniteInvites(known, invite) : one))
      : [...joined, { ...invite, personId: keep.id }];
  }
  await saveInvites(tx, [...kept, ...gone], joined, chunks, now);
  await moveFlags(tx, keep.accountId, renamed);
}

/** Two notes become one, the older words first, a blank line between. */
async function joinNotes(tx: Writing, keep: Person, other: Person, now: string): Promise<void> {
  const [kept, gone] = await Promise.all([noteOf(tx, keep.id), noteOf(tx, other.id)]);
  if (!gone) return;
  if (!kept) {
    await put(tx, 'notes', { ...gone, personId: keep.id, modifiedAt: now });
    return;
  }
  await remove(tx, 'notes', gone.id);
  await put(tx, 'notes', { ...kept, text: joinedText(kept, gone), modifiedAt: now });
}

export function joinedText(a: Note, b: Note): string {
  const texts = a.modifiedAt <= b.modifiedAt ? [a.text, b.text] : [b.text, a.text];
  return [...new Set(texts)].join('\n\n');
}

/** Deletes a person of whom nothing is kept and whom the user said nothing about; says whether it did. */
export async function dropIfEmpty(tx: Writing, personId: string): Promise<boolean> {
  const person = await tx.objectStore('people').get(personId);
  if (!person || person.callName || person.trustsMe || person.isKept) return false;
  // Who is connected is somebody, whatever was said.
  if (person.connectedOn || person.listed || person.tags?.length) return false;
  const held = await Promise.all([
    tx.objectStore('conversations').index('by-person').getKey(personId),
    tx.objectStore('notes').index('by-person').getKey(personId),
    tx.objectStore('invites').index('by-person').getKey(personId),
    tx.objectStore('flags').index('by-person').getKey(personId),
  ]);
  if (held.some((key) => key !== undefined) || (await hasBelongings(tx, personId))) return false;
  await remove(tx, 'people', personId);
  return true;
}
