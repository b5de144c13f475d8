import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { searchCalls } from '@/entrypoints/dashboard/search/calls';
import type { SeenMessage } from '@/utils/records/page';
import { type Book, openBook } from '@/utils/relationships/book';
import { freshBrowser, shown } from '../relationships/made-up';

const DAY = 86_400_000;
const THANKS = 'Thank you for the rota, it saved us a week.';
const quiet = { tell: () => undefined, signal: new AbortController().signal };

let book: Book;
let accountId: string;
let written: number;

beforeEach(async () => {
  freshBrowser();
  written = 0;
  book = openBook({
    onWrite: () => {
      written += 1;
    },
  });
  accountId = (await book.account()).id;
});

const person = (name: string) => shown({ memberId: `ACoAAAmadeUp${name}`, name });
/** Both say something in turn, so many times, a day apart; the last one, which is theirs, `ago` days ago. */
function talk(answers: number, ago: number, last = 'The boats are back in the water.'): SeenMessage[] {
  return Array.from({ length: answers + 1 }, (_, place) => ({
    from: (answers - place) % 2 ? 'me' : 'them',
    at: new Date(Date.now() - (ago + answers - place) * DAY).toISOString(),
    text: place === answers ? last : `Good to hear from you, ${place}.`,
  }));
}
const meet = (name: string, messages: SeenMessage[]) =>
  book.rememberThread(accountId, { key: `thread ${name}`, person: person(name), messages });
const practice = () => searchCalls(book).practice({ accountId }, quiet);
const namesIn = (list: { known: { person: { name?: string | undefined } } }[]) =>
  list.map(({ known }) => known.person.name);
/** On all days of the week, whichever the test is run on. */
async function workAlways() {
  const rhythm = { workdays: [1, 2, 3, 4, 5, 6, 7], daysOff: [], isLoud: false };
  await book.keep('rhythms', { id: 'r', accountId, modifiedAt: new Date().toISOString(), ...rhythm });
}

describe('whom to ask', () => {
  beforeEach(workAlways);

  test('whoever thanked lately goes first, and says why; older thanks and the user’s own are no reason', async () => {
    await meet('Ada', talk(9, 3));
    await meet('Bo', talk(3, 2, THANKS));
    await meet('Cleo', talk(3, 20, THANKS));
    await meet('Dario', [
      ...talk(3, 4),
      { from: 'me', at: new Date(Date.now() - DAY).toISOString(), text: THANKS },
    ]);
    const { proposals, list } = await practice();
    expect(proposals[0]!.why).toEqual({ kind: 'thanked', at: expect.any(Number) });
    expect(
      proposals.filter(({ why }) => why.kind === 'thanked').map(({ known }) => known.person.name),
    ).toEqual(['Bo']);
    expect(namesIn(list.others)[0]).toBe('Ada');
    expect(namesIn(list.others).toSorted()).toEqual(['Ada', 'Bo', 'Cleo', 'Dario']);
  });

  test('nobody is proposed on a day off, and all stay on the list', async () => {
    await meet('Ada', talk(9, 3));
    const now = new Date();
    const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
    const [rhythm] = await book.list('rhythms', accountId);
    await book.keep('rhythms', { ...rhythm!, daysOff: [{ from: today, to: today }] });
    const { proposals, list } = await practice();
    expect(proposals).toEqual([]);
    expect(namesIn(list.others)).toEqual(['Ada']);
  });

  test('a long list is cut, known best first, and says how many are not on it', async () => {
    await meet('Ada', talk(9, 3));
    for (let at = 0; at < 510; at += 1)
      await book.updatePerson(accountId, person(`Other${at}`), { isKept: true });
    const { list, unlisted, isWhole } = await practice();
    expect(list.others).toHaveLength(500);
    expect(namesIn(list.others)[0]).toBe('Ada');
    expect(unlisted).toBe(11);
    expect(isWhole).toBe(true);
  });

  test('another account’s people are its own', async () => {
    await meet('Ada', talk(9, 3, THANKS));
    const other = (await book.account({ memberId: 'ACoAAAmadeUpOwner1' })).id;
    const second = (await book.account({ memberId: 'ACoAAAmadeUpOwner2' })).id;
    expect(second).not.toBe(other);
    const { list, proposals } = await searchCalls(book).practice({ accountId: second }, quiet);
    expect([...list.others, ...list.clients, ...proposals]).toEqual([]);
  });
});

describe('who is missed', () => {
  test('is reminded of once: looking again writes nothing, and a word sets it back', async () => {
    await meet('Ada', talk(9, 400));
    await meet('Bo', talk(9, 2));
    const { missed } = await practice();
    expect(namesIn(missed)).toEqual(['Ada']);
    await book.remindOfSilence(accountId, missed);
    const before = [await book.list('reminders', accountId), await book.revision()];
    expect(before[0]).toMatchObject([{ kind: 'touch', to: { name: 'Ada' } }]);

    written = 0;
    for (let round = 0; round < 3; round += 1) {
      await book.remindOfSilence(accountId, (await practice()).missed);
    }
    expect([await book.list('reminders', accountId), await book.revision()]).toEqual(before);
    expect(written).toBe(0);

    await meet('Ada', [...talk(9, 400), ...talk(1, 0)]);
    await book.remindOfSilence(accountId, (await practice()).missed);
    expect(await book.list('reminders', accountId)).toEqual([]);
  });

  test('nobody who is to be left alone', async () => {
    await meet('Ada', talk(9, 400));
    const { id: personId } = (await book.person(accountId, person('Ada')))!;
    const standing = {
      id: 's',
      accountId,
      personId,
      isLeftAlone: true,
      modifiedAt: new Date().toISOString(),
    };
    await book.keep('standings', standing);
    const { missed, proposals, list } = await practice();
    expect([...missed, ...proposals, ...list.others]).toEqual([]);
    expect(namesIn(list.leftAlone)).toEqual(['Ada']);
  });
});
