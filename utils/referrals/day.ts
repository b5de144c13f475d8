import type { Rhythm } from '@/utils/records/habit';

/** A calendar day, `2026-11-24`; it has no time zone. */
export type Day = string;

export type Week = Pick<Rhythm, 'workdays' | 'daysOff'>;

/** Where the user has said nothing: Monday to Friday. */
export const USUAL_WEEK: Week = { workdays: [1, 2, 3, 4, 5], daysOff: [] };

const MS = 86_400_000;
/** Longer spans are cut to this when days are counted, in days. */
const LONGEST = 10 * 366;

const numberOf = (day: Day): number => Math.floor(Date.parse(day) / MS);
const dayAt = (number: number): Day => new Date(number * MS).toISOString().slice(0, 10);

/** The day on this computer's calendar; `ms` is epoch ms. */
export function dayOf(ms: number): Day {
  const date = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export const addDays = (day: Day, days: number): Day => dayAt(numberOf(day) + days);

/** Whole weeks since the Monday before 1970-01-01, a Thursday. */
const weekOf = (day: Day): number => Math.floor((numberOf(day) + 3) / 7);
/** Monday 1 to Sunday 7. */
const weekdayOf = (day: Day): number => numberOf(day) + 3 - 7 * weekOf(day) + 1;

export function isWorkday(day: Day, { workdays, daysOff }: Week): boolean {
  return workdays.includes(weekdayOf(day)) && !daysOff.some(({ from, to }) => from <= day && day <= to);
}

/** Numbers the days of work, days off among them, so that what takes turns by the day misses none. */
export function turnOf(day: Day, { workdays }: Pick<Week, 'workdays'>): number {
  const days = [...new Set(workdays)];
  return weekOf(day) * days.length + days.filter((weekday) => weekday < weekdayOf(day)).length;
}

/** Days of work from one day to another, both included; a span of more than ten years is cut. */
export function workdaysIn(from: Day, to: Day, week: Week): number {
  const first = numberOf(from);
  const last = Math.min(numberOf(to), first + LONGEST);
  let count = 0;
  for (let day = first; day <= last; day++) if (isWorkday(dayAt(day), week)) count++;
  return count;
}

/** Noon of a day on this computer's clock, epoch ms; NaN where it is none. */
export const noonOf = (day: Day): number => new Date(`${day}T12:00`).getTime();

/**
 * When something happened of which only the day is known, epoch ms: today it is now, else noon; and, on the day of what
 * went before, not before that.
 *
 * @param now epoch ms
 * @param after when what went before happened, epoch ms
 */
export function momentOf(day: Day, now: number, after = Number.NEGATIVE_INFINITY): number {
  if (day === dayOf(now)) return now;
  const noon = noonOf(day);
  return after > noon && dayOf(after) === day ? after : noon;
}
