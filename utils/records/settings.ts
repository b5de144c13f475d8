import { z } from 'zod/mini';
import { OwnFrame } from './frame';
import { Instant, OwnProfile } from './page';

/** One of LinkedIn's limits: changed by LinkedIn at will, so it carries the day on which somebody last looked. */
const Limit = z.object({
  value: z.number().check(z.int(), z.minimum(1), z.maximum(100_000)),
  asOf: z.iso.date(),
});

/** LinkedIn's limits as far as they are known; the box's own counter goes before them. */
export const Limits = z.object({
  /** Characters of an invite's note without Premium. */
  note: Limit,
  /** Notes a month without Premium. */
  notesAMonth: Limit,
  /** Invites a week. */
  invitesAWeek: Limit,
  /** Characters of a message. */
  message: Limit,
});
export type Limits = z.infer<typeof Limits>;

/** How the user likes to sound. */
export const WordingSettings = z.object({
  tone: z.enum(['plain', 'warm', 'formal']),
  /** `auto`: the given name, and in a formal tone the whole; `family`: the family name with a title, else the whole. */
  names: z.enum(['auto', 'given', 'family']),
  /** Whether the browser's own language model may rewrite a text on this computer. */
  rewriting: z.boolean(),
  /** Frames of the user's own. */
  frames: z.array(OwnFrame).check(z.maxLength(100)),
});
export type WordingSettings = z.infer<typeof WordingSettings>;

export const WORDING: WordingSettings = { tone: 'plain', names: 'auto', rewriting: false, frames: [] };

/** What the user has decided, consent aside. */
export const Settings = z.object({
  /** Whose conversations are kept after consent: everybody's, nobody's, or theirs whom the user picks. */
  remember: z.enum(['all', 'none', 'each']),
  /** Whether words that count are marked in LinkedIn's page. */
  marks: z.boolean(),
  limits: Limits,
  /** The user's own profile, read from its page when they asked for it. */
  own: z.optional(OwnProfile),
  /** Flags made before teach nothing any more. */
  learnFrom: z.optional(Instant),
  /** `WORDING` where it is absent. */
  wording: z.optional(WordingSettings),
});
export type Settings = z.infer<typeof Settings>;

/** Change of some settings; `own: null` forgets the profile. */
export const SettingsChange = z.object({
  remember: z.optional(Settings.shape.remember),
  marks: z.optional(z.boolean()),
  limits: z.optional(Limits),
  own: z.optional(z.nullable(OwnProfile)),
  learnFrom: z.optional(Instant),
  wording: z.optional(WordingSettings),
});
export type SettingsChange = z.infer<typeof SettingsChange>;

/** `lastAt`: when the book was backed up last. */
export const Backups = z.object({ reminds: z.boolean(), lastAt: z.optional(Instant) });
export type Backups = z.infer<typeof Backups>;

/** By account: the ids of wordings that were sent, and are not offered again. They say nothing of whom they went to. */
export const UsedWordings = z.record(
  z.string(),
  z.array(z.string().check(z.maxLength(200))).check(z.maxLength(2_000)),
);
export type UsedWordings = z.infer<typeof UsedWordings>;

/** What lies beside the book and goes into its backup: what the user has decided, and which wordings are used up. */
export const Beside = z.object({ settings: Settings, usedWordings: UsedWordings });
export type Beside = z.infer<typeof Beside>;
