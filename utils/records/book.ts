import { z } from 'zod/mini';
import { Instant, MAX_TEXT, MemberId, Slug } from './page';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const line = z.string().check(z.maxLength(1_000));
const text = z.string().check(z.maxLength(MAX_TEXT));

/** A LinkedIn account that this browser profile has been signed in to. Without `memberId` it has been used, but no page has shown whose it is. */
export const Account = z.object({
  id,
  memberId: z.optional(MemberId),
  slug: z.optional(Slug),
  name: z.optional(line),
  headline: z.optional(line),
  /** When it was last taken up: seen for the first time, or after another. The account with the latest is the one in use. */
  lastSeenAt: Instant,
  modifiedAt: Instant,
});
export type Account = z.infer<typeof Account>;

/** Somebody with whom this account has exchanged something, or of whom the user wrote a note. */
export const Person = z.object({
  id,
  accountId: id,
  memberId: z.optional(MemberId),
  slug: z.optional(Slug),
  name: z.optional(line),
  headline: z.optional(line),
  company: z.optional(line),
  createdAt: Instant,
  modifiedAt: Instant,
});
export type Person = z.infer<typeof Person>;

/** One thing said, in either direction. */
export const Message = z.object({
  /** Thread key, time to the second, sender and a hash of the normalised text: see `message-key.ts`. */
  key: z.string(),
  kind: z.enum(['invite', 'message']),
  from: z.enum(['me', 'them']),
  at: Instant,
  /** `page`: from the page's own message id; `clock`: this machine's clock when it was sent. */
  timeSource: z.enum(['page', 'clock']),
  /** `shown`: the page has shown it as sent; `probable`: the user pressed Send and the box went away. */
  certainty: z.enum(['shown', 'probable']),
  /** This machine's clock when the user sent it; it stays when the page's own time has taken over `at`. */
  clockAt: z.optional(Instant),
  /** The page's own id of the message. */
  pageId: z.optional(line),
  senderId: z.optional(MemberId),
  senderName: z.optional(line),
  text,
});
export type Message = z.infer<typeof Message>;

/** A run of one person's conversation: many messages in one record, since the cost of a store is per record. */
export const ConversationChunk = z.object({
  id,
  accountId: id,
  personId: id,
  threadKey: line,
  /** Counts the thread's chunks in the order in which they were begun; a chunk is a set, so it says nothing of the times in it. */
  sequence: z.number(),
  messages: z.array(Message),
  modifiedAt: Instant,
});
export type ConversationChunk = z.infer<typeof ConversationChunk>;

/** What the user wrote of a person: how they met, in the user's own words. */
export const Note = z.object({ id, accountId: id, personId: id, text, modifiedAt: Instant });
export type Note = z.infer<typeof Note>;

/** A person not to remember: nothing is kept but a salted hash of their member id or slug. */
export const Forgotten = z.object({ id, accountId: id, modifiedAt: Instant });
export type Forgotten = z.infer<typeof Forgotten>;
