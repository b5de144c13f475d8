import type { Rhythm } from '@/utils/records/habit';
import type { Ask } from '@/utils/records/referral';
import { asksByPerson } from './ask-list';
import type { Closeness } from './closeness';
import { dayOf, isWorkday, turnOf } from './day';
import { closenessTo, isClient, isLeftAlone, type Known } from './known';
import { quietSince } from './quiet';

/** Why today. `next`: nothing but that the user knows them best of those not asked. */
export type Why =
  | { kind: 'thanked'; at: number }
  | { kind: 'result'; at: number; what: string }
  | { kind: 'quiet'; since: number; lastAt: number }
  | { kind: 'client' }
  | { kind: 'next' };

export interface Proposal {
  known: Known;
  closeness: Closeness;
  why: Why;
}

const DAY = 86_400_000;
/** So long a thank-you or a result is a reason to ask today, ms. */
const FRESH = { thanked: 14 * DAY, result: 30 * DAY };
/** Whoever was asked is not proposed again for so long, ms. Vouch's own choice. */
const AGAIN = 180 * DAY;
/** Of those without a fresh reason so many take turns by the day; they stay those known best. */
const TURNS = 10;

/** In days that have come by `end`, epoch ms. */
const isFresh = (at: number | undefined, end: number, span: number): at is number =>
  at !== undefined && at < end && end - at <= span;

function whyOf(known: Known, end: number): Why {
  const { thankedAt, results = [], counted } = known;
  if (isFresh(thankedAt, end, FRESH.thanked)) return { kind: 'thanked', at: thankedAt };
  const fresh = results
    .map(({ at, what }) => ({ at: Date.parse(at), what }))
    .filter(({ at }) => isFresh(at, end, FRESH.result))
    .sort((a, b) => b.at - a.at)[0];
  if (fresh) return { kind: 'result', ...fresh };
  const since = quietSince(counted, end);
  if (since !== undefined) return { kind: 'quiet', since, lastAt: counted.lastAt! };
  return { kind: isClient(known) ? 'client' : 'next' };
}

/** The rank of a reason: the moments to ask are thanks and value delivered (No More Cold Calling). */
const rankOf = ({ kind }: Why): number => (kind === 'thanked' ? 0 : kind === 'result' ? 1 : 2);
const freshness = (why: Why): number => (why.kind === 'thanked' || why.kind === 'result' ? why.at : 0);

function order(a: Proposal, b: Proposal): number {
  return (
    rankOf(a.why) - rankOf(b.why) ||
    freshness(b.why) - freshness(a.why) ||
    Number(isClient(b.known)) - Number(isClient(a.known)) ||
    b.closeness.score - a.closeness.score ||
    a.known.person.id.localeCompare(b.known.person.id)
  );
}

/**
 * Of those known best somebody else begins each day. It goes from the end of them to the top, so that one who is asked
 * and drops out moves nobody past their turn.
 */
function turned(list: readonly Proposal[], turn: number): Proposal[] {
  const best = list.slice(0, TURNS);
  const first = best.length && best.length - 1 - (turn % best.length);
  return [...best.slice(first), ...best.slice(0, first), ...list.slice(TURNS)];
}

const isAcquainted = ({ known: { standing }, closeness }: Proposal): boolean =>
  closeness.level !== 'stranger' || standing?.relation !== undefined || standing?.client !== undefined;

/**
 * Whom to ask on a day, first the one to propose, then another for each press. Empty on days without work, and where
 * nobody is left. The same day and the same book give the same order, whatever order they come in.
 *
 * Strangers are left to the list: an ask is for people who know the user.
 *
 * @param now epoch ms
 */
export function proposals(
  people: readonly Known[],
  asks: readonly Ask[],
  week: Pick<Rhythm, 'workdays' | 'daysOff'>,
  now: number,
): Proposal[] {
  const day = dayOf(now);
  if (!isWorkday(day, week)) return [];
  // Until the day ends nothing but new records changes the answer.
  const end = new Date(`${day}T24:00`).getTime();
  const asked = asksByPerson(asks);
  const all = people
    .filter((known) => !isLeftAlone(known))
    .filter(({ person }) => !asked.get(person.id)?.some(({ at }) => end - Date.parse(at) < AGAIN))
    .map((known): Proposal => ({ known, closeness: closenessTo(known, end), why: whyOf(known, end) }))
    .filter(isAcquainted)
    .sort(order);
  const fresh = all.filter(({ why }) => rankOf(why) < 2);
  return [...fresh, ...turned(all.slice(fresh.length), turnOf(day, week))];
}
