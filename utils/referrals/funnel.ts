import type { Ask, Introduction, Meeting, MetLevel, Step, StepKind } from '@/utils/records/referral';
import { isReceived } from './asks';
import { partyKey } from './chain';
import type { Said } from './exchanges';

/** Half-open, epoch ms. */
export interface Period {
  from: number;
  to: number;
}

/** What happened in a period, in people and conversations: what one sends counts for nothing (No More Cold Calling, right-referral-metrics). */
export interface Funnel {
  /** People asked, each once. */
  asked: number;
  /** People whom the user was introduced to. */
  introductions: number;
  meetingsSet: number;
  held: number;
  clients: number;
  /** Introductions that the user gave. */
  given: number;
  /** Meetings held, from referrals or not, by the level met. */
  levels: Record<MetLevel, number>;
}

/** How much of the whole came from referrals. */
export interface Share {
  referred: number;
  all: number;
}

const within = ({ from, to }: Period, at: string): boolean => {
  const ms = Date.parse(at);
  return from <= ms && ms < to;
};

/** The whole calendar month `months` before that of `now` (epoch ms), on this computer's calendar. */
export function monthOf(now: number, months = 0): Period {
  const date = new Date(now);
  const first = (ago: number) => new Date(date.getFullYear(), date.getMonth() - ago, 1).getTime();
  return { from: first(months), to: first(months - 1) };
}

/** This calendar year until its end; `now` is epoch ms. */
export function yearOf(now: number): Period {
  const year = new Date(now).getFullYear();
  return { from: new Date(year, 0, 1).getTime(), to: new Date(year + 1, 0, 1).getTime() };
}

function stepsIn(courses: readonly { steps: readonly Step[] }[], kind: StepKind, period: Period): Step[] {
  return courses.flatMap(({ steps }) =>
    steps.filter((step) => step.kind === kind && within(period, step.at)),
  );
}

/** The steps from asking to clients, each counted in the period in which it happened. */
export function funnelOf(
  asks: readonly Ask[],
  introductions: readonly Introduction[],
  meetings: readonly Meeting[],
  period: Period,
): Funnel {
  const received = introductions.filter(isReceived);
  const given = introductions.filter((one) => !isReceived(one));
  const met = stepsIn([...received, ...meetings], 'held', period);
  const count = (level: MetLevel) => met.filter((step) => step.level === level).length;
  return {
    asked: new Set(asks.filter(({ at }) => within(period, at)).map(({ personId }) => personId)).size,
    introductions: new Set(
      received.filter(({ steps }) => within(period, steps[0]!.at)).map(({ who }) => partyKey(who)),
    ).size,
    meetingsSet: stepsIn(received, 'meeting-set', period).length,
    held: stepsIn(received, 'held', period).length,
    clients: stepsIn(received, 'client', period).length,
    given: stepsIn(given, 'introduced', period).length,
    levels: { decides: count('decides'), influences: count('influences'), neither: count('neither') },
  };
}

/** Of the meetings held in a period, or the clients won in it, those that came from introductions received. */
export function shareOf(
  kind: 'held' | 'client',
  introductions: readonly Introduction[],
  meetings: readonly Meeting[],
  period: Period,
): Share {
  const referred = stepsIn(introductions.filter(isReceived), kind, period).length;
  return { referred, all: referred + stepsIn(meetings, kind, period).length };
}

/** With how many people there was a conversation in a period: both said something in it. One entry a person. */
export function conversationsIn(people: readonly (readonly Said[])[], period: Period): number {
  return people.filter((messages) => {
    const said = messages.filter(({ at }) => within(period, at));
    return said.some(({ from }) => from === 'me') && said.some(({ from }) => from === 'them');
  }).length;
}
