import type { Migration } from './migration';

interface OldMessage {
  key: string;
  kind: string;
  from: string;
  at: string;
  timeSource: string;
  certainty: string;
  senderId?: string;
  senderName?: string;
  text: string;
  isEdited?: boolean;
  isDeleted?: boolean;
}

/** 2 → 3: conversations are packed, field by field; the stores of imports, referrals, joined people and deletions. */
export const importsAndReferrals: Migration = async (db, tx) => {
  for (const name of ['standings', 'results', 'asks']) {
    const store = db.createObjectStore(name, { keyPath: 'id' });
    store.createIndex('by-account', 'accountId');
    store.createIndex('by-person', 'personId');
  }
  for (const name of [
    'introductions',
    'meetings',
    'reminders',
    'checks',
    'goals',
    'rhythms',
    'recommendations',
    'imports',
  ]) {
    db.createObjectStore(name, { keyPath: 'id' }).createIndex('by-account', 'accountId');
  }
  const joinings = db.createObjectStore('joinings', { keyPath: 'id' });
  joinings.createIndex('by-kept', 'personId');
  joinings.createIndex('by-other', 'otherId');
  db.createObjectStore('aliases', { keyPath: 'id' }).createIndex('by-person', 'personId');
  db.createObjectStore('tombstones', { keyPath: 'id' });
  db.createObjectStore('quarantine', { keyPath: 'id' });
  await db.createObjectStore('state', { keyPath: 'id' }).put({ id: 'book', revision: 1 });

  const conversations = tx.objectStore('conversations');
  let cursor = await conversations.openCursor();
  while (cursor) {
    const { messages, ...chunk } = cursor.value;
    await cursor.update({ ...chunk, ...packed(messages) });
    cursor = await cursor.continue();
  }
  conversations.createIndex('by-latest', ['accountId', 'lastAt']);
};

function packed(messages: readonly OldMessage[]) {
  const senders: object[] = [{}];
  const places = new Map<string, number>();
  const sender = ({ senderId, senderName }: OldMessage): number => {
    if (senderId === undefined && senderName === undefined) return 0;
    const name = `${senderId ?? ''}\n${senderName ?? ''}`;
    const known = places.get(name);
    if (known !== undefined) return known;
    const given = {
      ...(senderId !== undefined && { senderId }),
      ...(senderName !== undefined && { senderName }),
    };
    const place = senders.push(given) - 1;
    places.set(name, place);
    return place;
  };
  const mark = (one: OldMessage): number =>
    (one.timeSource === 'clock' ? 1 : 0) |
    (one.from === 'me' ? 4 : 0) |
    (one.kind === 'invite' ? 8 : 0) |
    (one.certainty === 'probable' ? 16 : 0) |
    (one.isEdited ? 32 : 0) |
    (one.isDeleted ? 64 : 0);
  const times = messages.map(({ at }) => Date.parse(at));
  const character = (value: number) => String.fromCharCode(32 + value);
  return {
    lastAt: Math.max(0, ...times),
    texts: messages.map(({ text }) => text),
    times,
    hashes: messages.map(({ key }) => key.slice(-16).padStart(16, '0')).join(''),
    marks: messages.map((one) => character(mark(one))).join(''),
    by: messages.map((one) => character(sender(one))).join(''),
    senders,
    rest: messages.flatMap((one, place) => {
      const found = Object.entries(one).filter(([field]) => ['clockAt', 'pageId', 'media'].includes(field));
      return found.length > 0 ? [[place, Object.fromEntries(found)]] : [];
    }),
  };
}
