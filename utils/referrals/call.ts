import type { Reminder } from '@/utils/records/referral';
import { addDays, dayOf, isWorkday, type Week } from './day';
import { duesAt } from './reminders';

/** On the next day of work a reminder calls at this hour, on this computer's clock. */
const MORNING = 9;
/** Nobody is off for longer, days. */
const LONGEST = 366;

/** When something that is due at `ms` may call, epoch ms: then, or in the morning of the next day of work. Undefined where there is none within a year. */
export function callsAt(ms: number, week: Week): number | undefined {
  const day = dayOf(ms);
  if (isWorkday(day, week)) return ms;
  for (let days = 1; days <= LONGEST; days += 1) {
    const next = addDays(day, days);
    if (isWorkday(next, week)) return new Date(`${next}T0${MORNING}:00`).getTime();
  }
  return undefined;
}

/** The reminders that call in a span of time, both ends epoch ms, the first left out. */
export function callsWithin(
  reminders: readonly Reminder[],
  week: Week,
  { after, until }: { after: number; until: number },
): Reminder[] {
  return reminders.filter((reminder) => {
    const due = duesAt(reminder);
    const at = due === undefined ? undefined : callsAt(due, week);
    return at !== undefined && after < at && at <= until;
  });
}

/** When the next reminder calls after `now`, epoch ms. */
export function nextCall(reminders: readonly Reminder[], week: Week, now: number): number | undefined {
  const all = reminders.flatMap((reminder) => {
    const due = duesAt(reminder);
    const at = due === undefined ? undefined : callsAt(due, week);
    return at !== undefined && at > now ? [at] : [];
  });
  return all.length === 0 ? undefined : Math.min(...all);
}
