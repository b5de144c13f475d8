import { z } from 'zod/mini';
import { Instant, MAX_TEXT } from './page';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const line = z.string().check(z.maxLength(1_000));
const text = z.string().check(z.maxLength(MAX_TEXT));

/** What somebody is to the user. */
export const Relation = z.enum([
  'client',
  'past-client',
  'colleague',
  'partner',
  'supplier',
  'friend',
  'family',
  'other',
]);
export type Relation = z.infer<typeof Relation>;

/** What part somebody had at a client while it bought, or that they have gone elsewhere since. */
export const ClientRole = z.enum(['buyer', 'user', 'sponsor', 'technical', 'finance', 'moved-on']);
export type ClientRole = z.infer<typeof ClientRole>;

/** A reason that people give themselves for not asking; `utils/referrals/excuses.ts` answers each. */
export const ExcuseId = z.enum(['too-junior', 'too-special', 'handed-over', 'not-the-moment', 'needy']);
export type ExcuseId = z.infer<typeof ExcuseId>;

/** What the user says of a person, beyond the note: one a person at most. */
export const Standing = z.object({
  id,
  accountId: id,
  personId: id,
  relation: z.optional(Relation),
  /** The client at which they were met, in the user's words; who shares it stands together. */
  client: z.optional(line),
  role: z.optional(ClientRole),
  /** How well they know each other by the user's own word, which goes before what was counted. */
  ownWord: z.optional(z.enum(['stranger', 'met', 'known', 'close'])),
  /** Never to be proposed or missed. */
  isLeftAlone: z.optional(z.boolean()),
  /** The excuse picked last, and when. */
  excuse: z.optional(z.object({ id: ExcuseId, at: Instant })),
  modifiedAt: Instant,
});
export type Standing = z.infer<typeof Standing>;

/** A result that the user and this person had together: value delivered, and what an ask recalls. */
export const SharedResult = z.object({
  id,
  accountId: id,
  personId: id,
  at: Instant,
  what: text,
  modifiedAt: Instant,
});
export type SharedResult = z.infer<typeof SharedResult>;

/** What somebody said to an ask. `yes`: they will introduce; the introduction itself is a record of its own. */
export const Answer = z.object({
  kind: z.enum(['yes', 'later', 'no']),
  at: Instant,
  text: z.optional(text),
});
export type Answer = z.infer<typeof Answer>;

/** The five steps of an ask in the user's words, each empty where they said nothing. */
export const AskSteps = z.object({
  /** What the meeting is for, since it is no sales call. */
  purpose: line,
  /** The result that the two had together. */
  result: line,
  /** The ideal client, with a title. */
  client: line,
  /** To whom; empty for whoever comes to mind. */
  whom: line,
  /** How they will hear how it goes on. */
  news: line,
});
export type AskSteps = z.infer<typeof AskSteps>;

/** The user asked somebody for an introduction. */
export const Ask = z.object({
  id,
  accountId: id,
  personId: id,
  at: Instant,
  /** As it was sent; empty where it was asked aloud. */
  text,
  /** As they were filled in where it was built. */
  steps: z.optional(AskSteps),
  answer: z.optional(Answer),
  /** The excuse that the user had picked before they asked after all. */
  excuse: z.optional(ExcuseId),
  modifiedAt: Instant,
});
export type Ask = z.infer<typeof Ask>;

/** Whether whom one met decides, has a say, or neither. */
export const MetLevel = z.enum(['decides', 'influences', 'neither']);
export type MetLevel = z.infer<typeof MetLevel>;

export const StepKind = z.enum(['introduced', 'meeting-set', 'held', 'client', 'no']);
export type StepKind = z.infer<typeof StepKind>;

/** Something that happened on the way to a client. */
export const Step = z.object({
  kind: StepKind,
  at: Instant,
  level: z.optional(MetLevel),
  /** Of a meeting that is set: when it is to be. */
  meetsAt: z.optional(Instant),
});
export type Step = z.infer<typeof Step>;

/** How far an ask has come: what was answered, or the furthest that an introduction from it went. `ended`: it led to an introduction, and that to a no. */
export const CameOf = z.enum([
  'open',
  'yes',
  'later',
  'no',
  'introduced',
  'meeting-set',
  'held',
  'client',
  'ended',
]);
export type CameOf = z.infer<typeof CameOf>;

/** In the order in which they happened; `utils/referrals/pipeline.ts` says which may follow which. */
const steps = z.array(Step).check(z.minLength(1), z.maxLength(5));

/** Somebody of whom at least the name is known, in the book or not. */
export const Party = z.object({ personId: z.optional(id), name: line.check(z.minLength(1)) });
export type Party = z.infer<typeof Party>;

const introduction = {
  id,
  accountId: id,
  /** Why the two should meet, as it was said. */
  reason: z.optional(text),
  steps,
  modifiedAt: Instant,
};

/** Who was introduced, by whom, to whom, and how far it went. Somebody introduced the user, or the user others. */
export const Introduction = z.discriminatedUnion('direction', [
  z.object({
    ...introduction,
    direction: z.literal('received'),
    by: Party,
    /** The one whom the user got to know. */
    who: Party,
    /** The ask that it answers; absent where it came without one. */
    askId: z.optional(id),
  }),
  z.object({ ...introduction, direction: z.literal('given'), who: Party, to: Party }),
]);
export type Introduction = z.infer<typeof Introduction>;

/** A meeting that came about in another way: without these nobody can say what share came from referrals. */
export const Meeting = z.object({
  id,
  accountId: id,
  with: Party,
  source: z.enum(['cold', 'event', 'inbound', 'other']),
  steps,
  modifiedAt: Instant,
});
export type Meeting = z.infer<typeof Meeting>;

/** What Vouch reminds the user of. `thank`, `post`: the source of an introduction; `meeting`: was it held; `answer`: what came of an ask; `touch`: quiet for longer than usual. */
export const ReminderKind = z.enum(['thank', 'post', 'meeting', 'answer', 'touch']);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** Something to do for or with somebody. The id says for what, so that the same occasion never gets two. */
export const Reminder = z.object({
  id,
  accountId: id,
  kind: ReminderKind,
  /** With whom to get in touch. */
  to: Party,
  /** Id of the introduction, ask or person that it follows from. */
  subject: id,
  /** Of `thank`, `post` and `meeting`: the step that it follows from, and whom the introduction is about. */
  step: z.optional(StepKind),
  about: z.optional(Party),
  due: Instant,
  snoozedUntil: z.optional(Instant),
  doneAt: z.optional(Instant),
  /** The occasion is past or was taken back. It stays only so that nothing the user did is lost when it returns. */
  endedAt: z.optional(Instant),
  modifiedAt: Instant,
});
export type Reminder = z.infer<typeof Reminder>;

/** Somebody to ask today, and why today; times are epoch ms. */
export const Proposed = z.object({
  known: z.object({ person: z.object({ id, name: z.optional(line), headline: z.optional(line) }) }),
  closeness: z.object({ level: z.enum(['stranger', 'met', 'known', 'close']) }),
  why: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('thanked'), at: z.number() }),
    z.object({ kind: z.literal('result'), at: z.number(), what: text }),
    z.object({ kind: z.literal('quiet'), since: z.number(), lastAt: z.number() }),
    z.object({ kind: z.enum(['client', 'next']) }),
  ]),
});
export type Proposed = z.infer<typeof Proposed>;
