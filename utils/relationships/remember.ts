import type { ConversationChunk, Invite, Message, Person } from '@/utils/records/book';
import { addMessages } from './conversation';
import type { Changed, Connection } from './database';
import { marksOf, unlessForgotten } from './forgetting';
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
  const marks = await marksOf(connection, accountId, senders.map(memberTrait));
  const placed = messages.map((message): Placed => ({ threadKey, message }));
  const { value, isChanged } = await unlessForgotten(connection, sighting, async (tx) => {
    const inThread = await chunksIn(tx, accountId, threadKey);
    // A draft does not tell that its thread is a group's, and a page that is still being drawn may not either.
    if (isGroup || inThread.some(({ personId }) => personId === undefined)) {
      if (keep === 'each') return 0;
      const gone = new Set<string | undefined>(await forgottenAmong(tx, senders, marks));
      const heard = placed.filter(({ message }) => !gone.has(message.senderId));
      return addToGroup(tx, inThread, heard, { accountId, now });
    }
    const person = await personKept(tx, sighting, keep);
    if (!person) return 0;
    const before = await chunksOf(tx, person.id);
    const added = addMessages(before, placed, { accountId, personId: person.id, now });
    await saveAdded(tx, accountId, before, added);
    await keepInvite(tx, person, invite, added.chunks, now);
    return added.added;
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
  { id: personId, accountId }: Person,
  found: Found | undefined,
  chunks: readonly ConversationChunk[],
  now: string,
): Promise<void> {
  const before = await invitesOf(tx, personId);
  await saveInvites(tx, before, found ? withFound(before, found) : before, chunks, now);

  function withFound(known: readonly Invite[], one: Found): Invite[] {
    const same = sameInvite(known, one);
    if (!same) return [...known, { id: crypto.randomUUID(), accountId, personId, ...one, modifiedAt: now }];
    return known.map((invite) => (invite === same ? uniteInvites(same, one) : invite));
  }
}

async function forgottenAmong(tx: Reading, senders: readonly string[], marks: readonly string[]) {
  const keys = await Promise.all(marks.map((mark) => tx.objectStore('forgotten').getKey(mark)));
  return senders.filter((_sender, index) => keys[index] !== undefined);
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
