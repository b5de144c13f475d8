import 'fake-indexeddb/auto';
import type { Page } from '@playwright/test';
import { backupFile } from '@/utils/backup/file';
import type { Party } from '@/utils/records/referral';
import { type Book, openBook } from '@/utils/relationships/book';
import { makeLife } from '../../bench/lives';
import { noon } from '../../referrals/made-up';
import { yearUntil } from '../../referrals/year';
import { tessa } from '../../rehearsal/people';
import { expect } from './stage';

const DAY = 86_400_000;
/** When the year ends: noon of its last day, epoch ms. */
export const END = noon('2025-12-31');

const THANKS = 'Thank you, that saved us a week. I told everybody on the quay about it.';
const TALK = [
  'Good to see you at the pier. How did the handover go?',
  'Better than I hoped. The night crew was done before ten.',
  'I am glad. Shall I send you the list that we made?',
  'Please do, and come by when you are in the harbour.',
];

const namesOf = new Map<string, string>();
const people = [
  ...new Map(
    makeLife({ seed: 3, connections: 400, messages: 100 }).connections.map((one) => [one.name, one]),
  ).values(),
];

/** The year's people have letters for names; these are names to look at. */
function nameOf(key: string): string {
  if (!namesOf.has(key)) namesOf.set(key, people[namesOf.size % people.length]!.name);
  return namesOf.get(key)!;
}

/** Puts names and ids of the book in the place of the year's own, and moves its times by so many ms. */
function translated<T>(
  records: Iterable<T>,
  accountId: string,
  idOf: ReadonlyMap<string, string>,
  by: number,
): T[] {
  const party = ({ name }: Party) => ({ personId: idOf.get(name), name: nameOf(name) });
  return [...records].map(
    (record) =>
      JSON.parse(JSON.stringify({ ...record, accountId }), (key, value) => {
        if (['by', 'who', 'to', 'with', 'about'].includes(key) && value?.name) return party(value);
        if (key === 'personId') return idOf.get(value) ?? value;
        const isTime = typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
        return isTime ? new Date(Date.parse(value) + by).toISOString() : value;
      }) as T,
  );
}

/** People who were not asked yet: with whom there is talk, who are clients, and one who has just said thank you. */
async function acquaint(book: Book, accountId: string, now: number): Promise<void> {
  for (let at = 0; at < 9; at += 1) {
    const { name, position, company } = people.at(-1 - at)!;
    const person = {
      memberId: `ACoAAFAKEyear${at}`,
      name,
      headline: `${position} at ${company}`,
      mutuals: [],
    };
    const ago = at === 0 ? 2 : 20 + 30 * at;
    const messages = [...TALK, ...TALK, ...(at === 0 ? [THANKS] : [])].map((text, place, all) => ({
      from: place % 2 || place === all.length - 1 ? ('them' as const) : ('me' as const),
      at: new Date(now - (ago + all.length - place) * DAY).toISOString(),
      text,
    }));
    await book.rememberThread(accountId, { key: `talk-${at}`, person, messages });
    const { id: personId } = (await book.person(accountId, person))!;
    const base = { accountId, personId, modifiedAt: new Date(now).toISOString() };
    const role = (['buyer', 'user', 'finance'] as const)[at];
    if (role)
      await book.keep('standings', { ...base, id: `s${at}`, relation: 'client', client: 'Boats & Co', role });
    if (at === 1) {
      const when = new Date(now - 4 * DAY).toISOString();
      await book.keep('results', { ...base, id: 'r', at: when, what: 'The rota that fits on one page' });
    }
  }
}

/** The made-up year of `tests/referrals/year.ts` as a backup; its last day is the one in which `end`, epoch ms, lies. */
async function backupOfYear(end: number): Promise<Buffer> {
  const book = openBook();
  await book.erase();
  const { id } = await book.account({ memberId: tessa.memberId, name: tessa.name });
  const { asks, introductions, meetings, reminders } = yearUntil('2025-12-31');
  const idOf = new Map<string, string>();
  for (const { personId } of asks.values()) {
    if (idOf.has(personId)) continue;
    const shown = { memberId: `ACoAAFAKEyear_${personId}`, name: nameOf(personId), mutuals: [] };
    idOf.set(personId, (await book.updatePerson(id, shown, { trustsMe: true })).id);
  }
  const all = <T>(records: ReadonlyMap<string, T>) => translated(records.values(), id, idOf, end - END);
  await book.practise(id, () => ({
    keep: {
      asks: all(asks),
      introductions: all(introductions),
      meetings: all(meetings),
      reminders: all(reminders),
    },
  }));
  await acquaint(book, id, end);
  const file = await book.backUp((lines) => backupFile(lines));
  return Buffer.from(await file.arrayBuffer());
}

/** Restores the year into the book, as its owner does on the page for it. */
export async function bringYear(page: Page, end = END): Promise<void> {
  const buffer = await backupOfYear(end);
  await page.getByLabel('Backup file').setInputFiles({ name: 'year', mimeType: '', buffer });
  await page.getByLabel('Replace my book').check();
  await page.getByRole('button', { name: 'Restore' }).click();
  await page
    .getByRole('group', { name: 'Replace your book?' })
    .getByRole('button', { name: 'Restore' })
    .click();
  await expect(page.getByText(/Your book is as the backup has it/)).toBeVisible({ timeout: 20_000 });
}
