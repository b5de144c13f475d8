import { z } from 'zod/mini';
import { ArchivePosition, ArchiveRecommendation } from './archive';
import { Instant, MAX_TEXT, Media, MemberId, Slug } from './page';

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
  /** As the account's own export lists them, the present one first. */
  positions: z.optional(z.array(ArchivePosition)),
  /** When it was last taken up: seen for the first time, or after another. The account with the latest is the one in use. */
  lastSeenAt: Instant,
  modifiedAt: Instant,
});
export type Account = z.infer<typeof Account>;

/** Somebody with whom this account has exchanged something or is connected, or of whom the user wrote a note. */
export const Person = z.object({
  id,
  accountId: id,
  memberId: z.optional(MemberId),
  slug: z.optional(Slug),
  name: z.optional(line),
  headline: z.optional(line),
  company: z.optional(line),
  /** At that company, as an export said. */
  position: z.optional(line),
  /** Since which day they are connected, as an export said. */
  connectedOn: z.optional(z.iso.date()),
  /** What tells apart those whom an export names without an address, and the export that listed them last. */
  listed: z.optional(z.object({ as: line, in: line })),
  /** The user's own words for sorting people. */
  tags: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(50))),
  /** How the user addresses them, where what Vouch makes of the name is wrong. */
  callName: z.optional(line),
  /** The user says that they trust them: a person to ask for a referral. */
  trustsMe: z.optional(z.boolean()),
  /** Whether to keep what is said with them, where the user decides that person by person. */
  isKept: z.optional(z.boolean()),
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
  /** `page`: from the page's own message id; `clock`: this machine's clock when it was sent; `export`: LinkedIn's export, to the second. */
  timeSource: z.enum(['page', 'clock', 'export']),
  /** `shown`: the page has shown it as sent; `probable`: the user pressed Send and the box went away. */
  certainty: z.enum(['shown', 'probable']),
  /** This machine's clock when the user sent it; it stays when the page's own time has taken over `at`. */
  clockAt: z.optional(Instant),
  /** The page's own id of the message. */
  pageId: z.optional(line),
  senderId: z.optional(MemberId),
  senderName: z.optional(line),
  /** Who of a group said it, where only an export told. */
  senderSlug: z.optional(Slug),
  /** Of an InMail, where a box or an export told it apart from the text, above which it stands. */
  subject: z.optional(line),
  /** An advertisement sent through LinkedIn, from a campaign and not from a person. */
  isSponsored: z.optional(z.boolean()),
  /** The latest that a page showed; what was there stays when it is deleted on LinkedIn. */
  text,
  media: z.optional(Media),
  isEdited: z.optional(z.boolean()),
  /** Deleted on LinkedIn, kept here until the user removes it. */
  isDeleted: z.optional(z.boolean()),
});
export type Message = z.infer<typeof Message>;

/** A run of one person's conversation: many messages in one record, since the cost of a store is per record. */
export const ConversationChunk = z.object({
  id,
  accountId: id,
  /** Absent for a group, which is nobody's own conversation. */
  personId: z.optional(id),
  threadKey: line,
  /** Counts the thread's chunks in the order in which they were begun; a chunk is a set, so it says nothing of the times in it. */
  sequence: z.number(),
  messages: z.array(Message),
  /** Keys of messages that the user removed: whoever unites two states of a chunk leaves them out. */
  removed: z.optional(z.array(z.string())),
  modifiedAt: Instant,
});
export type ConversationChunk = z.infer<typeof ConversationChunk>;

/** What the user wrote of a person: how they met, in the user's own words. */
export const Note = z.object({ id, accountId: id, personId: id, text, modifiedAt: Instant });
export type Note = z.infer<typeof Note>;

/** An invitation, sent or received, and what became of it. */
export const Invite = z.object({
  id,
  accountId: id,
  personId: id,
  direction: z.enum(['sent', 'received']),
  /** When it was made; the middle of `age` where only that is known. */
  at: Instant,
  /** Between which instants, where it is known no better. */
  age: z.optional(z.object({ from: Instant, to: Instant })),
  /** `about`: taken from a list that says no more than "2 weeks ago". */
  precision: z.enum(['exact', 'about']),
  /** Empty where it came without a note. */
  note: text,
  /** `unknown` where nothing tells; `answered` when the other side wrote after it was accepted. */
  outcome: z.enum(['unknown', 'pending', 'accepted', 'answered']),
  /** By when it was accepted, where something tells. */
  acceptedAt: z.optional(Instant),
  /** When the user ignored it: from then on it is not pending any more. */
  ignoredAt: z.optional(Instant),
  /** When it was answered or, until then, `acceptedAt`. */
  outcomeAt: z.optional(Instant),
  /** The user's own words on it. */
  remark: z.optional(text),
  modifiedAt: Instant,
});
export type Invite = z.infer<typeof Invite>;

/** What the user said of a received message or invitation. */
export const Flag = z.object({
  id,
  accountId: id,
  personId: id,
  kind: z.enum(['stalker', 'not-pitch']),
  /** The message that was meant: its key, or the id of the invite. */
  about: line,
  /** What it said at that time. */
  text,
  /** Why, in the user's own words. */
  why: z.optional(text),
  createdAt: Instant,
  modifiedAt: Instant,
});
export type Flag = z.infer<typeof Flag>;

/** A person not to remember: nothing is kept but salted hashes of their ids and threads. */
export const Forgotten = z.object({ id, accountId: id, modifiedAt: Instant });
export type Forgotten = z.infer<typeof Forgotten>;

/** What a deletion leaves: the id and nothing else, so that another device hears of it. */
export const Tombstone = z.object({ id });
export type Tombstone = z.infer<typeof Tombstone>;

/** What somebody wrote of the user, or the user of somebody, for LinkedIn's profiles to show. */
export const Recommendation = z.extend(ArchiveRecommendation, { id, accountId: id, modifiedAt: Instant });
export type Recommendation = z.infer<typeof Recommendation>;
