import '../fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALARM, ring, setAlarm } from '@/entrypoints/background/reminders';
import { THROUGH } from '@/entrypoints/background/whom';
import type { Rhythm } from '@/utils/records/habit';
import type { Reminder } from '@/utils/records/referral';
import { type Book, openBook } from '@/utils/relationships/book';
import { setConsent } from '@/utils/settings/items';
import { ilse, thread } from '../relationships/made-up';
import { startWorld } from './worker';

/** A Wednesday, a Saturday, the Monday after; on this computer's clock. */
const WEDNESDAY = new Date('2026-03-04T11:00').getTime();
const SATURDAY = new Date('2026-03-07T15:00').getTime();
const MONDAY = new Date('2026-03-09T09:00').getTime();
const HOUR = 3_600_000;

let book: Book;
let accountId: string;
let shown: { id: string; message: string }[];
let mayShow: boolean;

beforeEach(async () => {
  await startWorld();
  vi.useFakeTimers({ toFake: ['Date'], now: WEDNESDAY });
  shown = [];
  mayShow = true;
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => mayShow },
    notifications: {
      async create(id: string, { message }: { message: string }) {
        shown.push({ id, message });
      },
      onClicked: { addListener: () => undefined },
    },
  });
  book = openBook();
  await setConsent('given');
  accountId = (await book.account()).id;
});

afterEach(() => {
  vi.useRealTimers();
});

const reminder = (due: number, more: Partial<Reminder> = {}): Reminder => ({
  id: `thank ${due}`,
  accountId,
  kind: 'thank',
  to: { name: 'Ilse Marrow' },
  about: { name: 'Jon Marrow' },
  subject: 'intro-1',
  step: 'introduced',
  due: new Date(due).toISOString(),
  modifiedAt: new Date(WEDNESDAY).toISOString(),
  ...more,
});
const remind = (...reminders: Reminder[]) => Promise.all(reminders.map((one) => book.keep('reminders', one)));
async function work(more: Partial<Rhythm> = {}): Promise<void> {
  const usual = { workdays: [1, 2, 3, 4, 5], daysOff: [], isLoud: true };
  const base = { id: `rhythm ${accountId}`, accountId, modifiedAt: new Date(WEDNESDAY).toISOString() };
  await book.keep('rhythms', { ...base, ...usual, ...more });
}
const alarm = async () => (await fakeBrowser.alarms.get(ALARM))?.scheduledTime;

describe('the alarm', () => {
  test('is for the next reminder that has not come; none is left once it is done', async () => {
    await work();
    await remind(reminder(WEDNESDAY - HOUR), reminder(WEDNESDAY + 2 * HOUR), reminder(WEDNESDAY + HOUR));
    await setAlarm(book);
    expect(await alarm()).toBe(WEDNESDAY + HOUR);
    for (const one of await book.list('reminders', accountId)) {
      await book.keep('reminders', { ...one, doneAt: new Date(WEDNESDAY).toISOString() });
    }
    await setAlarm(book);
    expect(await alarm()).toBeUndefined();
  });

  test('is not set where reminders wait, which is usual, nor without consent', async () => {
    await remind(reminder(WEDNESDAY + HOUR));
    await setAlarm(book);
    expect(await alarm()).toBeUndefined();
    await work({ isLoud: false });
    await setAlarm(book);
    expect(await alarm()).toBeUndefined();
    await work();
    await setConsent('refused');
    await setAlarm(book);
    expect(await alarm()).toBeUndefined();
  });

  test('waits over a weekend and days off for the morning of the next day of work', async () => {
    await work();
    await remind(reminder(SATURDAY));
    await setAlarm(book);
    expect(await alarm()).toBe(MONDAY);
    await work({ daysOff: [{ from: '2026-03-09', to: '2026-03-10' }] });
    await setAlarm(book);
    expect(await alarm()).toBe(new Date('2026-03-11T09:00').getTime());
  });

  test('is set anew when the browser starts, and after an update: a browser forgets alarms', async () => {
    await work();
    await remind(reminder(WEDNESDAY + HOUR));
    Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => undefined });
    Object.assign(fakeBrowser, { commands: undefined });
    Object.assign(fakeBrowser.tabs, { onRemoved: { addListener: () => undefined } });
    const { default: background } = await import('@/entrypoints/background/index');
    background.main();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await alarm()).toBe(WEDNESDAY + HOUR));
    await fakeBrowser.alarms.clear(ALARM);
    expect((await fakeBrowser.alarms.get(THROUGH))?.periodInMinutes).toBeLessThanOrEqual(24 * 60);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
    await vi.waitFor(async () => expect(await alarm()).toBe(WEDNESDAY + HOUR));
  });
});

describe('when it rings', () => {
  test('what is due since is shown in words, and the next alarm set', async () => {
    await work();
    await remind(reminder(WEDNESDAY), reminder(WEDNESDAY - 5 * HOUR), reminder(WEDNESDAY + HOUR));
    vi.setSystemTime(WEDNESDAY + 60_000);
    await ring(book, WEDNESDAY);
    expect(shown).toEqual([
      { id: `thank ${WEDNESDAY}`, message: 'Thank Ilse Marrow for introducing you to Jon Marrow' },
    ]);
    expect(await alarm()).toBe(WEDNESDAY + HOUR);
  });

  test('what fell due on a weekend is shown on Monday', async () => {
    await work();
    await remind(reminder(SATURDAY));
    vi.setSystemTime(MONDAY + 60_000);
    await ring(book, MONDAY);
    expect(shown).toHaveLength(1);
  });

  test('nothing is shown that the browser does not allow, or that is put off or done', async () => {
    await work();
    const later = new Date(WEDNESDAY + HOUR).toISOString();
    await remind(reminder(WEDNESDAY, { snoozedUntil: later }));
    await ring(book, WEDNESDAY);
    expect(shown).toEqual([]);
    await remind(reminder(WEDNESDAY, { doneAt: later }));
    await ring(book, WEDNESDAY);
    expect(shown).toEqual([]);
    await remind(reminder(WEDNESDAY));
    mayShow = false;
    await ring(book, WEDNESDAY);
    expect(shown).toEqual([]);
    mayShow = true;
    await ring(book, WEDNESDAY);
    expect(shown).toHaveLength(1);
  });

  test('a silence that was broken meanwhile calls no more', async () => {
    await work();
    const lastAt = WEDNESDAY - 400 * 24 * HOUR;
    const said = (at: number) => ({ from: 'them' as const, at: new Date(at).toISOString(), text: 'Hello!' });
    await book.rememberThread(accountId, thread([said(lastAt)]));
    const { id: subject } = (await book.person(accountId, ilse))!;
    const silence = { id: `${subject}/touch/${lastAt}`, kind: 'touch', subject } as const;
    await remind(reminder(WEDNESDAY, silence));
    await ring(book, WEDNESDAY);
    expect(shown).toHaveLength(1);
    await book.rememberThread(accountId, thread([said(lastAt), said(WEDNESDAY - HOUR)]));
    await ring(book, WEDNESDAY);
    expect(shown).toHaveLength(1);
  });

  test('another account’s reminders call under that account alone', async () => {
    const first = (await book.account({ memberId: 'ACoAAAmadeUpOwner1' })).id;
    accountId = first;
    await work();
    await remind(reminder(WEDNESDAY));
    vi.setSystemTime(WEDNESDAY + 1);
    accountId = (await book.account({ memberId: 'ACoAAAmadeUpOwner2' })).id;
    expect(accountId).not.toBe(first);
    await ring(book, WEDNESDAY);
    expect(shown).toEqual([]);
    expect(await alarm()).toBeUndefined();
    vi.setSystemTime(WEDNESDAY + 2);
    await book.account({ memberId: 'ACoAAAmadeUpOwner1' });
    await ring(book, WEDNESDAY);
    expect(shown).toHaveLength(1);
  });
});
