import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOfMessage, dayOf, monthIn, timeOf } from '@/utils/archive/dates';

test.each([
  ['2026-09-30 08:12:40 UTC', '2026-09-30T08:12:40.000Z'],
  ['2026-09-30 08:12:40', '2026-09-30T08:12:40.000Z'],
  ['2026-02-30 08:12:40 UTC', undefined],
  ['2026-09-30 25:12:40 UTC', undefined],
  ['2026-09-30 08:12:40 CET', undefined],
  ['', undefined],
])('message %s', (text, at) => expect(dateOfMessage(text)).toBe(at));

test.each([
  ['08 Feb 2026', '2026-02-08'],
  ['8 Feb 2026', '2026-02-08'],
  ['4-Apr-21', '2021-04-04'],
  ['04-Apr-2021', '2021-04-04'],
  ['30 Feb 2026', undefined],
  ['08 Foo 2026', undefined],
  ['2/8/2026', undefined],
])('day %s', (text, day) => expect(dayOf(text)).toBe(day));

test.each([
  ['1/29/26, 2:37 PM', '2026-01-29T14:37:00.000Z'],
  ['1/29/26, 2:37\u202fPM', '2026-01-29T14:37:00.000Z'],
  ['07/21/09, 12:11 PM', '2009-07-21T12:11:00.000Z'],
  ['07/21/09, 12:11 AM', '2009-07-21T00:11:00.000Z'],
  ['13/21/09, 12:11 AM', undefined],
  ['1/29/26, 14:37 PM', undefined],
])('time %s', (text, at) => expect(timeOf(text)).toBe(at));

test.each([
  ['Jan 2015', '2015-01'],
  ['September 2015', '2015-09'],
  ['Jan-15', '2015-01'],
  ['2015', '2015'],
  ['Foo 2015', undefined],
])('month %s', (text, month) => expect(monthIn(text)).toBe(month));

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -/:,JanPM') }), (text) => {
      for (const read of [dateOfMessage, dayOf, timeOf, monthIn]) read(text);
    }),
  );
});
