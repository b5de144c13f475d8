import { z } from 'zod/mini';
import { FileTally, ImportCursor, Problem } from './archive';
import { Instant } from './page';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const count = z.number().check(z.int(), z.nonnegative());

/** Problems that are kept of one import; beyond this they are counted only. */
export const MAX_PROBLEMS = 5_000;

/** One export taken in, as far as it has come: put in the same transaction as each batch, so that it resumes exactly. */
export const Import = z.object({
  /** `accountId` and the export's own id. */
  id,
  accountId: id,
  exportId: z.string().check(z.maxLength(1_000)),
  fileName: z.string().check(z.maxLength(1_000)),
  cursor: ImportCursor,
  tallies: z.array(FileTally),
  added: z.object({ people: count, messages: count, invites: count, recommendations: count }),
  /** What was in the book already, and may have been completed. */
  merged: z.object({ people: count, messages: count, invites: count, recommendations: count }),
  /** Left out, since the user had them forgotten. */
  forgotten: count,
  /** The first `MAX_PROBLEMS`; `unreadable` counts them all. */
  problems: z.array(Problem).check(z.maxLength(MAX_PROBLEMS)),
  unreadable: count,
  isDone: z.boolean(),
  startedAt: Instant,
  modifiedAt: Instant,
});
export type Import = z.infer<typeof Import>;

/** A record that could not be read any more, taken out of its store so that the rest works. */
export const Quarantined = z.object({ id, store: z.string(), row: z.unknown(), at: Instant });
export type Quarantined = z.infer<typeof Quarantined>;
