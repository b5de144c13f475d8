import { z } from 'zod/mini';
import { Instant } from './page';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const line = z.string().check(z.maxLength(1_000));

/** Whether the user does as a question of the self-check asks. */
export const CheckAnswer = z.enum(['yes', 'partly', 'no']);
export type CheckAnswer = z.infer<typeof CheckAnswer>;

/** The self-check as it was answered one day; kept, so that a change over time is seen. */
export const SelfCheck = z.object({
  id,
  accountId: id,
  at: Instant,
  /** By the question's id, as `utils/referrals/readiness.ts` lists them. */
  answers: z.array(z.object({ question: line, answer: CheckAnswer })).check(z.maxLength(50)),
  /** Who coached the user on asking, in their words; empty: nobody. */
  coachedBy: line,
  modifiedAt: Instant,
});
export type SelfCheck = z.infer<typeof SelfCheck>;

/** So many clients from referrals between two days, both included. */
export const Goal = z.object({
  id,
  accountId: id,
  clients: z.number().check(z.int(), z.minimum(1), z.maximum(1_000)),
  from: z.iso.date(),
  to: z.iso.date(),
  modifiedAt: Instant,
});
export type Goal = z.infer<typeof Goal>;

/** On which days the user works and wants to be reminded: one an account at most. */
export const Rhythm = z.object({
  id,
  accountId: id,
  /** ISO weekdays, Monday 1 to Sunday 7. */
  workdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7)),
  /** Both days included. */
  daysOff: z.array(z.object({ from: z.iso.date(), to: z.iso.date() })).check(z.maxLength(1_000)),
  /** Whether reminders may call; otherwise they wait where the user looks. */
  isLoud: z.boolean(),
  modifiedAt: Instant,
});
export type Rhythm = z.infer<typeof Rhythm>;
