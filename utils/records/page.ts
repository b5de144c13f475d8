import { z } from 'zod/mini';

/** Longest text taken from a page or a file, in UTF-16 code units; LinkedIn's own longest box is under a tenth of it. */
export const MAX_TEXT = 100_000;
const MAX_LINE = 1_000;

const line = z.string().check(z.maxLength(MAX_LINE));
const text = z.string().check(z.maxLength(MAX_TEXT));
/** A member id as LinkedIn's links carry it, `ACoAA…`. */
export const MemberId = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,80}$/));
/** The public name in `/in/<slug>/`, percent-decoded. */
export const Slug = z.string().check(z.minLength(1), z.maxLength(200));
/** An instant, ISO 8601 with milliseconds in UTC. */
export const Instant = z.iso.datetime();

/** What a page shows of somebody. Every field may be missing; nothing in it was asked of LinkedIn. */
export const PagePerson = z.object({
  memberId: z.optional(MemberId),
  slug: z.optional(Slug),
  name: z.optional(line),
  headline: z.optional(line),
  company: z.optional(line),
  school: z.optional(line),
  location: z.optional(line),
  about: z.optional(z.string().check(z.maxLength(5_000))),
  /** What their latest post that the page shows is about, in its own first words. */
  activity: z.optional(line),
  /** 1 connected, 2 and 3 as LinkedIn counts them. */
  degree: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  /** Mutual connections that the page names. */
  mutuals: z._default(z.array(line).check(z.maxLength(20)), []),
});
export type PagePerson = z.infer<typeof PagePerson>;

/** The member whose LinkedIn this is. */
export const Viewer = z.object({
  memberId: MemberId,
  slug: z.optional(Slug),
  name: z.optional(line),
  headline: z.optional(line),
});
export type Viewer = z.infer<typeof Viewer>;

export const BoxKind = z.enum(['invite', 'message']);
export type BoxKind = z.infer<typeof BoxKind>;

/** A text being written, and to whom. */
export const Draft = z.object({
  /** Names the box for as long as it has the focus; a new one for a new box, person or route. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  kind: BoxKind,
  text,
  /** Of an InMail. */
  subject: z.optional(line),
  /** The box's own counter where it shows one: characters counted so far and allowed. */
  counter: z.optional(z.object({ used: z.number(), limit: z.number() })),
  recipient: PagePerson,
  threadKey: z.optional(line),
});
export type Draft = z.infer<typeof Draft>;

/** What a message without words holds. */
export const Media = z.enum(['attachment', 'voice', 'reaction', 'other']);
export type Media = z.infer<typeof Media>;

/** One message as a page shows it. Its text is empty where it holds `media` alone, or was deleted. */
export const SeenMessage = z.object({
  /** The page's own id of the message. */
  pageId: z.optional(line),
  at: Instant,
  from: z.enum(['me', 'them']),
  senderId: z.optional(MemberId),
  senderName: z.optional(line),
  text,
  media: z.optional(Media),
  /** The page says that its sender changed the text after sending it. */
  isEdited: z.optional(z.boolean()),
  /** The page says that it was deleted on LinkedIn. */
  isDeleted: z.optional(z.boolean()),
});
export type SeenMessage = z.infer<typeof SeenMessage>;

/** An open conversation. `messages` are in the order of the page, oldest first. */
export const PageThread = z.object({
  key: line,
  /** The other side; of a group nobody, since no person is its other side. */
  person: PagePerson,
  isGroup: z.optional(z.boolean()),
  messages: z.array(SeenMessage).check(z.maxLength(2_000)),
});
export type PageThread = z.infer<typeof PageThread>;

/** An invitation as LinkedIn's lists show it. */
export const PageInvitation = z.object({
  /** `sent` by the user, or `received` by them. */
  direction: z.enum(['sent', 'received']),
  person: PagePerson,
  /** Empty where it came without a note. */
  note: text,
  /** Between which instants it was made, as far as the page's "2 weeks ago" tells. */
  age: z.optional(z.object({ from: Instant, to: Instant })),
});
export type PageInvitation = z.infer<typeof PageInvitation>;

/** Somebody in the user's own list of connections. */
export const PageConnection = z.object({ person: PagePerson, since: z.optional(Instant) });
export type PageConnection = z.infer<typeof PageConnection>;

/** The user's own profile page, as far as it is drawn. */
export const OwnProfile = z.object({
  memberId: MemberId,
  slug: z.optional(Slug),
  name: z.optional(line),
  headline: z.optional(line),
  company: z.optional(line),
});
export type OwnProfile = z.infer<typeof OwnProfile>;

/** How a part of LinkedIn that Vouch looks for was found on a page. */
export const SurfaceHealth = z.object({
  surface: z.enum([
    'message box',
    'messages',
    'recipient',
    'list of conversations',
    'invite dialog',
    'box of the note',
    'profile',
    'invitations',
    'invitations on My Network',
    'connections',
  ]),
  /** `missing`: the page should have it; `elsewhere`: it has no place there. */
  is: z.enum(['found', 'missing', 'elsewhere']),
  /** By which of its hooks, counted from 0, the most durable first. */
  hook: z.optional(z.number()),
});
export type SurfaceHealth = z.infer<typeof SurfaceHealth>;

/** What the page in a tab is, read when somebody asks. */
export const PageSnapshot = z.object({
  /** `known`: a person or a conversation was recognised; `quiet`: a page with nothing to say about; `unknown`: it should be one that Vouch reads, and it is not. */
  state: z.enum(['known', 'quiet', 'unknown']),
  viewer: z.optional(Viewer),
  person: z.optional(PagePerson),
  thread: z.optional(PageThread),
  /** Where the page is the user's own profile. */
  own: z.optional(OwnProfile),
  /** The draft in this frame's box, while the box is there. */
  draftId: z.optional(z.string()),
  health: z.optional(z.array(SurfaceHealth)),
});
export type PageSnapshot = z.infer<typeof PageSnapshot>;
