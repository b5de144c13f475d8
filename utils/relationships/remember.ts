import type { ConversationChunk, Invite, Message, Person } from '@/utils/records/book';
import { addMessages } from './conversation';
import type { Changed, Connection } from './database';
import { changeMarked, isMarked, type Marks, traitsOf, unlessMarked } from './forgetting';
import { chunksIn, chunksOf, dropIfEmpty, invitesOf, saveAdded, saveChunks, saveInvites } from './holdings';
import { type Found, sameInvite, uniteInvites } from './invites';
import type { Placed } from './match-messages';
import { recognise, recogniseOrAdd, type Sighting } from './people';
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
export async function remember(
  connection: Connection,
  { sighting, messages, isGroup, invite }: Said,
  keep: Keep,
): Promise<Changed<number>> {
  const { accountId, threadKey, now } = sighting;
  const senders = [...new Set(messages.flatMap(({ senderId }) => senderId ?? []))];
  const wanted = [...traitsOf(sighting), ...senders.map(memberTrait)];
  const placed = messages.map((message): Placed => ({ threadKey, message }));
  const { value, isChanged } = await changeMarked(connection, accountId, wanted, (tx, marks) => {
    // Asked at once and heard one after the other: each wait costs as much as a write.
    const asked = chunksIn(tx, accountId, threadKey);
    asked.catch(() => undefined);
    return unlessMarked(tx, sighting, marks, async () => {
      const inThread = await asked;
      // A draft does not tell that its thread is a group's, and a page that is still being drawn may not either.
      if (isGroup || inThread.some(({ personId }) => personId === undefined)) {
        if (keep === 'each') return 0;
        const gone = await forgottenAmong(tx, senders, marks);
        const heard = placed.filter(({ message: { senderId } }) => !senderId || !gone.has(senderId));
        return addToGroup(tx, inThread, heard, { accountId, now });
      }
      const person = await personKept(tx, { ...sighting, inThread }, keep);
      if (!person) return 0;
      // Not before: who is recognised may have just got what another record of theirs had.
      const [before, invites] = await Promise.all([chunksOf(tx, person.id), invitesOf(tx, person.id)]);
      const added = addMessages(before, placed, { accountId, personId: person.id, now });
      await saveAdded(tx, accountId, before, added);
      await saveInvites(tx, invites, withFound(invites, person, invite, now), added.chunks, now);
      return added.added;
    });
  });
  return { value: value ?? 0, isChanged };
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
