import { z } from 'zod/mini';
import { Flag, Invite, Note, Person } from './book';
import { Instant } from './page';
import { Standing } from './referral';

const id = z.string().check(z.minLength(1), z.maxLength(200));
/** What was kept of somebody in a thread, by the keys of the messages. */
const Threads = z.array(z.object({ threadKey: z.string(), keys: z.array(z.string()) }));

/**
 * Two records became one, `personId`, and what it takes to undo that: both as they were, and what was whose. One that
 * was undone stays, and keeps the two apart.
 */
export const Joining = z.object({
  id,
  accountId: id,
  personId: id,
  otherId: id,
  at: Instant,
  kept: Person,
  other: Person,
  keptThreads: Threads,
  otherThreads: Threads,
  keptNote: z.optional(Note),
  otherNote: z.optional(Note),
  keptStanding: z.optional(Standing),
  otherStanding: z.optional(Standing),
  keptInvites: z.array(Invite),
  otherInvites: z.array(Invite),
  otherFlags: z.array(Flag),
  /** Records of every other kind that were moved, by store. */
  moved: z.array(z.object({ store: z.string(), id })),
  isUndone: z.optional(z.boolean()),
  modifiedAt: Instant,
});
export type Joining = z.infer<typeof Joining>;
