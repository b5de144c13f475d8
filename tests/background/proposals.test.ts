import '../fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lookThrough } from '@/entrypoints/background/whom';
import { searchCalls } from '@/entrypoints/dashboard/search/calls';
import type { SeenMessage } from '@/utils/records/page';
import { openBook } from '@/utils/relationships/book';
import { ilse, shown, thread } from '../relationships/made-up';
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
const today = () => world.ask('proposals/today', {});
const onTheDashboard = async () => (await searchCalls(book()).practice({ accountId }, quiet)).proposals;
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

afterEach(() => {
  vi.useRealTimers();
});

describe('whom to ask today, told beside a page', () => {
  test('whoever thanked lately, and why; the same as the book’s own page begins with', async () => {
    await book().rememberThread(
      accountId,
      thread(talk(2, 'Thank you for the timetable, it saved us a week.')),
    );
    const { proposals } = await today();
    expect(proposals).toMatchObject([
      { known: { person: { name: 'Ilse Marrow' } }, why: { kind: 'thanked' } },
    ]);
    expect(await onTheDashboard()).toMatchObject(proposals);
  });

  test('whoever had a result with the user lately', async () => {
    await book().rememberThread(accountId, thread(talk(2, 'See you on Thursday.')));
    const { id: personId } = (await book().person(accountId, ilse))!;
    const result = { id: 'x', accountId, personId, what: 'The timetable on one page', modifiedAt: ago(0) };
    await book().keep('results', { ...result, at: ago(60) });
    expect((await today()).proposals).toMatchObject([{ why: { kind: 'next' } }]);
    await book().keep('results', { ...result, at: ago(3) });
    expect((await today()).proposals).toMatchObject([{ why: { kind: 'result', what: result.what } }]);
  });

  test('nobody on a day off, nobody who was asked, nobody without consent', async () => {
    await book().rememberThread(
      accountId,
      thread(talk(2, 'Thank you for the timetable, it saved us a week.')),
    );
    await rhythm([]);
    expect(await today()).toEqual({ isWorkday: false, proposals: [] });
    await rhythm([1, 2, 3, 4, 5, 6, 7]);
    const { id: personId } = (await book().person(accountId, ilse))!;
    const ask = { id: 'a', accountId, personId, at: ago(1), text: '', modifiedAt: ago(1) };
    await book().practise(accountId, () => ({ keep: { asks: [ask] } }));
    expect((await today()).proposals).toEqual([]);
    await book().practise(accountId, () => ({ drop: { asks: ['a'] } }));
    expect((await today()).proposals).toHaveLength(1);
    await world.ask('consent/set', { consent: 'refused' });
    expect((await today()).proposals).toEqual([]);
  });
});

test('where no reason is fresh, the same are proposed in the same order as on the book’s own page, and why', async () => {
  for (const [name, days] of [
    ['Ada', 3],
    ['Bo', 9],
    ['Cleo', 400],
    ['Dario', 90],
  ] as const) {
    const who = shown({ memberId: `ACoAAAmadeUp${name}`, name });
    await book().rememberThread(accountId, { key: name, person: who, messages: talk(days, 'See you.') });
  }
  const { proposals } = await today();
  expect(proposals.map(({ known }) => known.person.name).toSorted()).toEqual(['Ada', 'Bo', 'Cleo', 'Dario']);
  expect(proposals.find(({ known }) => known.person.name === 'Cleo')!.why.kind).toBe('quiet');
  expect(await onTheDashboard()).toMatchObject(proposals);
  // What was counted is kept: the worker may be stopped, and answers the same.
  await world.restart();
  expect((await today()).proposals).toEqual(proposals);
  const first = proposals[0]!.known.person.id;
  await book().forget(first);
  expect((await today()).proposals.map(({ known }) => known.person.id)).not.toContain(first);
});

test('who came since is counted later the same day, and pages hear of it', async () => {
  const noon = new Date().setHours(12, 0, 0, 0);
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  expect((await today()).proposals).toEqual([]);
  await book().rememberThread(accountId, thread(talk(3, 'See you on Thursday.')));
  world.announced.length = 0;
  vi.setSystemTime(noon + 3 * 3_600_000);
  await today();
  await vi.waitFor(async () => expect((await today()).proposals).toHaveLength(1));
  expect(world.announced).toHaveLength(1);
});

test('a silence that is about to be a long one is reminded of when it is, not before', async () => {
  await book().rememberThread(accountId, thread(talk(179, 'See you on Thursday.')));
  await lookThrough(book());
  const [ahead] = await book().list('reminders', accountId);
  expect(Date.parse(ahead!.due)).toBeGreaterThan(Date.now());
  expect(await world.ask('reminders/list', {})).toEqual([]);
});

test('a long silence is reminded of by itself, and no more once the two have spoken', async () => {
  await book().rememberThread(accountId, thread(talk(400, 'See you on Thursday.')));
  await world.ask('consent/set', { consent: 'refused' });
  await lookThrough(book());
  expect(await book().list('reminders', accountId)).toEqual([]);
  await world.ask('consent/set', { consent: 'given' });
  await lookThrough(book());
  expect(await world.ask('reminders/list', {})).toMatchObject([{ kind: 'touch' }]);
  await book().rememberThread(
    accountId,
    thread([...talk(400, 'See you on Thursday.'), { from: 'me', at: ago(0), text: 'Good morning!' }]),
  );
  expect(await world.ask('reminders/list', {})).toEqual([]);
});
