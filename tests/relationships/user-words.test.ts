import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '@/utils/relationships/book';
import {
  conversation,
  freshBrowser,
  ilse,
  MEMBER,
  minute,
  OTHER_MEMBER,
  said,
  shown,
  texts,
  thread,
} from './made-up';

const jon = shown({ memberId: OTHER_MEMBER, name: 'Jon Marrow' });
const bySlug = shown({ slug: 'ilse-marrow' });
const both = shown({ memberId: MEMBER, slug: 'ilse-marrow' });

let book: Book;
let account: string;
let clock: { now: number };

beforeEach(async () => {
  const browser = freshBrowser();
  clock = browser.clock;
  book = browser.open();
  account = (await book.account()).id;
});

const later = () => {
  clock.now += 60_000;
};
const flag = (about: string, rest = {}, person = ilse) =>
  book.setFlag(account, person, { kind: 'stalker', about, text: 'Quick call?', ...rest });

describe('what the user says of a person', () => {
  test('keeps them, and is taken back piece by piece', async () => {
    await book.updatePerson(account, ilse, { callName: ' Ilschen ', trustsMe: true });
    await book.updatePerson(account, ilse, { isKept: true });
    expect(await book.person(account, ilse)).toMatchObject({
      name: 'Ilse Marrow',
      callName: 'Ilschen',
      trustsMe: true,
      isKept: true,
    });
    const plain = await book.updatePerson(account, ilse, { callName: ' ', trustsMe: false, isKept: false });
    for (const field of ['callName', 'trustsMe', 'isKept']) expect(plain).not.toHaveProperty(field);
  });

  test('is not lost when a page shows them, when a note goes, or when two records become one', async () => {
    await book.updatePerson(account, bySlug, { callName: 'Ilschen', isKept: true });
    later();
    await book.updatePerson(account, ilse, { trustsMe: true });
    await book.saveNote(account, ilse, 'Met on the ferry');
    await book.saveNote(account, ilse, '');
    await book.rememberThread(account, thread([said('them', 0, 'Hello')], both));
    expect(await book.people(account)).toMatchObject([{ callName: 'Ilschen', trustsMe: true, isKept: true }]);
  });

  test('of nobody in particular is refused', async () => {
    await expect(book.updatePerson(account, shown({ name: 'Ilse' }), { trustsMe: true })).rejects.toThrow(
      /member id or a slug/,
    );
    await expect(flag('k', {}, shown({ name: 'Ilse' }))).rejects.toThrow(/member id or a slug/);
  });

  test('picks whose words are kept where the user decides person by person', async () => {
    const see = (n: number) =>
      book.rememberThread(account, thread([said('them', n, `Line ${n}`, `p${n}`)]), 'each');
    const send = (n: number) => {
      const draft = {
        id: 'b',
        kind: 'message' as const,
        text: `Mine ${n}`,
        recipient: ilse,
        threadKey: 'thread-1',
      };
      return book.rememberSent(account, { draft, at: minute(n), certainty: 'probable' }, 'each');
    };
    await see(0);
    await send(1);
    expect(await book.people(account)).toEqual([]);
    await book.saveNote(account, ilse, 'Met on the ferry');
    await see(2);
    expect(await texts(book)).toEqual([]);
    await book.updatePerson(account, ilse, { isKept: true });
    await see(3);
    await send(4);
    expect(await texts(book)).toEqual(['Line 3', 'Mine 4']);
  });
});

describe('a flag', () => {
  test('is one for each thing flagged: another kind or why replaces it', async () => {
    const first = await flag('key-1', { why: 'Third time' });
    later();
    const second = await flag('key-1', { kind: 'not-pitch', why: ' ' });
    expect(second).toMatchObject({
      id: first.id,
      kind: 'not-pitch',
      createdAt: minute(0),
      modifiedAt: minute(1),
    });
    expect(second).not.toHaveProperty('why');
    expect(await book.flags({ accountId: account })).toEqual([second]);
    expect(await book.flags({ personId: first.personId })).toEqual([second]);
  });

  test('is listed with its person, latest first', async () => {
    await flag('key-1');
    later();
    await flag('key-2', {}, jon);
    later();
    await flag('key-3');
    const listed = await book.flaggedPeople(account);
    expect(listed.map(({ person, flags }) => [person.name, flags.map(({ about }) => about)])).toEqual([
      ['Ilse Marrow', ['key-3', 'key-1']],
      ['Jon Marrow', ['key-2']],
    ]);
  });

  test('is taken back, and with it whoever is in the book for nothing else', async () => {
    await book.rememberThread(account, thread([said('them', 0, 'Hello')], jon, 'thread-2'));
    const [one, other] = [await flag('key-1'), await flag('key-2', {}, jon)];
    for (const { id } of [one, other, other]) await book.removeFlag(id);
    expect(await book.flags({ accountId: account })).toEqual([]);
    expect(await book.people(account)).toMatchObject([{ name: 'Jon Marrow' }]);
  });

  test('follows a message whose words, and with them whose key, change', async () => {
    await book.rememberThread(account, thread([said('them', 0, 'Six?', 'p0')]));
    const [before] = await conversation(book);
    await flag(before!.key);
    await book.rememberThread(account, thread([{ ...said('them', 0, 'Seven?', 'p0'), isEdited: true }]));
    const [after] = await conversation(book);
    expect(after!.key).not.toBe(before!.key);
    expect(await book.flags({ accountId: account })).toMatchObject([
      { about: after!.key, text: 'Quick call?' },
    ]);
  });

  test('moves along when two records become one, and goes when the person is forgotten', async () => {
    await flag('key-1', {}, bySlug);
    later();
    await flag('key-2');
    const joined = await book.recognise(account, both);
    expect((await book.flags({ personId: joined!.id })).map(({ about }) => about)).toEqual([
      'key-2',
      'key-1',
    ]);
    await book.forget(joined!.id);
    expect(await book.flags({ accountId: account })).toEqual([]);
  });

  test('of one account is not another’s', async () => {
    await flag('key-1');
    await book.account({ memberId: 'ACoAAAmadeUpTomas' });
    const wren = await book.account({ memberId: 'ACoAAAmadeUpWren0' });
    expect(await book.flags({ accountId: wren.id })).toEqual([]);
    await book.setFlag(wren.id, ilse, { kind: 'not-pitch', about: 'key-1', text: '' });
    expect(await book.flaggedPeople(wren.id)).toHaveLength(1);
    expect(await book.flaggedPeople(account)).toHaveLength(1);
  });
});
