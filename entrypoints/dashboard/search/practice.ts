import { creditIn } from '@/utils/detection/thanks';
import type { Person } from '@/utils/records/book';
import type { Ask, Introduction, SharedResult, Standing } from '@/utils/records/referral';
import { type AskList, askList } from '@/utils/referrals/ask-list';
import { USUAL_WEEK } from '@/utils/referrals/day';
import { monthOf, yearOf } from '@/utils/referrals/funnel';
import { type Known, type Missed, missed } from '@/utils/referrals/known';
import { type Proposal, proposals } from '@/utils/referrals/proposal';
import type { Book } from '@/utils/relationships/book';
import { isMine } from '@/utils/relationships/packing';
import type { Ledger } from '@/utils/search/ledger';
import type { Library } from './library';

/** Whom to ask, and who is missed, of everybody in the book. */
export interface PracticeView {
  /** `others`: those known best of them; `unlisted` says how many more there are. */
  list: AskList;
  unlisted: number;
  proposals: Proposal[];
  missed: Missed[];
  /** With how many people both sides said something in a period. */
  conversations: { month: number; lastMonth: number; year: number };
  /** All of the book has been counted. */
  isWhole: boolean;
}

/** A list of thousands is sent in part: a page would stand still while it takes it in. */
const LISTED = 500;
/** Nobody presses on through more than this. */
const PROPOSED = 50;
/** Of those missed so many are reminded of: more would be noise. Known best first. */
const MISSED = 10;
/** A thank-you is a reason to ask for so long, as `proposals` has it, ms. */
const FRESH = 14 * 86_400_000;
/** Conversations that may hold a fresh thank-you. */
const LATEST = 1_000;

/** Who thanked the user lately, or told of a result, and when (epoch ms). */
async function thanksIn(book: Book, accountId: string, now: number): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const chunk of await book.latestChunks(accountId, LATEST)) {
    const { personId, texts, times } = chunk;
    if (personId === undefined) continue;
    for (let place = texts.length - 1; place >= 0 && now - times[place]! <= FRESH; place -= 1) {
      if (isMine(chunk, place) || !creditIn(texts[place]!)) continue;
      found.set(personId, Math.max(found.get(personId) ?? 0, times[place]!));
      break;
    }
  }
  return found;
}

interface Own {
  people: readonly Person[];
  standings: readonly Standing[];
  results: readonly SharedResult[];
  thanks: ReadonlyMap<string, number>;
}

function knownOf({ people, standings, results, thanks }: Own, ledger: Ledger, now: number): Known[] {
  const standingOf = new Map(standings.map((one) => [one.personId, one]));
  const resultsOf = Map.groupBy(results, ({ personId }) => personId);
  return people.map((person) => ({
    person,
    standing: standingOf.get(person.id),
    counted: ledger.counted(person.id, now),
    results: resultsOf.get(person.id),
    thankedAt: thanks.get(person.id),
  }));
}

/** @param now epoch ms */
export async function practiceOf(book: Book, library: Library, now: number): Promise<PracticeView> {
  const { accountId, ledger, isWhole } = library;
  const [{ people, standings }, results, asks, introductions, rhythms, thanks] = await Promise.all([
    library.records(),
    book.list('results', accountId),
    book.list('asks', accountId) as Promise<Ask[]>,
    book.list('introductions', accountId) as Promise<Introduction[]>,
    book.list('rhythms', accountId),
    thanksIn(book, accountId, now),
  ]);
  const known = knownOf({ people, standings, results, thanks }, ledger, now);
  const list = askList(known, asks, introductions, now);
  return {
    list: { ...list, others: list.others.slice(0, LISTED) },
    unlisted: Math.max(0, list.others.length - LISTED),
    proposals: proposals(known, asks, rhythms[0] ?? USUAL_WEEK, now).slice(0, PROPOSED),
    missed: missed(known, now).slice(0, MISSED),
    conversations: {
      month: ledger.twoWayIn(monthOf(now)),
      lastMonth: ledger.twoWayIn(monthOf(now, 1)),
      year: ledger.twoWayIn(yearOf(now)),
    },
    isWhole,
  };
}
