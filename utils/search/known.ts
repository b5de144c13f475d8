import type { Person } from '@/utils/records/book';
import type { SharedResult, Standing } from '@/utils/records/referral';
import type { Known } from '@/utils/referrals/known';
import { groupedBy } from '@/utils/shared/grouped';
import type { Ledger } from './ledger';

interface Own {
  people: readonly Person[];
  standings: readonly Standing[];
  results: readonly SharedResult[];
  /** Who thanked the user lately, and when, epoch ms. */
  thanks: ReadonlyMap<string, number>;
}

/**
 * Everybody with all that bears on asking them, as a ledger has counted it.
 *
 * @param now epoch ms
 */
export function knownOf(
  { people, standings, results, thanks }: Own,
  ledger: Pick<Ledger, 'counted'>,
  now: number,
): Known[] {
  const standingOf = new Map(standings.map((one) => [one.personId, one]));
  const resultsOf = groupedBy(results, ({ personId }) => personId);
  return people.map((person) => ({
    person,
    standing: standingOf.get(person.id),
    counted: ledger.counted(person.id, now),
    results: resultsOf.get(person.id),
    thankedAt: thanks.get(person.id),
  }));
}
