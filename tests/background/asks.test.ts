import { beforeEach, describe, expect, test } from 'vitest';
import type { Ask, Reminder } from '@/utils/records/referral';
import { openBook } from '@/utils/relationships/book';
import { draft, ilse, minute, said, thread } from '../relationships/made-up';
import { PITCH, startWorld, TAB, tomas, type World } from './worker';

const ASK =
  'I think back to how we got the ferry timetable right together. Would you introduce me to the harbour master of Norden? If it doesn’t feel right, just say so.';
const STEPS = { purpose: '', result: 'the ferry timetable', client: 'a harbour master', whom: '', news: '' };

let world: World;
let personId: string;

beforeEach(async () => {
  world = await startWorld();
  await world.agree();
  await world.ask('viewer/seen', tomas, 0);
  const person = await world.ask('person/update', { tabId: TAB, person: ilse, trustsMe: true });
  personId = person.id;
});

const book = () => openBook();
const asks = async (): Promise<Ask[]> => book().list('asks', (await book().account()).id);
const reminders = async (): Promise<Reminder[]> => book().list('reminders', (await book().account()).id);
const send = (text: string, certainty: 'probable' | 'shown' = 'shown') =>
  world.ask('draft/sent', { draft: draft(text), at: minute(1), certainty }, 0);

describe('an ask is recorded when it is sent', () => {
  test('by its words, once, however often the page reports it', async () => {
    await send(ASK, 'probable');
    await send(ASK);
    await world.restart();
    await send(ASK);
    expect(await asks()).toMatchObject([{ personId, at: minute(1), text: ASK }]);
    expect(await reminders()).toMatchObject([{ kind: 'answer', to: { personId, name: 'Ilse Marrow' } }]);
  });

  test('with the steps it was built from, though a word was changed', async () => {
    await world.ask('ask/built', { personId, text: ASK, steps: STEPS });
    await world.restart();
    await send(ASK.replace('just say so', 'that is fine'));
    expect(await asks()).toMatchObject([{ steps: STEPS }]);
  });

  test('no other message is, and none to somebody who is not in the book', async () => {
    await send('Shall we look at the timetable on Thursday?');
    await send(PITCH);
    expect(await asks()).toEqual([]);
    await world.ask('settings/set', { remember: 'none' });
    const stranger = { ...draft(ASK), recipient: { memberId: 'ACoAAAmadeUpNobody', mutuals: [] } };
    await world.ask('draft/sent', { draft: stranger, at: minute(2), certainty: 'shown' }, 0);
    expect(await asks()).toEqual([]);
  });

  test('nothing is in a private window', async () => {
    world.isPrivate = true;
    await send(ASK);
    expect(await asks()).toEqual([]);
  });
});

test('an ask made elsewhere is recorded for the person, and rejected for nobody', async () => {
  await world.ask('ask/record', { personId, text: ASK, steps: STEPS });
  expect(await asks()).toMatchObject([{ personId, text: ASK, steps: STEPS }]);
  await expect(world.ask('ask/record', { personId: 'nobody', text: ASK, steps: STEPS })).rejects.toThrow();
});

test('what is at hand of somebody says how they were asked, and what the next ask begins with', async () => {
  await world.ask(
    'thread/seen',
    { viewer: tomas, thread: thread([said('them', 0, 'Hello')]), isStyled: true },
    0,
  );
  world.frames.set(0, { state: 'known', thread: thread([said('them', 0, 'Hello')]), person: ilse });
  await world.ask('ask/record', { personId, text: ASK, steps: STEPS });
  const { asking } = await world.ask('tab/at-hand', { tabId: TAB });
  expect(asking).toMatchObject({ known: { client: 'a harbour master' }, asked: [{ cameOf: 'open' }] });
});

test('a reminder that is due is listed, done, put off and put back', async () => {
  const { id } = await book().account();
  const old = new Date(Date.now() - 30 * 86_400_000).toISOString();
  const ask: Ask = { id: 'old', accountId: id, personId, at: old, text: ASK, modifiedAt: old };
  await book().practise(id, () => ({ keep: { asks: [ask] } }));
  const due = () => world.ask('reminders/list', {});
  const [reminder] = await due();
  expect(reminder).toMatchObject({ kind: 'answer', subject: 'old' });
  await world.ask('reminder/change', { to: 'done', id: reminder!.id });
  expect(await due()).toEqual([]);
  await world.ask('reminder/change', { to: 'back', reminder: reminder! });
  expect((await due()).length).toBe(1);
  const until = new Date(Date.now() + 86_400_000).toISOString();
  await world.ask('reminder/change', { to: 'later', id: reminder!.id, until });
  expect(await due()).toEqual([]);
});
