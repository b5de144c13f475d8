import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '@/utils/relationships/book';
import { openDatabase } from '@/utils/relationships/database';
import {
  conversation,
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

let book: Book;
let account: string;

beforeEach(async () => {
  book = freshBrowser().open();
  account = (await book.account()).id;
});

const sent = (n: number, text: string, certainty: 'probable' | 'shown' = 'probable', rest = {}) =>
  book.rememberSent(account, { draft: draft(text, rest), at: minute(n), certainty });

/** How many messages each record holds. */
async function chunkSizes(): Promise<number[]> {
  const chunks = await (await openDatabase('vouch')).getAll('conversations');
  return chunks.sort((a, b) => a.sequence - b.sequence).map(({ texts: said }) => said.length);
}

describe('a conversation that is seen', () => {
  test('is kept once, however often and in whatever pieces', async () => {
    const [a, b, c] = [
      said('them', 0, 'Hello', 'p1'),
      said('me', 1, 'Hi'),
      said('them', 2, 'How are you?', 'p3'),
    ];
    expect(await book.rememberThread(account, thread([b!, c!]))).toEqual({ added: 2, isChanged: true });
    expect(await book.rememberThread(account, thread([a!, b!]))).toEqual({ added: 1, isChanged: true });
    expect(await book.rememberThread(account, thread([a!, b!, c!]))).toEqual({ added: 0, isChanged: false });
    expect(await texts(book)).toEqual(['Hello', 'Hi', 'How are you?']);
  });

  test('gains the page’s id of a message that was first read without one', async () => {
    await book.rememberThread(account, thread([said('them', 0, 'Hello')]));
    await book.rememberThread(account, thread([said('them', 0, 'Hello', 'p1')]));
    expect(await conversation(book)).toMatchObject([{ text: 'Hello', pageId: 'p1' }]);
  });

  test.each([
    ['says so', true],
    ['does not', undefined],
  ])('has the latest words of a message that was edited, when the page %s', async (_what, isEdited) => {
    const six = said('them', 0, 'Six?', 'p1');
    const seven = { ...said('them', 0, 'Seven?', 'p1'), isEdited };
    await book.rememberThread(account, thread([six]));
    await book.rememberThread(account, thread([seven]));
    // Another tab may not have heard of it yet.
    await book.rememberThread(account, thread([six]));
    expect(await book.rememberThread(account, thread([seven]))).toEqual({ added: 0, isChanged: false });
    expect(await conversation(book)).toMatchObject([{ text: 'Seven?', isEdited: true }]);
    await book.rememberThread(account, thread([{ ...said('them', 0, 'Eight?', 'p1'), isEdited: true }]));
    expect(await texts(book)).toEqual(['Eight?']);
  });

  test('keeps both of two messages alike in the same second', async () => {
    const twins = [said('them', 0, 'ok', 'p1'), said('them', 0, 'ok', 'p2')];
    const nameless = [said('them', 1, 'yes'), said('them', 1, 'yes')];
    await book.rememberThread(account, thread([twins[1]!, nameless[0]!]));
    await book.rememberThread(account, thread([twins[0]!]));
    for (let i = 0; i < 2; i++) await book.rememberThread(account, thread([...twins, ...nameless]));
    expect(await texts(book)).toEqual(['ok', 'ok', 'yes', 'yes']);
  });

  test('takes a message that the page shows twice under one id once', async () => {
    await book.rememberThread(account, thread([said('them', 0, 'ok', 'p1'), said('them', 0, 'ok', 'p1')]));
    expect(await texts(book)).toEqual(['ok']);
  });

  test('tells two members of a group apart who say the same at once', async () => {
    const crowd = [MEMBER, OTHER_MEMBER].map((senderId) => ({ ...said('them', 0, 'Welcome!'), senderId }));
    await book.rememberThread(account, thread([crowd[0]!]));
    await book.rememberThread(account, thread([crowd[1]!]));
    expect(await conversation(book)).toHaveLength(2);
    await book.rememberThread(account, thread(crowd));
    expect(await conversation(book)).toMatchObject([{ senderId: MEMBER }, { senderId: OTHER_MEMBER }]);
  });

  test('is in order whatever precision its times have', async () => {
    const at = '2026-03-04T09:00:00';
    await book.rememberThread(
      account,
      thread([
        { from: 'me', at: `${at}Z`, text: 'first' },
        { from: 'me', at: `${at}.5Z`, text: 'second' },
      ]),
    );
    expect(await texts(book)).toEqual(['first', 'second']);
  });

  test('with nothing said in it leaves nobody in the book', async () => {
    await book.rememberThread(account, thread([]));
    expect(await book.people(account)).toEqual([]);
  });

  test('is refused whole when a part of it has another shape', async () => {
    const odd = thread([said('them', 0, 'Hello'), { ...said('them', 1, 'x'), at: 'yesterday' }]);
    await expect(book.rememberThread(account, odd)).rejects.toThrow();
    expect(await book.people(account)).toEqual([]);
  });
});

describe('a message that the user sends', () => {
  test('becomes the one that the page then shows, with the page’s time and id', async () => {
    await sent(0, 'See you\nat six');
    expect(await conversation(book)).toMatchObject([{ timeSource: 'clock', certainty: 'probable' }]);
    for (let i = 0; i < 2; i++) {
      await book.rememberThread(account, thread([said('me', 3, 'See you at six', 'p1')]));
    }
    expect(await conversation(book)).toMatchObject([
      { at: minute(3), clockAt: minute(0), timeSource: 'page', certainty: 'shown', pageId: 'p1' },
    ]);
  });

  test('is the one that the page showed before the report came', async () => {
    await book.rememberThread(account, thread([said('me', 0, 'See you at six', 'p1')]));
    await sent(1, 'See you at six');
    expect(await conversation(book)).toMatchObject([{ at: minute(0), timeSource: 'page', pageId: 'p1' }]);
  });

  test.each([
    ['the other side says it', 'them', 1, 'See you at six'],
    ['it is over ten minutes away', 'me', 11, 'See you at six'],
    ['it reads otherwise', 'me', 1, 'See you at seven'],
  ] as const)('stays apart from a message of the page when %s', async (_why, from, n, text) => {
    await sent(0, 'See you at six');
    await book.rememberThread(account, thread([said(from, n, text, 'p1')]));
    expect(await conversation(book)).toHaveLength(2);
  });

  test('twice in the same words is two messages, before and after the page shows them', async () => {
    await sent(0, 'ok');
    await book.rememberThread(account, thread([said('me', 0.1, 'ok', 'p1')]));
    await sent(3, 'ok');
    expect(await texts(book)).toEqual(['ok', 'ok']);
    await book.rememberThread(account, thread([said('me', 0.1, 'ok', 'p1'), said('me', 3.1, 'ok', 'p2')]));
    expect(await conversation(book)).toMatchObject([{ pageId: 'p1' }, { pageId: 'p2' }]);
  });

  test('again after it had failed is the one that the page shows', async () => {
    await sent(0, 'ok');
    await sent(8, 'ok');
    await sent(9.9, 'ok');
    await book.rememberThread(account, thread([said('me', 8.1, 'ok', 'p1')]));
    const kept = await conversation(book);
    expect(kept.map(({ clockAt, pageId }) => [clockAt, pageId])).toEqual([
      [minute(0), undefined],
      [minute(8), 'p1'],
      [minute(9.9), undefined],
    ]);
  });

  test('in one thread is not taken for the same words in another', async () => {
    await sent(0, 'ok');
    await book.rememberThread(account, thread([said('me', 1, 'ok')], ilse, 'thread-2'));
    expect(await conversation(book)).toHaveLength(2);
  });

  test('to somebody with whom there is no thread yet moves into the thread that it began', async () => {
    await sent(0, 'Nice to meet you', 'probable', { threadKey: undefined });
    await book.rememberThread(account, thread([said('me', 1, 'Nice to meet you', 'p1')]));
    expect(await chunkSizes()).toEqual([1]);
    await sent(2, 'Hello?', 'probable', { recipient: shown() });
    expect(await texts(book)).toEqual(['Nice to meet you', 'Hello?']);
  });

  test('in a thread whose person is known goes to that person, though the box names nobody', async () => {
    await book.rememberThread(account, thread([said('them', 0, 'Hello')]));
    await sent(1, 'Hi', 'probable', { recipient: shown({ name: 'Ilse Marrow' }) });
    expect(await texts(book)).toEqual(['Hello', 'Hi']);
    expect(await book.people(account)).toHaveLength(1);
  });

  test('to nobody the page can name is kept, and joins the person whom the thread shows later', async () => {
    await sent(0, 'Hi', 'probable', { recipient: shown({ name: 'Ilse Marrow' }) });
    await sent(0, 'Hi', 'shown', { recipient: shown({ name: 'Ilse Marrow' }) });
    expect(await book.people(account)).toMatchObject([{ name: 'Ilse Marrow' }]);
    await book.rememberThread(account, thread([said('me', 1, 'Hi', 'p1'), said('them', 2, 'Hello')]));
    expect(await texts(book)).toEqual(['Hi', 'Hello']);
    expect(await book.people(account)).toHaveLength(1);
  });
});

describe('a long conversation', () => {
  const many = Array.from({ length: 450 }, (_, n) => said(n % 3 ? 'them' : 'me', n, `Line ${n}`, `p${n}`));

  test('fills few records and comes back whole and in order, read from its end', async () => {
    for (let to = many.length; to > 0; to -= 90) {
      await book.rememberThread(account, thread(many.slice(to - 90, to)));
    }
    expect(await texts(book)).toEqual(many.map(({ text }) => text));
    expect(await chunkSizes()).toEqual([200, 200, 50]);
  });

  test('of long texts begins a new record before it grows too big', async () => {
    const long = Array.from({ length: 5 }, (_, n) => said('them', n, `${n}`.padEnd(30_000, 'x')));
    await book.rememberThread(account, thread([...long, said('them', 9, 'y'.repeat(90_000))]));
    expect(await chunkSizes()).toEqual([2, 2, 1, 1]);
    expect(await texts(book)).toHaveLength(6);
  });
});
