import { beforeEach, describe, expect, test } from 'vitest';
import { searchCalls } from '@/entrypoints/dashboard/search/calls';
import type { SeenMessage } from '@/utils/records/page';
import { openBook } from '@/utils/relationships/book';
import { ilse, thread } from '../relationships/made-up';
import { startWorld, tomas, type World } from './worker';

const DAY = 86_400_000;
const quiet = { tell: () => undefined, signal: new AbortController().signal };

let world: World;
let accountId: string;

const book = () => openBook();
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const talk = (days: number, last: string): SeenMessage[] => [
  { from: 'them', at: ago(days + 3), text: 'How did the timetable go?' },
  { from: 'me', at: ago(days + 2), text: 'Well, it fits on one page now.' },
  { from: 'them', at: ago(days), text: last },
];
const fresh = () => world.ask('proposals/fresh', {});
async function rhythm(workdays: number[]) {
  const more = { daysOff: [], isLoud: false, modifiedAt: ago(0) };
  await book().keep('rhythms', { id: 'r', accountId, workdays, ...more });
}

beforeEach(async () => {
  world = await startWorld();
  await world.ask('consent/set', { consent: 'given' });
  await world.ask('viewer/seen', tomas, 0);
  accountId = (await book().account()).id;
  await rhythm([1, 2, 3, 4, 5, 6, 7]);
});

describe('whom to ask today, told beside a page', () => {
  test('whoever thanked lately, and why; the same as the book’s own page begins with', async () => {
    await book().rememberThread(
      accountId,
      thread(talk(2, 'Thank you for the timetable, it saved us a week.')),
    );
    const { proposals } = await fresh();
    expect(proposals).toMatchObject([
      { known: { person: { name: 'Ilse Marrow' } }, why: { kind: 'thanked' } },
    ]);
    const { proposals: all } = await searchCalls(book()).practice({ accountId }, quiet);
    expect(all[0]).toMatchObject(proposals[0]!);
  });

  test('whoever had a result with the user lately', async () => {
    await book().rememberThread(accountId, thread(talk(2, 'See you on Thursday.')));
    const { id: personId } = (await book().person(accountId, ilse))!;
    const result = { id: 'x', accountId, personId, what: 'The timetable on one page', modifiedAt: ago(0) };
    await book().keep('results', { ...result, at: ago(60) });
    expect((await fresh()).proposals).toEqual([]);
    await book().keep('results', { ...result, at: ago(3) });
    expect((await fresh()).proposals).toMatchObject([{ why: { kind: 'result', what: result.what } }]);
  });

  test('nobody on a day off, nobody who was asked, nobody without consent', async () => {
    await book().rememberThread(
      accountId,
      thread(talk(2, 'Thank you for the timetable, it saved us a week.')),
    );
    await rhythm([]);
    expect(await fresh()).toEqual({ isWorkday: false, proposals: [] });
    await rhythm([1, 2, 3, 4, 5, 6, 7]);
    const { id: personId } = (await book().person(accountId, ilse))!;
    const ask = { id: 'a', accountId, personId, at: ago(1), text: '', modifiedAt: ago(1) };
    await book().practise(accountId, () => ({ keep: { asks: [ask] } }));
    expect((await fresh()).proposals).toEqual([]);
    await book().practise(accountId, () => ({ drop: { asks: ['a'] } }));
    expect((await fresh()).proposals).toHaveLength(1);
    await world.ask('consent/set', { consent: 'refused' });
    expect((await fresh()).proposals).toEqual([]);
  });
});

test('a reminder of a long silence is gone once the two have spoken', async () => {
  await book().rememberThread(accountId, thread(talk(400, 'See you on Thursday.')));
  const { missed } = await searchCalls(book()).practice({ accountId }, quiet);
  await book().remindOfSilence(accountId, missed);
  expect(await world.ask('reminders/list', {})).toMatchObject([{ kind: 'touch' }]);
  await book().rememberThread(
    accountId,
    thread([...talk(400, 'See you on Thursday.'), { from: 'me', at: ago(0), text: 'Good morning!' }]),
  );
  expect(await world.ask('reminders/list', {})).toEqual([]);
});
