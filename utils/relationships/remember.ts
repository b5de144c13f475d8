import type { ConversationChunk, Invite, Message, Person } from '@/utils/records/book';
import { hasChanged } from './changes';
import { addMessages } from './conversation';
import type { Changed, Connection } from './database';
import { changeMarked, isMarked, type Marks, traitsOf, unlessMarked } from './forgetting';
import {
  chunksBeside,
  chunksIn,
  dropIfEmpty,
  invitesOf,
  saveAdded,
  saveChunks,
  saveInvites,
} from './holdings';
import { type Conversation, changeInHand, keepInHand, revisionOf } from './in-hand';
import { type Found, sameInvite, uniteInvites } from './invites';
import type { Placed } from './match-messages';
import { findByIds, recognise, recogniseOrAdd, type Sighting } from './people';
import type { Reading, Writing } from './schema';
import { memberTrait } from './traits';

/** Whose words to keep: everybody's, or theirs whom the user picks (`Person.isKept`). */
export type Keep = 'all' | 'each';

/** What was said, in one thread. */
export interface Said {
  sighting: Sighting & { threadKey: string };
  messages: Message[];
  isGroup?: boolean | undefined;
  /** The invite that the message is. */
  invite?: Found | undefined;
}

/** Resolves to the number of messages that were new. */
export async function remember(connection: Connection, said: Said, keep: Keep): Promise<Changed<number>> {
  const { accountId, shown, threadKey } = said.sighting;
  const key = JSON.stringify([accountId, shown, threadKey, keep]);
  const add = (tx: Writing, conversation: Conversation) => addTo(tx, conversation, said);
  const again = said.isGroup ? undefined : await changeInHand(connection, key, add);
  return again ?? rememberAnew(connection, said, keep, key);
}

async function rememberAnew(
  connection: Connection,
  said: Said,
  keep: Keep,
  key: string,
): Promise<Changed<number>> {
  const { sighting, messages, isGroup } = said;
  const { accountId, threadKey, now } = sighting;
  const senders = [...new Set(messages.flatMap(({ senderId }) => senderId ?? []))];
  const wanted = [...traitsOf(sighting), ...senders.map(memberTrait)];
  let hold: () => void = () => undefined;
  const { value, isChanged } = await changeMarked(connection, accountId, wanted, (tx, marks) => {
    // Asked at once and heard one after the other: each wait costs as much as a write.
    const asked = Promise.all([
      chunksIn(tx, accountId, threadKey),
      findByIds(tx, accountId, sighting.shown),
      revisionOf(tx),
    ]);
    asked.catch(() => undefined);
    return unlessMarked(tx, sighting, marks, async () => {
      const [inThread, byIds, revision] = await asked;
      // A draft does not tell that its thread is a group's, and a page that is still being drawn may not either.
      if (isGroup || inThread.some(({ personId }) => personId === undefined)) {
        if (keep === 'each') return 0;
        const gone = await forgottenAmong(tx, senders, marks);
        const heard = placedOf(said).filter(({ message: { senderId } }) => !senderId || !gone.has(senderId));
        return addToGroup(tx, inThread, heard, { accountId, now });
      }
      const person = await personKept(tx, { ...sighting, inThread, byIds }, keep);
      if (!person) return 0;
      // Not before: who is recognised may have just got what another record of theirs had.
      const [chunks, invites] = await Promise.all([
        chunksBeside(tx, person.id, inThread),
        invitesOf(tx, person.id),
      ]);
      const { value: added, left } = await addTo(tx, { person, chunks, invites }, said);
      const at = { db: tx.db, revision: revision + (hasChanged(tx) ? 1 : 0) };
      hold = () => keepInHand(connection, key, left, at);
      return added;
    });
  });
  hold();
  return { value: value ?? 0, isChanged };
}

const placedOf = ({ sighting: { threadKey }, messages }: Said): Placed[] =>
  messages.map((message) => ({ threadKey, message }));

async function addTo(tx: Writing, { person, chunks, invites }: Conversation, said: Said) {
  const { accountId, now } = said.sighting;
  const added = addMessages(chunks, placedOf(said), { accountId, personId: person.id, now });
  await saveAdded(tx, accountId, chunks, added);
  const found = withFound(invites, person, said.invite, now);
  const left = {
    person,
    chunks: added.chunks,
    invites: await saveInvites(tx, invites, found, added.chunks, now),
  };
  return { value: added.added, left };
}

/** The person seen, added when new; nobody where the user picks whom to keep and has not picked them. */
export async function personKept(tx: Writing, sighting: Sighting, keep: Keep): Promise<Person | undefined> {
  if (keep === 'all') return recogniseOrAdd(tx, sighting);
  const known = await recognise(tx, sighting);
  return known?.isKept ? known : undefined;
}

/** Adds an invite, or what is new of it, and says of all of that person's what became of them. */
export async function keepInvite(
  tx: Writing,
  person: Person,
  found: Found,
  chunks: readonly ConversationChunk[],
  now: string,
): Promise<void> {
  const before = await invitesOf(tx, person.id);
  await saveInvites(tx, before, withFound(before, person, found, now), chunks, now);
}

function withFound(
  known: readonly Invite[],
  { id: personId, accountId }: Person,
  found: Found | undefined,
  now: string,
): readonly Invite[] {
  if (!found) return known;
  const same = sameInvite(known, found);
  if (!same) return [...known, { id: crypto.randomUUID(), accountId, personId, ...found, modifiedAt: now }];
  return known.map((invite) => (invite === same ? uniteInvites(same, found) : invite));
}

async function forgottenAmong(
  tx: Reading,
  senders: readonly string[],
  marks: Marks,
): Promise<ReadonlySet<string>> {
  const areMarked = await Promise.all(senders.map((sender) => isMarked(tx, marks.get(memberTrait(sender))!)));
  return new Set(senders.filter((_sender, at) => areMarked[at]));
}

/** What was taken for one person's conversation before the page showed a group becomes the group's. */
async function addToGroup(
  tx: Writing,
  before: readonly ConversationChunk[],
  messages: readonly Placed[],
  { accountId, now }: { accountId: string; now: string },
): Promise<number> {
  const chunks = before.map((chunk) => {
    if (chunk.personId === undefined) return chunk;
    const { personId: _, ...rest } = chunk;
    return { ...rest, modifiedAt: now };
  });
  const added = addMessages(chunks, messages, { accountId, now });
  await saveAdded(tx, accountId, before, added);
  for (const { personId } of before) if (personId !== undefined) await dropIfEmpty(tx, personId);
  return added.added;
}

/** See `Book.removeMessage`. */
export async function removeMessage(
  tx: Writing,
  { accountId, key, now }: { accountId: string; key: string; now: string },
): Promise<void> {
  // The key of a message begins with that of its thread.
  const threadKey = key.split(' ').slice(0, -3).join(' ');
  for (const chunk of await chunksIn(tx, accountId, threadKey)) {
    const messages = chunk.messages.filter((message) => message.key !== key || !message.isDeleted);
    if (messages.length === chunk.messages.length) continue;
    const removed = [...(chunk.removed ?? []), key];
    const after = messages.length > 0 ? [{ ...chunk, messages, removed, modifiedAt: now }] : [];
    await saveChunks(tx, [chunk], after);
    if (chunk.personId !== undefined) await dropIfEmpty(tx, chunk.personId);
  }
}
