import type { Person } from '@/utils/records/book';
import type { SharedResult, Standing } from '@/utils/records/referral';
import { type Closeness, closenessOf } from './closeness';
import type { Exchanges } from './exchanges';
import { quietSince } from './quiet';

/** Of those missed so many are reminded of: more would be noise. */
const REMINDED = 10;
/** A silence that will be a long one so soon is reminded of beforehand, to call when it is; ms. */
const AHEAD = 2 * 86_400_000;

/** Somebody in the book, with all that bears on asking them. */
export interface Known {
  person: Person;
  standing?: Standing | undefined;
  /** What was said with them, counted; groups left out. */
  counted: Exchanges;
  /** Results had together. */
  results?: readonly SharedResult[] | undefined;
  /** When they last thanked the user, epoch ms. */
  thankedAt?: number | undefined;
}

/** How well the user knows them. Their own word goes before what was counted; that somebody trusts them is such a word. */
export function closenessTo({ person, standing, counted }: Known, now: number): Closeness {
  return closenessOf(counted, now, standing?.ownWord ?? (person.trustsMe ? 'close' : undefined));
}

export const isClient = ({ standing }: Known): boolean =>
  standing?.client !== undefined || standing?.relation === 'client' || standing?.relation === 'past-client';

export const isLeftAlone = ({ standing }: Known): boolean => standing?.isLeftAlone === true;

/** Somebody with whom it has been quiet for longer than is usual for the two. */
export interface Missed {
  known: Known;
  /** When there was contact last, epoch ms. */
  lastAt: number;
  /** Since when the silence is a long one, epoch ms. */
  since: number;
}

/** Whom the user may miss talking to, known best on top; nobody who is to be left alone. */
export function missed(people: readonly Known[], now: number): Missed[] {
  return people
    .filter((known) => !isLeftAlone(known))
    .flatMap((known) => {
      const since = quietSince(known.counted, now);
      const { lastAt } = known.counted;
      return since === undefined || lastAt === undefined ? [] : [{ known, lastAt, since }];
    })
    .map((missing) => ({ missing, score: closenessTo(missing.known, now).score }))
    .sort((a, b) => b.score - a.score || a.missing.known.person.id.localeCompare(b.missing.known.person.id))
    .map(({ missing }) => missing);
}

/** Whom to remind the user of, now and in the days to come. */
export const soonMissed = (people: readonly Known[], now: number): Missed[] =>
  missed(people, now + AHEAD).slice(0, REMINDED);
