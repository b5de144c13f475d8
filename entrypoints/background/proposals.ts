import { creditIn } from '@/utils/detection/thanks';
import type { Proposed } from '@/utils/records/referral';
import { dayOf, isWorkday, USUAL_WEEK } from '@/utils/referrals/day';
import { exchangesIn } from '@/utils/referrals/exchanges';
import type { Known } from '@/utils/referrals/known';
import { proposals } from '@/utils/referrals/proposal';
import type { Book } from '@/utils/relationships/book';
import { LATEST, thanksIn } from '@/utils/relationships/thanks';
import { groupedBy } from '@/utils/shared/grouped';

/** A result is no reason any more after so long, as `proposals` has it, ms. */
const RECENT = 31 * 86_400_000;

/** Those with a reason that may be fresh. */
async function knownOf(book: Book, accountId: string, now: number): Promise<Known[]> {
  const [latest, results, standings] = await Promise.all([
    book.latestChunks(accountId, LATEST),
    book.list('results', accountId),
    book.list('standings', accountId),
  ]);
  const thanks = thanksIn(latest, (text) => creditIn(text) !== undefined, now);
  const recent = results.filter(({ at }) => now - Date.parse(at) <= RECENT);
  const resultsOf = groupedBy(recent, ({ personId }) => personId);
  const people = await book.peopleById([...new Set([...thanks.keys(), ...resultsOf.keys()])]);
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
 * Whom to ask today for a reason that is fresh, in the order in which they are proposed anywhere. To tell of everybody
 * else whom to ask, the whole book has to be read; that is left to the page for it.
 *
 * @param now epoch ms
 */
export async function freshProposals(book: Book, accountId: string, now: number) {
  const [[week = USUAL_WEEK], asks] = await Promise.all([
    book.list('rhythms', accountId),
    book.list('asks', accountId),
  ]);
  if (!isWorkday(dayOf(now), week)) return { isWorkday: false, proposals: [] };
  const all = proposals(await knownOf(book, accountId, now), asks, week, now);
  const fresh = all.flatMap(({ known: { person }, closeness: { level }, why }): Proposed[] =>
    why.kind === 'thanked' || why.kind === 'result' ? [{ known: { person }, closeness: { level }, why }] : [],
  );
  return { isWorkday: true, proposals: fresh };
}
