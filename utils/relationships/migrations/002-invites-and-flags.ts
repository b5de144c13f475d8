import type { Migration } from './migration';

interface OldMessage {
  kind: string;
  from: 'me' | 'them';
  at: string;
  clockAt?: string;
  timeSource: string;
  certainty: string;
  text: string;
}
interface OldChunk {
  accountId: string;
  personId: string;
  messages: OldMessage[];
  modifiedAt: string;
}

/** 1 → 2: the stores of invites and flags; the invites are those among the messages, with what became of them. */
export const invitesAndFlags: Migration = async (db, tx) => {
  const invites = db.createObjectStore('invites', { keyPath: 'id' });
  invites.createIndex('by-account', ['accountId', 'at']);
  invites.createIndex('by-person', 'personId');

  const flags = db.createObjectStore('flags', { keyPath: 'id' });
  flags.createIndex('by-account', 'accountId');
  flags.createIndex('by-person', 'personId');
  flags.createIndex('by-about', ['accountId', 'about'], { unique: true });

  let chunks: OldChunk[] = [];
  const finishPerson = async () => {
    for (const invite of invitesAmong(chunks)) await invites.put(invite);
    chunks = [];
  };
  // One person at a time: a book may hold more than fits into memory.
  let cursor = await tx.objectStore('conversations').index('by-person').openCursor();
  while (cursor) {
    const chunk = cursor.value as OldChunk;
    if (chunks[0] && chunks[0].personId !== chunk.personId) await finishPerson();
    chunks.push(chunk);
    cursor = await cursor.continue();
  }
  await finishPerson();
};

function invitesAmong(chunks: readonly OldChunk[]) {
  const messages = chunks.flatMap((chunk) => chunk.messages);
  const others = messages.filter(({ kind }) => kind !== 'invite');
  const began = others.map(({ at }) => at).sort()[0];
  const made = messages
    .filter(({ kind }) => kind === 'invite')
    .map((message) => ({ message, at: message.clockAt ?? message.at }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  // Of several the last is the one that a conversation followed.
  const followed = began === undefined ? undefined : made.findLast(({ at }) => at <= began);
  return made.map((one) => {
    const { message, at } = one;
    const replies = one === followed ? others.filter(({ from }) => from === 'them') : [];
    const answeredAt = replies.map((reply) => reply.at).sort()[0];
    const acceptedAt = one === followed ? began : undefined;
    const isAccepted = one === followed || message.timeSource === 'page';
    const outcomeAt = answeredAt ?? acceptedAt;
    return {
      id: crypto.randomUUID(),
      accountId: chunks[0]!.accountId,
      personId: chunks[0]!.personId,
      direction: message.from === 'me' ? 'sent' : 'received',
      at,
      precision: 'exact',
      note: message.text,
      outcome: answeredAt
        ? 'answered'
        : isAccepted
          ? 'accepted'
          : message.certainty === 'shown'
            ? 'pending'
            : 'unknown',
      ...(acceptedAt && { acceptedAt }),
      ...(outcomeAt && { outcomeAt }),
      modifiedAt: chunks[0]!.modifiedAt,
    };
  });
}
