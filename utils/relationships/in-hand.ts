import type { ConversationChunk, Invite, Person } from '@/utils/records/book';
import type { Changed, Connection } from './database';
import type { Reading, Writing } from './schema';

/** All that is kept of one person's conversation, as it was read or as it was left. */
export interface Conversation {
  person: Person;
  chunks: readonly ConversationChunk[];
  invites: readonly Invite[];
}

interface Held extends Conversation {
  /** Of which report; see `keepInHand`. */
  key: string;
  db: object;
  revision: number;
}

/** After so long without another report it is let go, ms. */
const MOST_WAIT = 60_000;
/** Longer conversations are looked up anew, so that a worker at rest holds little in memory. */
const MOST_CHUNKS = 5;

const held = new WeakMap<Connection, Held>();
const timers = new WeakMap<Connection, ReturnType<typeof setTimeout>>();

/** Another after every transaction that changed something, counted on by one. */
export const revisionOf = async (tx: Reading): Promise<number> =>
  (await tx.objectStore('state').get('book'))?.revision ?? 0;

/** @param key tells all that the conversation was looked up by */
export function keepInHand(
  connection: Connection,
  key: string,
  conversation: Conversation,
  at: Pick<Held, 'db' | 'revision'>,
): void {
  letGo(connection);
  if (conversation.chunks.length > MOST_CHUNKS) return;
  held.set(connection, { ...conversation, ...at, key });
  timers.set(
    connection,
    setTimeout(() => letGo(connection), MOST_WAIT),
  );
}

/** Of what is deleted nothing stays in memory either. */
export function letGo(connection: Connection): void {
  clearTimeout(timers.get(connection));
  held.delete(connection);
}

/**
 * A conversation that is open is reported again with each new line: what the last report of the same `key` left needs
 * no looking up as long as nobody else has written to the book. Resolves to nothing, and has done nothing, where
 * somebody has, or where it is not in hand.
 */
export async function changeInHand<T>(
  connection: Connection,
  key: string,
  work: (tx: Writing, conversation: Conversation) => Promise<{ value: T; left: Conversation }>,
): Promise<Changed<T> | undefined> {
  const known = held.get(connection);
  if (known?.key !== key) return undefined;
  const { value, isChanged } = await connection.change(async (tx) => {
    const isSame = tx.db === known.db && (await revisionOf(tx)) === known.revision;
    return isSame ? work(tx, known) : undefined;
  });
  if (!value) return undefined;
  const revision = known.revision + (isChanged ? 1 : 0);
  keepInHand(connection, key, value.left, { db: known.db, revision });
  return { value: value.value, isChanged };
}
