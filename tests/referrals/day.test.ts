import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, isWorkday, momentOf, turnOf, USUAL_WEEK, workdaysIn } from '@/utils/referrals/day';
import { noon } from './made-up';

test('weekends and days off are no days of work', () => {
  const week = { workdays: [1, 2, 3, 4, 5], daysOff: [{ from: '2026-11-25', to: '2026-11-26' }] };
  // Monday 2026-11-23 to Sunday 2026-11-29.
  const days = Array.from({ length: 7 }, (_, i) => isWorkday(addDays('2026-11-23', i), week));
  expect(days).toEqual([true, true, false, false, true, false, false]);
  expect(workdaysIn('2026-11-23', '2026-11-29', week)).toBe(3);
  expect(isWorkday('1969-12-29', USUAL_WEEK)).toBe(true);
  expect(isWorkday('1969-12-28', USUAL_WEEK)).toBe(false);
});

test('a span turned round has no days; one of centuries is cut', () => {
  expect(workdaysIn('2026-11-29', '2026-11-23', USUAL_WEEK)).toBe(0);
  expect(workdaysIn('0001-01-01', '9999-12-31', USUAL_WEEK)).toBeLessThan(3_000);
});

test('days of work add up', () => {
  const day = fc.integer({ min: 0, max: 600 }).map((n) => addDays('2026-01-01', n));
  fc.assert(
    fc.property(day, day, day, (a, b, c) => {
      const [from, middle, to] = [a, b, c].sort() as [string, string, string];
      expect(workdaysIn(from, middle, USUAL_WEEK) + workdaysIn(addDays(middle, 1), to, USUAL_WEEK)).toBe(
        workdaysIn(from, to, USUAL_WEEK),
      );
    }),
  );
});

test('something of today happens now, something of another day at noon, never before what went before', () => {
  const now = noon('2026-11-24') + 3_600_000;
  expect(momentOf('2026-11-24', now)).toBe(now);
  expect(momentOf('2026-11-20', now)).toBe(noon('2026-11-20'));
  const evening = noon('2026-11-20') + 6 * 3_600_000;
  expect(momentOf('2026-11-20', now, evening)).toBe(evening);
  expect(momentOf('2026-11-19', now, evening)).toBe(noon('2026-11-19'));
  expect(dayOf(evening)).toBe('2026-11-20');
});

test('days of work are numbered one by one, over weekends too', () => {
  const days = Array.from({ length: 28 }, (_, i) => addDays('2026-11-23', i));
  const turns = days.filter((day) => isWorkday(day, USUAL_WEEK)).map((day) => turnOf(day, USUAL_WEEK));
  expect(turns).toEqual(turns.map((_, i) => turns[0]! + i));
});
