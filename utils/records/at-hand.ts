import { z } from 'zod/mini';
import { AnalysisRecord, VerdictName } from './analysis';
import { Account, Message, Note, Person } from './book';
import { Draft, PagePerson } from './page';

export const Consent = z.enum(['unasked', 'given', 'refused']);
export type Consent = z.infer<typeof Consent>;

/** A message of the timeline; `verdict` is that of a received one that is a pitch or stock words, or any other that could be read. */
export const TimelineItem = z.extend(Message, { verdict: z.optional(VerdictName) });
export type TimelineItem = z.infer<typeof TimelineItem>;

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
  /** Oldest first. */
  timeline: z.array(TimelineItem),
  account: z.optional(Account),
});
export type AtHand = z.infer<typeof AtHand>;
