import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, USUAL_WEEK } from '@/utils/referrals/day';
import {
  askedThisWeek,
  backwards,
  ENOUGH,
  METHOD_RATES,
  ownRates,
  planFor,
  type Rates,
  ratesFor,
} from '@/utils/referrals/goal';
import { ask, at, given, noon, received, step } from './made-up';

const NOW = noon('2026-11-24');

const anyRate = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 200 }))
  .map(([yes, more]) => ({ yes, of: yes + more, source: 'own' as const }));
const anyRates: fc.Arbitrary<Rates> = fc.record({ introduction: anyRate, client: anyRate });
const anyClients = fc.integer({ min: 0, max: 1_000 });

describe('backwards from the goal', () => {
  test('ten clients take twenty introductions and forty asks by the method’s rates', () => {
    expect(backwards(10, METHOD_RATES)).toEqual({ introductions: 20, asks: 40 });
  });

  test('so many asks are enough by the rates, and one fewer is not', () => {
    fc.assert(
      fc.property(anyClients, anyRates, (clients, rates) => {
        const { introductions, asks } = backwards(clients, rates);
        const { introduction, client } = rates;
        // In whole numbers: clients × of × of ≤ asks × yes × yes.
        const needed = clients * client.of * introduction.of;
        const each = client.yes * introduction.yes;
        expect(asks * each).toBeGreaterThanOrEqual(needed);
        if (asks > 0) expect((asks - 1) * each).toBeLessThan(needed);
        expect(introductions * client.yes).toBeGreaterThanOrEqual(clients * client.of);
        if (introductions > 0) expect((introductions - 1) * client.yes).toBeLessThan(clients * client.of);
      }),
      { numRuns: 2_000 },
    );
  });

  test('more clients never take fewer asks', () => {
    fc.assert(
      fc.property(anyClients, anyRates, (clients, rates) => {
        const [less, more] = [backwards(clients, rates), backwards(clients + 1, rates)];
        expect(more.asks).toBeGreaterThanOrEqual(less.asks);
        expect(more.introductions).toBeLessThanOrEqual(more.asks);
      }),
    );
  });
});

describe('the rates', () => {
  const own = (introductionsOf: number, clientsOf: number, yes = 10): Rates => ({
    introduction: { yes, of: introductionsOf, source: 'own' },
    client: { yes, of: clientsOf, source: 'own' },
  });
  test('are the rep’s own from as many cases on as the method’s example has, each by itself', () => {
    expect(ENOUGH).toEqual({ introduction: METHOD_RATES.introduction.of, client: METHOD_RATES.client.of });
    const sources = (rates: Rates) => [ratesFor(rates).introduction.source, ratesFor(rates).client.source];
    expect(sources(own(39, 19))).toEqual(['method', 'method']);
    expect(sources(own(40, 19))).toEqual(['own', 'method']);
    expect(sources(own(39, 20))).toEqual(['method', 'own']);
    expect(sources(own(400, 200, 0))).toEqual(['method', 'method']);
  });

  test('what is open counts neither way until it is too old to come to anything', () => {
    const asks = [
      ask('open', addDays('2026-11-24', -59)),
      ask('old', addDays('2026-11-24', -61)),
      ask('no', '2026-11-20', { answer: { kind: 'no', at: at('2026-11-21') } }),
      ask('led', '2026-11-01'),
    ];
    const led = received('led', 'Bo', [step('introduced', '2026-11-05')], { askId: asks[3]!.id });
    const courses = [
      led,
      given('x', 'y', '2020-01-01'),
      received('a', 'lost', [step('introduced', '2025-11-05')]),
      received('a', 'won', [
        step('introduced', '2026-08-01'),
        step('meeting-set', '2026-08-02'),
        step('held', '2026-08-03'),
        step('client', '2026-08-04'),
      ]),
      received('a', 'no', [step('introduced', '2026-08-01'), step('no', '2026-08-02')]),
    ];
    expect(ownRates(asks, courses, NOW)).toEqual({
      introduction: { yes: 1, of: 3, source: 'own' },
      client: { yes: 1, of: 3, source: 'own' },
    });
  });
});

describe('the plan', () => {
  const goal = { clients: 10, from: '2026-11-23', to: '2027-01-29' };
  test('is asks a week of what is left', () => {
    // From Tuesday 2026-11-24 to Friday 2027-01-29: 4 days, then 9 weeks of 5: 49 days, 9.8 weeks; 40 / 9.8 = 4.08.
    expect(planFor(goal, [], [], USUAL_WEEK, NOW)).toMatchObject({
      won: 0,
      left: 10,
      underway: 0,
      introductions: 20,
      asks: 40,
      weeks: 9.8,
      asksAWeek: 5,
    });
    // Two weeks off make 39 days, 7.8 weeks; 40 / 7.8 = 5.13.
    const off = { ...USUAL_WEEK, daysOff: [{ from: '2026-12-21', to: '2027-01-01' }] };
    expect(planFor(goal, [], [], off, NOW)).toMatchObject({ weeks: 7.8, asksAWeek: 6 });
  });
  test('takes off what was won and what is under way', () => {
    const open = ask('a', '2026-11-20');
    const courses = [
      received('b', 'open', [step('introduced', '2026-11-20')]),
      received('b', 'won', [
        step('introduced', '2026-10-01'),
        step('meeting-set', '2026-10-02'),
        step('held', '2026-10-03'),
        step('client', '2026-11-23'),
      ]),
    ];
    // 9 left; one introduction brings 0.5, one ask 0.25: 8.25 × 2 = 16.5, × 2 = 33.
    const old = ask('c', '2026-09-01');
    expect(planFor(goal, [open, old], courses, USUAL_WEEK, NOW)).toMatchObject({
      won: 1,
      left: 9,
      underway: 0.75,
      introductions: 17,
      asks: 33,
    });
  });
  test('has no number a week when the days of work are over', () => {
    const past = { clients: 10, from: '2026-01-01', to: '2026-11-23' };
    expect(planFor(past, [], [], USUAL_WEEK, NOW)).toMatchObject({ weeks: 0, asksAWeek: undefined });
    expect(planFor(goal, [], [], { workdays: [], daysOff: [] }, NOW).asksAWeek).toBeUndefined();
  });
  test('never asks for more a week than are needed, and its weeks are enough', () => {
    fc.assert(
      fc.property(anyClients, fc.integer({ min: -50, max: 400 }), (clients, days) => {
        const to = addDays('2026-11-24', days);
        const { asks, asksAWeek, weeks } = planFor(
          { clients, from: '2026-11-01', to },
          [],
          [],
          USUAL_WEEK,
          NOW,
        );
        if (asksAWeek === undefined) expect(weeks).toBe(0);
        else {
          expect(asksAWeek).toBeLessThanOrEqual(asks);
          expect(asksAWeek * Math.max(1, weeks)).toBeGreaterThanOrEqual(asks - 1e-6);
        }
      }),
    );
  });
});

test('people asked this week count once, from Monday on', () => {
  // Tuesday.
  const asks = [
    ask('a', '2026-11-22'),
    ask('b', '2026-11-23'),
    ask('b', '2026-11-24'),
    ask('c', '2026-11-24'),
  ];
  expect(askedThisWeek(asks, NOW)).toBe(2);
});
