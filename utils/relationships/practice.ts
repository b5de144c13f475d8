import type { Ask, Introduction, Meeting, Party, Reminder } from '@/utils/records/referral';
import type { Missed } from '@/utils/referrals/known';
import { occasionOfSilence, occasionsOf, occasionsOfAsk, reconcile } from '@/utils/referrals/reminders';
import { peopleById } from './bulk';
import { dropOwn, keepOwn, listOwn } from './own-records';
import type { Writing } from './schema';

/** What the user does to be introduced, and what reminds them of it. */
export interface Practice {
  asks: Ask[];
  introductions: Introduction[];
  meetings: Meeting[];
  reminders: Reminder[];
}

const KINDS = ['asks', 'introductions', 'meetings', 'reminders'] as const;

/** `drop` has ids. */
export interface PracticeChange {
  keep?: Partial<Practice>;
  drop?: { [K in keyof Practice]?: string[] };
}

async function practiceOf(tx: Writing, accountId: string): Promise<Practice> {
  const [asks, introductions, meetings, reminders] = await Promise.all([
    listOwn(tx, 'asks', accountId),
    listOwn(tx, 'introductions', accountId),
    listOwn(tx, 'meetings', accountId),
    listOwn(tx, 'reminders', accountId),
  ]);
  return { asks, introductions, meetings, reminders };
}

async function write(tx: Writing, { keep = {}, drop = {} }: PracticeChange, now: string): Promise<void> {
  for (const kind of KINDS) {
    for (const id of drop[kind] ?? []) await dropOwn(tx, kind, id);
    for (const record of keep[kind] ?? []) await keepOwn(tx, kind, record, now);
  }
}

/** Thanks, news and answers that are called for now; silence is another matter. */
async function followUp(tx: Writing, accountId: string, now: string): Promise<void> {
  const { asks, introductions, reminders } = await practiceOf(tx, accountId);
  const people = await peopleById(tx, [...new Set(asks.map(({ personId }) => personId))]);
  const parties = new Map(
    people.map(({ id, name }): [string, Party] => [id, { personId: id, name: name || '?' }]),
  );
  const occasions = [
    ...introductions.flatMap(occasionsOf),
    ...asks.flatMap((ask) => {
      const to = parties.get(ask.personId);
      return to ? occasionsOfAsk(ask, to, introductions) : [];
    }),
  ];
  const kept = reminders.filter(({ kind }) => kind !== 'touch');
  const { put, remove } = reconcile(occasions, kept, Date.parse(now));
  await write(tx, { keep: { reminders: put }, drop: { reminders: remove } }, now);
}

/**
 * Changes what the user does to be introduced; reminders follow in the same transaction.
 *
 * @param change is given all of it as it is, and says what to write; what it throws leaves the book as it was
 */
export async function practise(
  tx: Writing,
  accountId: string,
  change: (now: Practice) => PracticeChange,
  now: string,
): Promise<void> {
  await write(tx, change(await practiceOf(tx, accountId)), now);
  await followUp(tx, accountId, now);
}

/** Brings the reminders of a long silence in line with whom the user misses now. */
export async function remindOfSilence(
  tx: Writing,
  accountId: string,
  missed: readonly Missed[],
  now: string,
): Promise<void> {
  const kept = (await listOwn(tx, 'reminders', accountId)).filter(({ kind }) => kind === 'touch');
  const { put, remove } = reconcile(missed.map(occasionOfSilence), kept, Date.parse(now));
  await write(tx, { keep: { reminders: put }, drop: { reminders: remove } }, now);
}
