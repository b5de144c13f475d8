import browser from 'webextension-polyfill';
import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';
import { dayOf, USUAL_WEEK } from '@/utils/referrals/day';
import { soonMissed } from '@/utils/referrals/known';
import { proposals } from '@/utils/referrals/proposal';
import type { Book } from '@/utils/relationships/book';
import { indexed } from '@/utils/relationships/packing';
import { knownOf } from '@/utils/search/known';
import { Ledger } from '@/utils/search/ledger';
import { getConsent } from '@/utils/settings/items';
import { announce } from './announce';
import { setAlarm } from './reminders';
import { thanksOf } from './thanked';

export const THROUGH = 'look-through';
/** The browser has started by then, minutes. */
const SOON = 1;
/** Often enough for each day to have its own, minutes. */
const EACH = 6 * 60;

/** Lost with the browser's session: who it is stands in the book alone. */
const KEY = 'session:whom-to-ask';
/** Chunks read at a time, so that no write waits long. */
const ROWS = 300;
/** More than anybody presses on through beside a page. */
const KEPT = 30;
/** What was counted on a day is counted again only after so many times as long as that took: it costs a hundredth of the time. */
const RARELY = 100;

const Counted = z.object({
  accountId: z.string(),
  day: z.iso.date(),
  revision: z.string(),
  /** Epoch ms. */
  at: z.number(),
  /** Ms. */
  took: z.number(),
  personIds: z.array(z.string()),
});

async function ledgerOf(book: Book, accountId: string): Promise<Ledger> {
  const ledger = new Ledger();
  let after: string | undefined;
  for (;;) {
    const rows = await book.scan('conversations', after, ROWS);
    for (const chunk of rows) if (chunk.accountId === accountId) ledger.add(indexed(chunk));
    if (rows.length === 0) return ledger;
    after = rows.at(-1)!.id;
  }
}

/** Reads the whole book, in pieces: who is known how well, nothing less can tell. Reminds of those who are missed, too. */
async function count(book: Book, accountId: string, now: number): Promise<string[]> {
  const begun = performance.now();
  const ledger = await ledgerOf(book, accountId);
  const [people, standings, results, asks, [week = USUAL_WEEK], thanks] = await Promise.all([
    book.people(accountId),
    book.list('standings', accountId),
    book.list('results', accountId),
    book.list('asks', accountId),
    book.list('rhythms', accountId),
    thanksOf(book, accountId, now),
  ]);
  const known = knownOf({ people, standings, results, thanks }, ledger, now);
  const personIds = proposals(known, asks, week, now)
    .slice(0, KEPT)
    .map(({ known: { person } }) => person.id);
  await book.remindOfSilence(accountId, soonMissed(known, now));
  await setAlarm(book);
  const revision = await book.revision();
  const took = performance.now() - begun;
  await storage.setItem(KEY, { accountId, day: dayOf(now), revision, at: now, took, personIds });
  return personIds;
}

let counting: Promise<string[]> | undefined;

/** Those who ask meanwhile wait for the same. */
function countOnce(book: Book, accountId: string, now: number): Promise<string[]> {
  counting ??= count(book, accountId, now).finally(() => {
    counting = undefined;
  });
  return counting;
}

/** Whoever has shown them asks again where they are others now. */
async function countAgain(book: Book, last: z.infer<typeof Counted>, now: number): Promise<void> {
  const personIds = await countOnce(book, last.accountId, now);
  if (personIds.join() !== last.personIds.join()) announce();
}

/**
 * By id, those among whom somebody is to be proposed on a day of work. The book is read for it once a day; where it has
 * changed since, it is read again, and nobody waits for that.
 *
 * @param now epoch ms
 */
export async function whomToAsk(book: Book, accountId: string, now: number): Promise<string[]> {
  const { data: last } = Counted.safeParse(await storage.getItem(KEY));
  if (last?.accountId !== accountId || last.day !== dayOf(now)) return countOnce(book, accountId, now);
  const isEarly = now - last.at < RARELY * last.took;
  if (isEarly || last.revision === (await book.revision())) return last.personIds;
  if (!counting) void countAgain(book, last, now).catch(() => undefined);
  return last.personIds;
}

/** From soon after the start on the book is looked through once a day, whether or not anybody opens Vouch. */
export function lookThroughDaily(): void {
  browser.alarms.create(THROUGH, { delayInMinutes: SOON, periodInMinutes: EACH });
}

/** Finds whom to ask today and who is missed; pages that stand open say so. */
export async function lookThrough(book: Book): Promise<void> {
  if ((await getConsent()) !== 'given') return;
  await whomToAsk(book, (await book.account()).id, Date.now());
  announce();
}
