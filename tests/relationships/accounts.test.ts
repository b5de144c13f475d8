import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '@/utils/relationships/book';
import { freshBrowser, ilse, said, texts, thread } from './made-up';

const TOMAS = { memberId: 'ACoAAAmadeUpTomas', name: 'Tomas Vell' };
const WREN = { memberId: 'ACoAAAmadeUpWren0', name: 'Wren Ode' };

describe('account', () => {
  let book: Book;
  let clock: { now: number };

  beforeEach(() => {
    const browser = freshBrowser();
    clock = browser.clock;
    book = browser.open();
  });

  test('what was kept before anybody was seen is the first viewer’s', async () => {
    const nobodys = await book.account();
    await book.rememberThread(nobodys.id, thread([said('them', 0, 'Hello')]));
    const tomas = await book.account(TOMAS);
    expect(tomas).toMatchObject({ id: nobodys.id, ...TOMAS });
    expect(await texts(book)).toEqual(['Hello']);
  });

  test('another viewer starts another account, and each sees only its own people', async () => {
    const tomas = await book.account(TOMAS);
    await book.rememberThread(tomas.id, thread([said('them', 0, 'Hello Tomas')]));
    const wren = await book.account(WREN);
    expect(wren.id).not.toBe(tomas.id);
    expect(await book.person(wren.id, ilse)).toBeUndefined();
    await book.rememberThread(wren.id, thread([said('them', 1, 'Hello Wren')]));
    expect(await book.people(tomas.id)).toHaveLength(1);
    expect(await book.people(wren.id)).toHaveLength(1);
    expect(await texts(book)).toEqual(['Hello Wren']);
    await book.account(TOMAS);
    expect(await texts(book)).toEqual(['Hello Tomas']);
  });

  test.each([
    ['within a millisecond', 0],
    ['after the clock was put back', -3_600_000],
  ])('the one seen last is in use, %s', async (_when, step) => {
    const tomas = await book.account(TOMAS);
    await book.account(WREN);
    clock.now += step;
    await book.account(TOMAS);
    expect((await book.account()).id).toBe(tomas.id);
  });

  test('learns the viewer’s facts and does not lose them where a page shows fewer', async () => {
    await book.account(TOMAS);
    await book.account({ memberId: TOMAS.memberId, slug: 'tomas-vell', headline: 'Keeps bees' });
    await book.account({ memberId: TOMAS.memberId, name: ' ' });
    expect(await book.account()).toMatchObject({ ...TOMAS, slug: 'tomas-vell', headline: 'Keeps bees' });
  });

  test('asked from several pages at once, starts one account', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, async () => (await book.account()).id));
    expect(new Set(ids).size).toBe(1);
  });
});
