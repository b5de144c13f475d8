import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '@/utils/relationships/book';
import { conversation, freshBrowser, invite, minute, said, shown, texts, thread } from './made-up';

let book: Book;
let account: string;

beforeEach(async () => {
  book = freshBrowser().open();
  account = (await book.account()).id;
});

const sentInvite = (n: number, text: string, certainty: 'probable' | 'shown' = 'probable', rest = {}) =>
  book.rememberSent(account, { draft: invite(text, rest), at: minute(n), certainty });

describe('an invite', () => {
  test('sent without a note is kept, and surer when the page shows it as sent', async () => {
    await sentInvite(0, '');
    await sentInvite(0, '', 'shown');
    await sentInvite(0, '', 'probable');
    expect(await conversation(book)).toMatchObject([
      { kind: 'invite', text: '', certainty: 'shown', timeSource: 'clock', at: minute(0) },
    ]);
  });

  test('sent again another day is another invite', async () => {
    await sentInvite(0, '');
    await sentInvite(2_000, '');
    expect(await conversation(book)).toHaveLength(2);
  });

  test('that begins a thread days later stays an invite and gains the page’s time and id', async () => {
    await sentInvite(0, 'We met on the ferry');
    const days = 5 * 24 * 60;
    const later = thread([said('me', days, 'We met on the ferry', 'p1'), said('them', days + 1, 'We did!')]);
    for (let i = 0; i < 2; i++) await book.rememberThread(account, later);
    await sentInvite(0, 'We met on the ferry', 'shown');
    expect(await conversation(book)).toMatchObject([
      { kind: 'invite', at: minute(days), timeSource: 'page', pageId: 'p1', certainty: 'shown' },
      { kind: 'message', text: 'We did!' },
    ]);
  });

  test('is still one when older words of its thread turn up and it is reported again', async () => {
    await sentInvite(0, 'We met on the ferry');
    const note = said('me', 60, 'We met on the ferry', 'p2');
    await book.rememberThread(account, thread([note]));
    await book.rememberThread(account, thread([said('me', -600, 'Hello', 'p1'), note]));
    await sentInvite(0, 'We met on the ferry', 'shown');
    expect(await texts(book)).toEqual(['Hello', 'We met on the ferry']);
  });

  test('without a note is not taken for a picture that begins a thread', async () => {
    await sentInvite(0, '');
    await book.rememberThread(account, thread([said('me', 60, '', 'p1')]));
    expect(await conversation(book)).toHaveLength(2);
  });

  test('is not taken for a later message in the same words', async () => {
    await sentInvite(0, 'We met on the ferry');
    await book.rememberThread(
      account,
      thread([said('me', 3, 'Hello', 'p1'), said('me', 4, 'We met on the ferry', 'p2')]),
    );
    expect(await texts(book)).toEqual(['We met on the ferry', 'Hello', 'We met on the ferry']);
  });

  test('is not taken for what was said in a thread long before it', async () => {
    await book.rememberThread(account, thread([said('me', -5_000, 'We met on the ferry', 'p1')]));
    await sentInvite(0, 'We met on the ferry');
    expect(await conversation(book)).toHaveLength(2);
  });

  test('to one of two namesakes is not remembered of the other', async () => {
    await sentInvite(0, 'One', 'probable', {
      recipient: shown({ slug: 'ilse-marrow', name: 'Ilse Marrow' }),
    });
    await sentInvite(1, 'Two', 'probable', {
      recipient: shown({ slug: 'ilse-marrow-7', name: 'Ilse Marrow' }),
    });
    await sentInvite(2, 'Three', 'probable', { id: 'box-3', recipient: shown({ name: 'Ilse Marrow' }) });
    expect(await book.people(account)).toHaveLength(3);
    expect(await texts(book, shown({ slug: 'ilse-marrow' }))).toEqual(['One']);
  });
});
