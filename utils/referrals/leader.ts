import type { SelfCheck } from '@/utils/records/habit';
import type { Introduction, Meeting } from '@/utils/records/referral';
import { funnelOf, monthOf, type Period, type Share, shareOf } from './funnel';

/** What a leader asks (nomorecoldcalling.com/referral-selling-is-your-new-power-move), answered from the book. */
export interface LeaderAnswers {
  /** The month that is over. */
  month: Period;
  /** How many introductions did you receive last month? */
  introductions: number;
  /** Who coached you? Undefined: nobody is recorded for that month. */
  coachedBy: string | undefined;
  /** What share of your meetings came from referrals? */
  meetings: Share;
  clients: Share;
}

/** @param now epoch ms */
export function leaderAnswers(
  introductions: readonly Introduction[],
  meetings: readonly Meeting[],
  checks: readonly SelfCheck[],
  now: number,
): LeaderAnswers {
  const month = monthOf(now, 1);
  const coaches = checks
    .map(({ at, coachedBy }) => ({ at: Date.parse(at), coachedBy: coachedBy.trim() }))
    .filter(({ at, coachedBy }) => month.from <= at && at < month.to && coachedBy !== '')
    .sort((a, b) => b.at - a.at);
  return {
    month,
    introductions: funnelOf([], introductions, [], month).introductions,
    coachedBy: coaches[0]?.coachedBy,
    meetings: shareOf('held', introductions, meetings, month),
    clients: shareOf('client', introductions, meetings, month),
  };
}
