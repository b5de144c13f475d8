import { expect, test } from 'vitest';
import type { Reminder } from '@/utils/records/referral';
import { callsAt, callsWithin, nextCall } from '@/utils/referrals/call';
import { USUAL_WEEK } from '@/utils/referrals/day';
import { finish, snooze } from '@/utils/referrals/reminders';
import { at, noon } from './made-up';

const reminder = (id: string, day: string): Reminder => ({
  id,
  accountId: 'a1',
  kind: 'thank',
  to: { name: 'Ilse' },
  subject: 's',
  due: at(day),
  modifiedAt: at(day),
});
const nine = (day: string) => new Date(`${day}T09:00`).getTime();

test('what is due on a day of work calls then, on a weekend or a day off the next morning of work', () => {
  // 2026-03-06 is a Friday.
  expect(callsAt(noon('2026-03-06'), USUAL_WEEK)).toBe(noon('2026-03-06'));
  expect(callsAt(noon('2026-03-07'), USUAL_WEEK)).toBe(nine('2026-03-09'));
  const off = { ...USUAL_WEEK, daysOff: [{ from: '2026-03-09', to: '2026-03-10' }] };
  expect(callsAt(noon('2026-03-07'), off)).toBe(nine('2026-03-11'));
  expect(callsAt(noon('2026-03-07'), { workdays: [], daysOff: [] })).toBeUndefined();
});

test('the next call is the earliest to come; what is done, put off or past calls for nothing', () => {
  const now = noon('2026-03-05');
  const list = [
    reminder('past', '2026-03-04'),
    finish(reminder('done', '2026-03-06'), now),
    snooze(reminder('put off', '2026-03-06'), noon('2026-03-12'), now),
    reminder('saturday', '2026-03-07'),
  ];
  expect(nextCall(list, USUAL_WEEK, now)).toBe(nine('2026-03-09'));
  expect(nextCall(list.slice(0, 2), USUAL_WEEK, now)).toBeUndefined();
  const span = { after: nine('2026-03-09') - 1, until: noon('2026-03-12') };
  expect(callsWithin(list, USUAL_WEEK, span).map(({ id }) => id)).toEqual(['put off', 'saturday']);
});
