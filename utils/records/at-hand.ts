import { z } from 'zod/mini';
import { AnalysisRecord, VerdictName } from './analysis';
import { Account, Flag, Invite, Message, Note, Person } from './book';
import { Known } from './frame';
import { Draft, Instant, OwnProfile, PagePerson, SurfaceHealth } from './page';
import { Ask, AskSteps, CameOf } from './referral';
import { Settings } from './settings';

export const Consent = z.enum(['unasked', 'given', 'refused']);
export type Consent = z.infer<typeof Consent>;

/** A message of the timeline; `verdict` is that of a received one that is a pitch or stock words, or any other that could be read. */
export const TimelineItem = z.extend(Message, {
  verdict: z.optional(VerdictName),
  /** What the user said of it. */
  flag: z.optional(Flag),
});
export type TimelineItem = z.infer<typeof TimelineItem>;

/** What makes somebody a sales stalker, message by message. */
export const Stalking = z.array(
  z.object({ at: z.string(), what: z.string(), why: z.string(), excerpt: z.optional(z.string()) }),
);
export type Stalking = z.infer<typeof Stalking>;

/** What an ask to somebody begins with, and how they were asked before. */
export const Asking = z.object({
  known: AskSteps,
  /** Latest first. */
  asked: z.array(z.object({ ask: z.pick(Ask, { id: true, at: true }), cameOf: CameOf })),
});
export type Asking = z.infer<typeof Asking>;

/** All that the popup shows of the tab it was opened on. */
export const AtHand = z.object({
  /** `elsewhere`: not LinkedIn; `reload`: LinkedIn, but opened before Vouch; the others as in `PageSnapshot`. */
  state: z.enum(['elsewhere', 'reload', 'known', 'quiet', 'unknown']),
  consent: Consent,
  /** A private window: nothing is kept. */
  isPrivate: z.boolean(),
  draft: z.optional(z.object({ frameId: z.number(), draft: Draft, analysis: AnalysisRecord })),
  /** Whom the page shows, kept or not. */
  onPage: z.optional(PagePerson),
  /** The same person in the book. */
  person: z.optional(Person),
  note: z.optional(Note),
  /** What the user said of this person's messages and invitations, latest first; in a group nothing. */
  flags: z.optional(z.array(Flag)),
  /** Oldest first. */
  timeline: z.array(TimelineItem),
  /** The conversation is a group's: its senders are named, and nobody gets a verdict. */
  isGroup: z._default(z.boolean(), false),
  account: z.optional(Account),
  /** What the book knows of the user and this person, for wordings. */
  known: z.optional(Known),
  /** Who writes: the member whose LinkedIn this is, where the page or the book knows. */
  writer: z.optional(z.string().check(z.maxLength(200))),
  /** The wordings that this account has used up. */
  used: z.optional(z.array(z.string())),
  /** Oldest first; present where the conversation is a sales stalker's. */
  stalking: z.optional(Stalking),
  /** To how many others almost the same as the draft was sent, and since when. */
  blast: z.optional(z.object({ count: z.number(), since: Instant })),
  /** Of somebody in the book. */
  asking: z.optional(Asking),
  /** The page is the user's own profile. */
  own: z.optional(OwnProfile),
  /** What the page has of what Vouch looks for. */
  health: z.optional(z.array(SurfaceHealth)),
  settings: Settings,
});
export type AtHand = z.infer<typeof AtHand>;

/** A connection note in the list of all. */
export const ConnectionNote = z.object({
  invite: Invite,
  person: Person,
  verdict: z.optional(VerdictName),
  flag: z.optional(Flag),
});
export type ConnectionNote = z.infer<typeof ConnectionNote>;

/** Somebody whom the user flagged, with every flag, latest first. */
export const FlaggedPerson = z.object({ person: Person, flags: z.array(Flag) });
export type FlaggedPerson = z.infer<typeof FlaggedPerson>;
