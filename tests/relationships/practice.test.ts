import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Ask, Introduction, Reminder } from '@/utils/records/referral';
import { introductionFor } from '@/utils/referrals/begin';
import { finish } from '@/utils/referrals/reminders';
import type { Book } from '@/utils/relationships/book';
import { freshBrowser, ilse, minute } from './made-up';

let book: Book;
let account: string;
let ilseId: string;
let clock: { now: number };

beforeEach(async () => {
  const browser = freshBrowser();
  clock = browser.clock;
  book = browser.open();
  account = (await book.account()).id;
  ilseId = (await book.updatePerson(account, ilse, { trustsMe: true })).id;
});

const ask = (more: Partial<Ask> = {}): Ask => ({
  id: 'ask-1',
  accountId: account,
  personId: ilseId,
  at: minute(0),
  text: 'Would you introduce me to Jon?',
  modifiedAt: minute(0),
  ...more,
});
const introduced = (): Introduction =>
  introductionFor(
    { id: 'intro-1', accountId: account, modifiedAt: minute(0) },
    ask(),
    { personId: ilseId, name: 'Ilse Marrow' },
    { who: { name: 'Jon Marrow' }, at: minute(5) },
  );
const keep = (record: Partial<{ asks: Ask[]; introductions: Introduction[]; reminders: Reminder[] }>) =>
  book.practise(account, () => ({ keep: record }));
const reminders = async () =>
  (await book.list('reminders', account)).toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('reminders follow what the user does', () => {
  test('an ask, an introduction, a step back', async () => {
    await keep({ asks: [ask()] });
    expect(await reminders()).toMatchObject([
      { kind: 'answer', to: { personId: ilseId, name: 'Ilse Marrow' } },
    ]);
    await keep({ introductions: [introduced()] });
    expect((await reminders()).map(({ kind }) => kind)).toEqual(['post', 'thank']);
    await book.practise(account, () => ({ drop: { introductions: ['intro-1'] } }));
    expect((await reminders()).map(({ kind }) => kind)).toEqual(['answer']);
  });

  test('what was done stays done when a step is taken back and taken again', async () => {
    await keep({ asks: [ask()], introductions: [introduced()] });
    const thank = (await reminders()).find(({ kind }) => kind === 'thank')!;
    await keep({ reminders: [finish(thank, clock.now)] });
    await book.practise(account, () => ({ drop: { introductions: ['intro-1'] } }));
    await keep({ introductions: [introduced()] });
    expect((await reminders()).find(({ kind }) => kind === 'thank')).toMatchObject({ doneAt: minute(0) });
  });

  test('of nothing, where one of the records is refused', async () => {
    const stranger = ask({ id: 'ask-2', personId: 'nobody' });
    await expect(keep({ asks: [ask(), stranger] })).rejects.toThrow('not in the book');
    expect(await book.list('asks', account)).toEqual([]);
    expect(await reminders()).toEqual([]);
  });

  test('two pages at once: both changes are there', async () => {
    await Promise.all([
      keep({ asks: [ask()] }),
      keep({ asks: [ask({ id: 'ask-2', at: minute(2) })] }),
      keep({ introductions: [introduced()] }),
    ]);
    expect((await book.list('asks', account)).length).toBe(2);
    expect((await reminders()).map(({ id }) => id)).toEqual([
      'ask-2/answer',
      'intro-1/post/introduced',
      'intro-1/thank',
    ]);
  });
});

test('a long silence reminds until there is contact, and leaves the other reminders alone', async () => {
  await keep({ asks: [ask()] });
  const [person] = await book.people(account);
  const counted = {
    answers: 4,
    exchanges: 2,
    answerRate: 1,
    answersWithin: 1,
    theirWords: 9,
    theirStarts: 0,
    firstAt: 0,
    lastAt: 1_000,
    lastAnswerAt: 1_000,
    usualSilence: undefined,
  };
  const missed = { known: { person: person!, counted }, lastAt: 1_000, since: clock.now };
  await book.remindOfSilence(account, [missed]);
  expect((await reminders()).map(({ kind }) => kind).toSorted()).toEqual(['answer', 'touch']);
  await book.remindOfSilence(account, []);
  expect((await reminders()).map(({ kind }) => kind)).toEqual(['answer']);
});
