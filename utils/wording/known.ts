import type { Account } from '@/utils/records/book';
import type { Facts, Known } from '@/utils/records/frame';
import type { Ask, Introduction, SharedResult, Standing } from '@/utils/records/referral';
import type { Relation } from './types';

/** What the book holds of an account, of everybody in it. */
export interface Sources {
  standings: readonly Standing[];
  results: readonly SharedResult[];
  introductions: readonly Introduction[];
  asks: readonly Ask[];
}

const BY_ROLE: Record<NonNullable<Standing['role']>, Relation> = {
  buyer: 'buyer',
  finance: 'buyer',
  user: 'user',
  technical: 'user',
  sponsor: 'sponsor',
  'moved-on': 'moved-on',
};
const BY_RELATION: Partial<Record<NonNullable<Standing['relation']>, Relation>> = {
  client: 'buyer',
  'past-client': 'buyer',
  colleague: 'colleague',
  friend: 'friend',
  family: 'friend',
};

function relationOf(standing: Standing | undefined): Relation | undefined {
  const { role, relation } = standing ?? {};
  return (role && BY_ROLE[role]) ?? (relation && BY_RELATION[relation]);
}

const latest = <T>(all: readonly T[], at: (one: T) => string): T | undefined =>
  all.reduce<T | undefined>(
    (best, one) => (best === undefined || at(one) > at(best) ? one : best),
    undefined,
  );

/** The introduction in which somebody had that part, the latest; one that led to nothing counts too. */
function introducedAs(part: 'by' | 'who', personId: string, introductions: readonly Introduction[]) {
  const mine = introductions.flatMap((one) =>
    one.direction === 'received' && one[part].personId === personId ? [one] : [],
  );
  return latest(mine, ({ steps }) => steps.at(-1)!.at);
}

function factsOf(personId: string | undefined, { results, introductions, asks }: Sources): Facts {
  const client = latest(
    asks.filter(({ steps }) => steps?.client.trim()),
    ({ at }) => at,
  )?.steps?.client;
  if (personId === undefined) return { client };
  return {
    client,
    introducedBy: introducedAs('who', personId, introductions)?.by.name,
    introducedTo: introducedAs('by', personId, introductions)?.who.name,
    result: latest(
      results.filter((one) => one.personId === personId),
      ({ at }) => at,
    )?.what.slice(0, 1_000),
  };
}

/** What the book knows that a wording may go on from; `personId` is absent for somebody who is not in it. */
export function knownOf(account: Account, personId: string | undefined, sources: Sources): Known {
  const standing = sources.standings.find((one) => one.personId === personId);
  const places = (account.positions ?? [])
    .map(({ company }) => company)
    .filter((place) => place !== undefined);
  return {
    relation: personId === undefined ? undefined : relationOf(standing),
    facts: factsOf(personId, sources),
    places: [...new Set(places)].slice(0, 200),
  };
}
