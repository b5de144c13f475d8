import { describe, expect, test } from 'vitest';
import type { SelfCheck } from '@/utils/records/habit';
import { boardOf } from '@/utils/referrals/board';
import { USUAL_WEEK } from '@/utils/referrals/day';
import { conversationsIn, funnelOf, monthOf, type Period, shareOf } from '@/utils/referrals/funnel';
import { ownRates, planFor } from '@/utils/referrals/goal';
import { leaderAnswers } from '@/utils/referrals/leader';
import { at, noon } from './made-up';
import { yearUntil } from './year';

/** The end of the year; what comes of December's introductions lies beyond it. */
const END = noon('2025-12-31');
const book = yearUntil('2025-12-31');
const asks = [...book.asks.values()];
const introductions = [...book.introductions.values()];
const meetings = [...book.meetings.values()];

const between = (from: string, to: string): Period => ({
  from: new Date(`${from}T00:00`).getTime(),
  to: new Date(`${to}T00:00`).getTime(),
});
const whole = between('2025-01-01', '2026-01-01');

describe('figures checked by hand', () => {
  test('of the year', () => {
    // 4 a month are 48 asks, of one person two. 2 introductions a month and the one unasked. Each of the 24 was set and
    // held in its own month, 12 with those who decide, 12 with those who have a say. Clients of January, March, May,
    // July, September and November come the month after: all six within the year.
    expect(funnelOf(asks, introductions, meetings, whole)).toEqual({
      asked: 47,
      introductions: 25,
      meetingsSet: 24,
      held: 24,
      clients: 6,
      given: 3,
      levels: { decides: 12, influences: 12, neither: 12 },
    });
  });

  test('of the second quarter', () => {
    // Clients on April 5th and June 5th; an introduction given on June 1st.
    expect(funnelOf(asks, introductions, meetings, between('2025-04-01', '2025-07-01'))).toEqual({
      asked: 12,
      introductions: 6,
      meetingsSet: 6,
      held: 6,
      clients: 2,
      given: 1,
      levels: { decides: 3, influences: 3, neither: 3 },
    });
  });

  test('of what share came from referrals', () => {
    // 24 of 24 + 12 meetings; 6 of 6 + 2 clients.
    expect(shareOf('held', introductions, meetings, whole)).toEqual({ referred: 24, all: 36 });
    expect(shareOf('client', introductions, meetings, whole)).toEqual({ referred: 6, all: 8 });
  });

  test('of the stages at the end', () => {
    // Open asks: of the 24th of each month, since the others led to something or to a no. The two introductions of
    // December were held and have not ended, the one unasked has not moved, nor have the three given. Six clients and
    // two from cold calls; noes: 5 from the 3rd (February to October), 11 from the 10th. Ten cold meetings stay held.
    const board = boardOf(asks, [...introductions, ...meetings]);
    const stages = Object.fromEntries(
      Object.entries(board.stages).map(([kind, list]) => [kind, list.length]),
    );
    expect(stages).toEqual({ introduced: 4, 'meeting-set': 0, held: 12, client: 8, no: 16 });
    expect([board.asked.length, board.declined.length]).toEqual([12, 12]);
  });

  test('of the rep’s own rates', () => {
    // Asks: 24 led on, 12 noes, and of 12 without an answer 10 are older than 60 days (October 24th is, by 68; November
    // 24th is not): 24 of 46. Introductions: those of January to November have ended, 22; December's two and the
    // unasked one of July (183 days) are open: 6 clients of 22.
    expect(ownRates(asks, introductions, END)).toEqual({
      introduction: { yes: 24, of: 46, source: 'own' },
      client: { yes: 6, of: 22, source: 'own' },
    });
  });

  test('of the plan for ten clients in the next year', () => {
    // Under way: 3 open introductions and 2 asks: 6/22 × (3 + 2 × 24/46) = 1.1028 clients. Introductions: 10 × 22/6 −
    // 4.0435 = 32.62, so 33; asks: 32.6232 × 46/24 = 62.53, so 63. 2026 has 261 days from Monday to Friday; 15 off from
    // August 3rd to 21st leave 246, 49.2 weeks: 63 / 49.2 = 1.28, so two a week.
    const week = { ...USUAL_WEEK, daysOff: [{ from: '2026-08-03', to: '2026-08-21' }] };
    const goal = { clients: 10, from: '2026-01-01', to: '2026-12-31' };
    const plan = planFor(goal, asks, introductions, week, END);
    expect(plan).toMatchObject({ won: 0, left: 10, introductions: 33, asks: 63, weeks: 49.2, asksAWeek: 2 });
    expect(plan.underway).toBeCloseTo(1.1028, 4);
    expect(plan.rates.introduction.source).toBe('own');
  });

  test('of what a leader asked on July 15th', () => {
    const then = yearUntil('2025-07-15');
    const check = (day: string, coachedBy: string): SelfCheck => ({
      id: day,
      accountId: 'a1',
      at: at(day),
      answers: [],
      coachedBy,
      modifiedAt: at(day),
    });
    const checks = [check('2025-05-30', 'Early'), check('2025-06-30', ' Mona '), check('2025-07-01', 'Late')];
    // June: introductions of the 8th and 14th; meetings of the 20th and 26th, and the cold one of the 15th; the client
    // of the 5th, who was introduced in May, and no other.
    expect(
      leaderAnswers(
        [...then.introductions.values()],
        [...then.meetings.values()],
        checks,
        noon('2025-07-15'),
      ),
    ).toEqual({
      month: between('2025-06-01', '2025-07-01'),
      introductions: 2,
      coachedBy: 'Mona',
      meetings: { referred: 2, all: 3 },
      clients: { referred: 1, all: 1 },
    });
  });

  test('of what they were reminded of', () => {
    // Thanks: 25 introductions. Word to the source, the day after each step: 24 set, 24 held, 22 ended; and of the
    // unasked one that had not moved after 14 days. What came of an ask: of the 24th of January to November; December's
    // is not 14 days old.
    const done = [...book.reminders.values()].filter(({ doneAt }) => doneAt);
    const count = (kind: string) => done.filter((one) => one.kind === kind).length;
    expect([count('thank'), count('post'), count('answer')]).toEqual([25, 71, 11]);
    const left = [...book.reminders.values()].filter(({ doneAt, endedAt }) => !doneAt && !endedAt);
    expect(left.map(({ kind, due }) => [kind, due])).toEqual([['answer', at('2026-01-07')]]);
  });
});

test('what happens as one period ends and the next begins counts once', () => {
  const [last, next] = [between('2025-01-01', '2025-02-01'), between('2025-02-01', '2025-03-01')];
  const one = { ...asks[0]!, at: new Date(next.from).toISOString() };
  expect([last, next].map((period) => funnelOf([one], [], [], period).asked)).toEqual([0, 1]);
});

test('a month begins and ends on this computer’s calendar, over the year’s end too', () => {
  expect(monthOf(noon('2026-01-15'), 1)).toEqual(between('2025-12-01', '2026-01-01'));
  expect(monthOf(noon('2026-01-31'))).toEqual(between('2026-01-01', '2026-02-01'));
});

test('a conversation is one in which both said something; what one sends counts for nothing', () => {
  const said = (from: 'me' | 'them', day: string) => ({ from, at: at(day), text: 'Good morning' });
  const people = [
    [said('me', '2025-02-03'), said('them', '2025-02-04')],
    [said('me', '2025-02-03'), said('me', '2025-02-04')],
    [said('me', '2025-01-03'), said('them', '2025-02-04')],
  ];
  expect(conversationsIn(people, between('2025-02-01', '2025-03-01'))).toBe(1);
});
