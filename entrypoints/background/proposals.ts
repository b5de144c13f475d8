import type { Proposed } from '@/utils/records/referral';
import { dayOf, isWorkday, USUAL_WEEK } from '@/utils/referrals/day';
import { exchangesIn } from '@/utils/referrals/exchanges';
import type { Known } from '@/utils/referrals/known';
import { proposals } from '@/utils/referrals/proposal';
import type { Book } from '@/utils/relationships/book';
import { groupedBy } from '@/utils/shared/grouped';
import { thanksOf } from './thanked';
import { whomToAsk } from './whom';

/** A result is no reason any more after so long, as `proposals` has it, ms. */
const RECENT = 31 * 86_400_000;

/** Those who are proposed today, and those with a reason that may be fresh since. */
async function knownToday(book: Book, accountId: string, now: number): Promise<Known[]> {
  const chosen = await whomToAsk(book, accountId, now);
  const [thanks, results, standings] = await Promise.all([
    thanksOf(book, accountId, now),
    book.list('results', accountId),
    book.list('standings', accountId),
  ]);
  const recent = results.filter(({ at }) => now - Date.parse(at) <= RECENT);
  const resultsOf = groupedBy(recent, ({ personId }) => personId);
  const ids = new Set([...chosen, ...thanks.keys(), ...resultsOf.keys()]);
  // The account may be another by now.
  const people = (await book.peopleById([...ids])).filter((person) => person.accountId === accountId);
  return Promise.all(
    people.map(async (person) => ({
      person,
      standing: standings.find(({ personId }) => personId === person.id),
      counted: exchangesIn(await book.conversation(person.id), now),
      results: resultsOf.get(person.id),
      thankedAt: thanks.get(person.id),
    })),
  );
}

/**
 * Whom to ask today and why, the one to propose first, in the order in which they are proposed anywhere. The day's
 * choice is kept; what has come since is looked at anew.
 *
 * @param now epoch ms
 */
export async function proposalsToday(book: Book, accountId: string, now: number) {
  const [[week = USUAL_WEEK], asks] = await Promise.all([
    book.list('rhythms', accountId),
    book.list('asks', accountId),
  ]);
  if (!isWorkday(dayOf(now), week)) return { isWorkday: false, proposals: [] };
  const all = proposals(await knownToday(book, accountId, now), asks, week, now);
  return {
    isWorkday: true,
    proposals: all.map(
      ({ known: { person }, closeness: { level }, why }): Proposed => ({
        known: { person },
        closeness: { level },
        why,
      }),
    ),
  };
}
