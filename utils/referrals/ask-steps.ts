import type { Ask, AskSteps, SharedResult } from '@/utils/records/referral';

const latest = <T extends { at: string }>(list: readonly T[]): T | undefined =>
  list.reduce<T | undefined>((a, b) => (a && Date.parse(a.at) >= Date.parse(b.at) ? a : b), undefined);

/**
 * What the book knows of an ask before it is built: the latest result had with this person, and, from the last ask that
 * was built for anybody, whom the user looks for and what the meeting would be for. Nothing is made up.
 */
export function knownSteps(results: readonly SharedResult[], asks: readonly Ask[]): AskSteps {
  const last = latest(asks.filter(({ steps }) => steps !== undefined))?.steps;
  return {
    purpose: last?.purpose ?? '',
    result: latest(results)?.what.slice(0, 1_000) ?? '',
    client: last?.client ?? '',
    whom: '',
    news: last?.news ?? '',
  };
}
