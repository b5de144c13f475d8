import { randomUUID } from 'node:crypto';
import { type Message, threadId } from './messages';
import type { Person, ViewerKey } from './people';

export interface Thread {
  uuid: string;
  /** As in `/messaging/thread/<id>/`. */
  id: string;
  viewer: ViewerKey;
  /** The other side; of a group the first of the others. */
  other: Person;
  /** Everybody but the viewer. */
  others: readonly Person[];
  /** Oldest first. */
  messages: Message[];
  unread: boolean;
  /** Begun with somebody who is not connected, and does not connect them. */
  isInMail?: boolean;
}

export const isGroup = (thread: Thread): boolean => thread.others.length > 1;

/** A conversation with somebody, or with several, in which these messages stand. */
export function newThread(viewer: ViewerKey, others: readonly Person[], messages: Message[] = []): Thread {
  const [other] = others;
  if (!other) throw new RangeError('a conversation needs another side');
  const uuid = randomUUID();
  return { uuid, id: threadId(uuid), viewer, other, others, messages, unread: false };
}

/** Who sent a message. */
export const senderOf = (thread: Thread, message: Message, viewer: Person): Person =>
  message.from === 'viewer' ? viewer : (message.by ?? thread.other);

/** How the page calls a conversation. */
export const titleOf = (thread: Thread): string => thread.others.map(({ name }) => name).join(', ');
