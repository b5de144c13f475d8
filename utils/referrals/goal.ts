import type { Goal } from '@/utils/records/habit';
import type { Ask, Introduction } from '@/utils/records/referral';
import { introductionsByAsk, isReceived } from './asks';
import { addDays, type Day, dayOf, isWorkday, type Week, workdaysIn } from './day';
import { stageOf } from './pipeline';

/** A share of cases, and where it comes from. */
export interface Rate {
  /** Cases in which it went on, of all whose end is known. */
  yes: number;
  of: number;
  source: 'method' | 'own';
}

export interface Rates {
  /** Asks that led to an introduction. */
  introduction: Rate;
  /** Introductions that led to a client. */
  client: Rate;
}

/** "10 clients ← 20 introductions ← 40 asks": No More Cold Calling, right-referral-metrics. */
export const METHOD_RATES: Rates = {
  introduction: { yes: 20, of: 40, source: 'method' },
  client: { yes: 10, of: 20, source: 'method' },
};

/**
 * From so many settled cases on the rep's own rate counts: as many as the method's own example rests on. A share
 * around a half is then known to about 8 points (40 asks) and 11 points (20 introductions), one standard error either
 * way; with half as many it would swing by half of itself from one quarter to the next.
 */
export const ENOUGH = { introduction: 40, client: 20 };

const DAY = 86_400_000;
/** What is open for longer has come to nothing, ms. Leaving it out would count successes alone. */
const SETTLED = { ask: 60 * DAY, introduction: 270 * DAY };

/** How many cases are settled so far, whether or not they are enough. Introductions without an ask count in the second alone. */
export function ownRates(asks: readonly Ask[], introductions: readonly Introduction[], now: number): Rates {
  const old = (at: string, span: number) => now - Date.parse(at) > span;
  const led = introductionsByAsk(introductions);
  const hasLed = ({ id }: Ask) => led.has(id);
  const askEnds = asks.filter((ask) => hasLed(ask) || ask.answer?.kind === 'no' || old(ask.at, SETTLED.ask));
  const ends = introductions
    .filter(isReceived)
    .map(({ steps }) => ({ kind: stageOf(steps), at: steps[0]!.at }))
    .filter(({ kind, at }) => kind === 'client' || kind === 'no' || old(at, SETTLED.introduction));
  return {
    introduction: { yes: askEnds.filter(hasLed).length, of: askEnds.length, source: 'own' },
    client: { yes: ends.filter(({ kind }) => kind === 'client').length, of: ends.length, source: 'own' },
  };
}

/** The rep's own rates where there are enough cases, the method's elsewhere; and where none went on, since nothing can be worked backwards from that. */
export function ratesFor(own: Rates): Rates {
  const pick = (name: keyof Rates) =>
    own[name].of >= ENOUGH[name] && own[name].yes > 0 ? own[name] : METHOD_RATES[name];
  return { introduction: pick('introduction'), client: pick('client') };
}

export interface Plan {
  /** Clients from referrals won since the goal's first day. */
  won: number;
  /** Clients still missing. */
  left: number;
  /** Of these, what open introductions and asks are likely to bring, by the rates. */
  underway: number;
  /** What is to be had from now on, rounded up. */
  introductions: number;
  asks: number;
  /** Weeks of work that are left, today included. */
  weeks: number;
  /** Rounded up; undefined where no day of work is left. */
  asksAWeek: number | undefined;
  rates: Rates;
}

/** Rounds up, but not for the sake of a floating-point crumb. */
const up = (n: number): number => Math.max(0, Math.ceil(n - 1e-9));
const share = ({ yes, of }: Rate): number => yes / of;

/** Introductions and asks behind so many clients. */
export function backwards(clients: number, rates: Rates): { introductions: number; asks: number } {
  const introductions = (Math.max(0, clients) * rates.client.of) / rates.client.yes;
  return {
    introductions: up(introductions),
    asks: up((introductions * rates.introduction.of) / rates.introduction.yes),
  };
}

/** Clients that what is open now is likely to bring. */
function underwayOf(asks: readonly Ask[], introductions: readonly Introduction[], rates: Rates, now: number) {
  const led = introductionsByAsk(introductions);
  const isFresh = (at: string, span: number) => now - Date.parse(at) <= span;
  const open = introductions
    .filter(isReceived)
    .filter(({ steps }) => !['client', 'no'].includes(stageOf(steps)))
    .filter(({ steps }) => isFresh(steps[0]!.at, SETTLED.introduction));
  const waiting = asks
    .filter((ask) => ask.answer?.kind !== 'no' && isFresh(ask.at, SETTLED.ask))
    .filter((ask) => !led.has(ask.id));
  return share(rates.client) * (open.length + share(rates.introduction) * waiting.length);
}

function weeksLeft(from: Day, to: Day, week: Week): number {
  const usual = Math.max(1, new Set(week.workdays).size);
  return workdaysIn(from, to, week) / usual;
}

/**
 * A goal worked backwards: how many introductions and asks are still needed, and how many asks a week that makes.
 *
 * @param now epoch ms
 */
export function planFor(
  goal: Pick<Goal, 'clients' | 'from' | 'to'>,
  asks: readonly Ask[],
  introductions: readonly Introduction[],
  week: Week,
  now: number,
): Plan {
  const rates = ratesFor(ownRates(asks, introductions, now));
  const today = dayOf(now);
  const won = introductions
    .filter(isReceived)
    .flatMap(({ steps }) => steps)
    .map(({ kind, at }) => ({ kind, day: dayOf(Date.parse(at)) }))
    .filter(({ kind, day }) => kind === 'client' && goal.from <= day && day <= goal.to).length;
  const left = Math.max(0, goal.clients - won);
  const underway = Math.min(left, underwayOf(asks, introductions, rates, now));
  const needed = backwards(left - underway, rates);
  const weeks = weeksLeft(today > goal.from ? today : goal.from, goal.to, week);
  return {
    won,
    left,
    underway,
    ...needed,
    weeks,
    asksAWeek: weeks > 0 ? up(needed.asks / Math.max(1, weeks)) : undefined,
    rates,
  };
}

/** How many people were asked in the week of `now`, Monday to now. */
export function askedThisWeek(asks: readonly Ask[], now: number): number {
  const today = dayOf(now);
  let monday = today;
  while (!isWorkday(monday, { workdays: [1], daysOff: [] })) monday = addDays(monday, -1);
  const days = asks.map(({ at, personId }) => ({ day: dayOf(Date.parse(at)), personId }));
  return new Set(days.filter(({ day }) => monday <= day && day <= today).map(({ personId }) => personId))
    .size;
}
