import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '@/utils/relationships/book';
import { openDatabase } from '@/utils/relationships/database';
import {
  draft,
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

const both = shown({ ...ilse, slug: 'ilse-marrow' });
const hello = thread([said('them', 0, 'Hello', 'p1')], both);
const bystander = shown({ memberId: OTHER_MEMBER, name: 'Jon Marrow' });

let book: Book;
let open: () => Book;
let account: string;

beforeEach(async () => {
  ({ open } = freshBrowser());
  book = open();
  account = (await book.account()).id;
  await book.rememberThread(account, hello);
  await book.saveNote(account, both, 'Met on the ferry');
  await book.rememberThread(account, thread([said('them', 0, 'Good day')], bystander, 'thread-2'));
});

async function everything(): Promise<Record<string, unknown[]>> {
  const db = await openDatabase('vouch');
  const names = [...db.objectStoreNames];
  const rows = await Promise.all(names.map((name) => db.getAll(name)));
  db.close();
  return Object.fromEntries(names.map((name, i) => [name, rows[i]!]));
}

const forget = async (person = ilse) => book.forget((await book.person(account, person))!.id);

describe('forgetting a person', () => {
  test('deletes all of theirs and nothing of anybody else', async () => {
    await forget();
    const { people, notes, conversations } = await everything();
    expect(people).toMatchObject([{ name: 'Jon Marrow' }]);
    expect(notes).toEqual([]);
    expect(conversations).toHaveLength(1);
    expect(await texts(book, bystander)).toEqual(['Good day']);
  });

  test('leaves nothing to read of them', async () => {
    await forget();
    const left = JSON.stringify(await everything());
    for (const trace of [MEMBER, 'ilse', 'Ilse', 'boats', 'Hello', 'ferry', 'thread-1']) {
      expect(left).not.toContain(trace);
    }
  });

  test.each([
    ['member id', ilse, 'thread-9'],
    ['slug', shown({ slug: 'Ilse-Marrow' }), 'thread-9'],
    ['thread', shown({ name: 'Ilse Marrow' }), 'thread-1'],
  ])('keeps them out when they show their %s again', async (_what, person, key) => {
    await forget();
    expect(await book.rememberThread(account, thread([said('them', 5, 'Hi again')], person, key))).toEqual({
      added: 0,
      isChanged: false,
    });
    const sent = draft('Hello?', { recipient: person, threadKey: key });
    await book.rememberSent(account, { draft: sent, at: minute(6), certainty: 'shown' });
    expect(await book.people(account)).toHaveLength(1);
  });

  test('keeps them out by an id that was learned only afterwards', async () => {
    await book.rememberThread(account, thread([said('them', 5, 'Ahoy')], shown({ slug: 'jo' }), 'thread-3'));
    await forget(shown({ slug: 'jo' }));
    const jo = shown({ memberId: 'ACoAAAmadeUpJo0001', slug: 'jo' });
    await book.rememberThread(account, thread([said('them', 6, 'Ahoy')], jo, 'thread-4'));
    expect(await book.isForgotten(account, shown({ memberId: jo.memberId }))).toBe(true);
  });

  test('is known by the mark, in that account alone', async () => {
    expect(await book.isForgotten(account, ilse)).toBe(false);
    await forget();
    expect(await book.isForgotten(account, ilse)).toBe(true);
    expect(await book.isForgotten(account, bystander)).toBe(false);
    await book.account({ memberId: 'ACoAAAmadeUpTomas' });
    const other = await book.account({ memberId: 'ACoAAAmadeUpWren0' });
    expect(await book.isForgotten(other.id, ilse)).toBe(false);
    await book.rememberThread(other.id, hello);
    expect(await texts(book)).toEqual(['Hello']);
  });

  test('does not stop the user from writing a note of them', async () => {
    await forget();
    await book.saveNote(account, ilse, 'Met again');
    await book.rememberThread(account, hello);
    const person = await book.recognise(account, ilse);
    expect((await book.note(person!.id))?.text).toBe('Met again');
    expect(await book.conversation(person!.id)).toEqual([]);
  });

  test('wins over a thread that is reported at the same moment', async () => {
    const { id } = (await book.person(account, ilse))!;
    const more = thread([said('them', 1, 'And another thing')], both, 'thread-7');
    await Promise.all([
      book.forget(id),
      book.rememberThread(account, more),
      open().rememberThread(account, more),
    ]);
    expect(await book.person(account, ilse)).toBeUndefined();
    expect(JSON.stringify(await everything())).not.toContain('another thing');
  });

  test('of somebody who is not there does nothing', async () => {
    const before = await everything();
    await book.forget('nobody');
    expect(await everything()).toEqual(before);
  });
});

describe('erasing', () => {
  test('leaves no database, though other pages had it open', async () => {
    const other = open();
    await other.people(account);
    await forget();
    await book.erase();
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('leaves no mark: the book starts anew, in every page', async () => {
    const other = open();
    await forget();
    const salt = (await everything()).meta;
    await book.erase();
    const fresh = await other.account();
    expect(fresh.id).not.toBe(account);
    expect(await book.isForgotten(fresh.id, ilse)).toBe(false);
    expect((await everything()).meta).not.toEqual(salt);
  });

  test('is not undone by a report that was under way', async () => {
    await Promise.all([
      book.erase(),
      book.rememberThread(account, thread([said('them', 9, 'Late')], bystander)),
    ]);
    await book.rememberThread(account, hello);
    expect(await everything()).toMatchObject({ accounts: [], people: [], conversations: [] });
  });

  test('works before the book was ever opened', async () => {
    freshBrowser();
    await open().erase();
    expect(await indexedDB.databases()).toEqual([]);
    (await openDB('vouch')).close();
  });
});
