import { describe, expect, test } from 'vitest';
import type { Ask } from '@/utils/records/referral';
import { askList } from '@/utils/referrals/ask-list';
import { addDays, isWorkday, USUAL_WEEK, type Week } from '@/utils/referrals/day';
import type { Known } from '@/utils/referrals/known';
import { proposals } from '@/utils/referrals/proposal';
import { ask, at, DAY, known, noon, result, talk } from './made-up';

/** A Tuesday. */
const TODAY = '2026-11-24';
const NOW = noon(TODAY);
const ids = (list: readonly { known: Known }[]) => list.map((one) => one.known.person.id);
const propose = (people: readonly Known[], asks: readonly Ask[] = [], week: Week = USUAL_WEEK, now = NOW) =>
  proposals(people, asks, week, now);

describe('why today', () => {
  const said = talk(8, 5, NOW);
  test('thanks come first, then a result, each the latest first', () => {
    const people = [
      known('best', NOW, { said: talk(40, 2, NOW) }),
      known('result', NOW, { said, results: [result('result', '2026-11-01', 'Halved the idle time')] }),
      known('thanked earlier', NOW, { said, thankedAt: NOW - 3 * DAY }),
      known('thanked', NOW, { said, thankedAt: NOW - DAY }),
    ];
    const list = propose(people);
    expect(ids(list)).toEqual(['thanked', 'thanked earlier', 'result', 'best']);
    expect(list.map(({ why }) => why)).toEqual([
      { kind: 'thanked', at: NOW - DAY },
      { kind: 'thanked', at: NOW - 3 * DAY },
      { kind: 'result', at: noon('2026-11-01'), what: 'Halved the idle time' },
      { kind: 'next' },
    ]);
  });
  test('thanks and results of long ago are none', () => {
    const old = known('old', NOW, {
      said,
      thankedAt: NOW - 20 * DAY,
      results: [result('old', '2026-09-01', 'Long ago')],
    });
    expect(propose([old])[0]!.why).toEqual({ kind: 'next' });
  });
  test('longer quiet than usual is one, and so is being a client', () => {
    const quiet = [...talk(4, 300, NOW), ...talk(4, 260, NOW), ...talk(4, 220, NOW)];
    const list = propose([
      known('quiet', NOW, { said: quiet }),
      known('client', NOW, { said, standing: { relation: 'client' } }),
    ]);
    expect(Object.fromEntries(list.map(({ known: one, why }) => [one.person.id, why.kind]))).toEqual({
      client: 'client',
      quiet: 'quiet',
    });
  });
});

test('strangers and people left alone are not proposed; a stranger whom the user names a friend is', () => {
  const people = [
    known('stranger', NOW),
    known('alone', NOW, { said: talk(40, 2, NOW), standing: { isLeftAlone: true }, thankedAt: NOW - DAY }),
    known('friend', NOW, { standing: { relation: 'friend' } }),
  ];
  expect(ids(propose(people))).toEqual(['friend']);
});

test('whoever was asked comes again after half a year', () => {
  const ana = known('Ana', NOW, { said: talk(8, 5, NOW) });
  expect(propose([ana], [ask('Ana', addDays(TODAY, -179))])).toEqual([]);
  expect(ids(propose([ana], [ask('Ana', addDays(TODAY, -181))]))).toEqual(['Ana']);
});

/** Sixty people, known less and less well. */
const crowd = Array.from({ length: 60 }, (_, i) =>
  known(`p${String(i).padStart(2, '0')}`, NOW, { said: talk(70 - i, 5, NOW) }),
);

describe('over a year of days', () => {
  const days = Array.from({ length: 365 }, (_, i) => addDays('2026-11-24', i));
  const week: Week = { workdays: [1, 2, 3, 4, 5], daysOff: [{ from: '2026-12-21', to: '2027-01-03' }] };

  test('days of work have a proposal, weekends and days off have none', () => {
    for (const day of days) {
      expect(propose(crowd, [], week, noon(day)).length > 0).toBe(isWorkday(day, week));
    }
    expect(propose(crowd, [], week, noon('2026-12-24'))).toEqual([]);
    expect(propose(crowd, [], week, noon('2026-11-28'))).toEqual([]);
  });

  test('the same day gives the same people, at any hour and in whatever order they come', () => {
    for (const day of days.slice(0, 30)) {
      const morning = propose(crowd, [], USUAL_WEEK, noon(day) - 4 * 3_600_000);
      const evening = propose([...crowd].reverse(), [], USUAL_WEEK, noon(day) + 9 * 3_600_000);
      expect(ids(evening)).toEqual(ids(morning));
    }
  });

  test('who asks nobody sees the ten known best take turns', () => {
    const first = days.flatMap((day) => ids(propose(crowd, [], USUAL_WEEK, noon(day))).slice(0, 1));
    expect(new Set(first).size).toBe(10);
    expect([...new Set(first)].every((id) => id < 'p20')).toBe(true);
  });

  test('who asks each day asks everybody, those known best early, nobody twice in half a year', () => {
    const asks: Ask[] = [];
    for (const day of days) {
      const [first] = propose(crowd, asks, week, noon(day));
      if (first) asks.push(ask(first.known.person.id, day));
    }
    expect(new Set(asks.slice(0, 60).map(({ personId }) => personId)).size).toBe(60);
    for (const [i, { personId, at: when }] of asks.entries()) {
      const before = asks.slice(0, i).findLast((one) => one.personId === personId);
      if (before) expect(Date.parse(when) - Date.parse(before.at)).toBeGreaterThan(179 * DAY);
    }
    const places = ids(askList(crowd, [], [], NOW).others).map((id) =>
      asks.findIndex(({ personId }) => personId === id),
    );
    const [best, least] = [places.slice(0, 10), places.slice(-10)];
    // Two rounds of ten: nobody slips past their turn when another drops out.
    expect(Math.max(...best)).toBeLessThan(20);
    expect(Math.max(...best)).toBeLessThan(Math.min(...least));
  });

  test('another press gives another person, down to the last', () => {
    expect(new Set(ids(propose(crowd))).size).toBe(60);
  });
});

test('an ask of this very morning takes its person out', () => {
  const [first] = propose(crowd);
  const after = propose(crowd, [{ ...ask(first!.known.person.id, TODAY), at: at(TODAY) }]);
  expect(ids(after)).not.toContain(first!.known.person.id);
});
