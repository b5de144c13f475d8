import { creditIn } from '@/utils/detection/thanks';
import { type AskList, askList } from '@/utils/referrals/ask-list';
import { USUAL_WEEK } from '@/utils/referrals/day';
import { monthOf, yearOf } from '@/utils/referrals/funnel';
import { type Missed, soonMissed } from '@/utils/referrals/known';
import { type Proposal, proposals } from '@/utils/referrals/proposal';
import type { Book } from '@/utils/relationships/book';
import { LATEST, thanksIn } from '@/utils/relationships/thanks';
import { knownOf } from '@/utils/search/known';
import type { Library } from './library';

/** Whom to ask, and who is missed or soon will be, of everybody in the book. */
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

/** @param now epoch ms */
export async function practiceOf(book: Book, library: Library, now: number): Promise<PracticeView> {
  const { accountId, ledger, isWhole } = library;
  const [{ people, standings }, results, asks, introductions, rhythms, latest] = await Promise.all([
    library.records(),
    book.list('results', accountId),
    book.list('asks', accountId),
    book.list('introductions', accountId),
    book.list('rhythms', accountId),
    book.latestChunks(accountId, LATEST),
  ]);
  const thanks = thanksIn(latest, (text) => creditIn(text) !== undefined, now);
  const known = knownOf({ people, standings, results, thanks }, ledger, now);
  const list = askList(known, asks, introductions, now);
  return {
    list: { ...list, others: list.others.slice(0, LISTED) },
    unlisted: Math.max(0, list.others.length - LISTED),
    proposals: proposals(known, asks, rhythms[0] ?? USUAL_WEEK, now).slice(0, PROPOSED),
    missed: soonMissed(known, now),
    conversations: {
      month: ledger.twoWayIn(monthOf(now)),
      lastMonth: ledger.twoWayIn(monthOf(now, 1)),
      year: ledger.twoWayIn(yearOf(now)),
    },
    isWhole,
  };
}
