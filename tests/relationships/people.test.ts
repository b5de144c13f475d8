import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '@/utils/relationships/book';
import {
  freshBrowser,
  ilse,
  invite,
  MEMBER,
  minute,
  OTHER_MEMBER,
  said,
  shown,
  texts,
  thread,
} from './made-up';

const bySlug = shown({ slug: 'ilse-marrow', name: 'Ilse Marrow', company: 'Marrow Boats' });
const both = shown({ memberId: MEMBER, slug: 'ilse-marrow', headline: 'Sold the boats' });

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

describe('somebody’s ids', () => {
  test('are told apart: a record gains the id that it lacked', async () => {
    const { personId } = (await book.saveNote(account, ilse, 'Met on the ferry'))!;
    await book.rememberThread(account, thread([said('them', 0, 'Hello')], both));
    expect(await book.person(account, bySlug)).toMatchObject({
      id: personId,
      memberId: MEMBER,
      slug: 'ilse-marrow',
      name: 'Ilse Marrow',
      headline: 'Sold the boats',
    });
  });

  test('shown together make one record of two, with both histories and notes', async () => {
    const first = await book.saveNote(account, bySlug, 'Met on the ferry');
    await book.rememberSent(account, {
      draft: invite('Ahoy', { recipient: bySlug }),
      at: minute(0),
      certainty: 'probable',
    });
    later();
    await book.rememberThread(account, thread([said('me', 2, 'Ahoy', 'p1'), said('them', 3, 'Hello', 'p2')]));
    await book.saveNote(account, ilse, 'Her brother is Jon');
    expect(await book.people(account)).toHaveLength(2);
    later();
    const joined = await book.recognise(account, both);
    expect(joined).toMatchObject({
      id: first!.personId,
      memberId: MEMBER,
      slug: 'ilse-marrow',
      company: 'Marrow Boats',
      headline: 'Sold the boats',
    });
    expect(await book.people(account)).toEqual([joined]);
    expect(await book.conversation(joined!.id)).toMatchObject([
      { text: 'Ahoy', kind: 'invite', pageId: 'p1' },
      { text: 'Hello' },
    ]);
    expect((await book.note(joined!.id))?.text).toBe('Met on the ferry\n\nHer brother is Jon');
  });

  test('move a note along when only the younger record has one', async () => {
    await book.rememberThread(account, thread([said('them', 0, 'Hello')]));
    later();
    await book.saveNote(account, bySlug, 'Met on the ferry');
    const joined = await book.recognise(account, both);
    expect((await book.note(joined!.id))?.text).toBe('Met on the ferry');
    expect(await texts(book, bySlug)).toEqual(['Hello']);
  });

  test('do not double a note that both records have', async () => {
    await book.saveNote(account, bySlug, 'Met on the ferry');
    later();
    await book.saveNote(account, ilse, 'Met on the ferry');
    const joined = await book.recognise(account, both);
    expect((await book.note(joined!.id))?.text).toBe('Met on the ferry');
  });

  test('keep two people apart who are met in one thread, and whoever speaks there without any from both', async () => {
    const jon = shown({ memberId: OTHER_MEMBER, name: 'Jon Marrow' });
    await book.rememberThread(account, thread([said('them', 0, 'Hello')]));
    await book.rememberThread(account, thread([said('them', 1, 'Good day')], jon));
    await book.rememberThread(account, thread([said('me', 2, 'Hello all')], shown({ name: 'Jon Marrow' })));
    expect(await texts(book)).toEqual(['Hello']);
    expect(await texts(book, jon)).toEqual(['Good day']);
  });

  test('are the same slug in any case', async () => {
    await book.saveNote(account, bySlug, 'Met on the ferry');
    expect(await book.person(account, shown({ slug: 'Ilse-Marrow' }))).toBeDefined();
  });

  test('do not mix up a slug’s former owner with its new one', async () => {
    await book.saveNote(account, both, 'Met on the ferry');
    const newOwner = shown({ memberId: OTHER_MEMBER, slug: 'ilse-marrow', name: 'Ilse Marrow' });
    expect(await book.person(account, newOwner)).toBeUndefined();
    await book.saveNote(account, newOwner, 'Somebody else');
    expect(await book.people(account)).toHaveLength(2);
    expect(await book.person(account, bySlug)).toMatchObject({ memberId: OTHER_MEMBER });
    const former = await book.person(account, ilse);
    expect(former?.slug).toBeUndefined();
    expect((await book.note(former!.id))?.text).toBe('Met on the ferry');
  });
});

describe('what a page shows', () => {
  test('of a stranger is not kept', async () => {
    expect(await book.recognise(account, both)).toBeUndefined();
    expect(await book.people(account)).toEqual([]);
  });

  test('refreshes the facts and empties none', async () => {
    await book.saveNote(account, { ...ilse, company: 'Marrow Boats' }, 'Met on the ferry');
    await book.recognise(account, shown({ memberId: MEMBER, headline: 'Sold the boats', company: '' }));
    expect(await book.person(account, ilse)).toMatchObject({
      name: 'Ilse Marrow',
      headline: 'Sold the boats',
      company: 'Marrow Boats',
    });
  });

  test('that is nothing new leaves the record’s time alone', async () => {
    await book.saveNote(account, ilse, 'Met on the ferry');
    later();
    expect((await book.recognise(account, ilse))?.modifiedAt).toBe(minute(0));
  });
});

describe('a note', () => {
  test('is replaced by the next one and keeps its id', async () => {
    const first = await book.saveNote(account, ilse, 'Met on the fery');
    const second = await book.saveNote(account, ilse, 'Met on the ferry');
    expect(second).toMatchObject({ id: first!.id, text: 'Met on the ferry' });
    expect(await book.note(first!.personId)).toEqual(second);
  });

  test('is deleted by a blank one, and with it whoever is in the book for nothing else', async () => {
    await book.saveNote(account, ilse, 'Met on the ferry');
    expect(await book.saveNote(account, ilse, ' \n')).toBeUndefined();
    expect(await book.people(account)).toEqual([]);
    await book.rememberThread(account, thread([said('them', 0, 'Hello')]));
    const note = await book.saveNote(account, ilse, 'Met on the ferry');
    await book.saveNote(account, ilse, '');
    expect(await book.note(note!.personId)).toBeUndefined();
    expect(await texts(book)).toEqual(['Hello']);
  });

  test('of nobody in particular is refused', async () => {
    await expect(book.saveNote(account, shown({ name: 'Ilse Marrow' }), 'Hm')).rejects.toThrow(
      /member id or a slug/,
    );
  });
});
