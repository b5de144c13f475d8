import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SeenMessage } from '@/utils/records/page';
import type { Book } from '@/utils/relationships/book';
import { conversation, freshBrowser, said, shown, texts, thread } from './made-up';

let book: Book;
let account: string;

beforeEach(async () => {
  book = freshBrowser().open();
  account = (await book.account()).id;
});

const see = (...messages: SeenMessage[]) => book.rememberThread(account, thread(messages));
const hello = said('them', 0, 'Hello', 'p0');
const regret = said('them', 1, 'I should not say this', 'p1');
const gone: SeenMessage = { ...said('them', 1, '', 'p1'), isDeleted: true };

describe('a message that was deleted on LinkedIn', () => {
  test('keeps what was read of it, and that it was deleted', async () => {
    await see(hello, regret);
    await see(hello, gone);
    await see(hello, regret);
    expect(await see(hello, gone)).toEqual({ added: 0, isChanged: false });
    expect(await conversation(book)).toMatchObject([
      { text: 'Hello' },
      { text: 'I should not say this', isDeleted: true },
    ]);
    expect((await conversation(book))[0]).not.toHaveProperty('isDeleted');
  });

  test('is nothing when it was never read, whatever stands in its place', async () => {
    await see(hello, { ...gone, text: 'This message has been deleted.' });
    expect(await texts(book)).toEqual(['Hello']);
  });

  test('is removed for good, and does not come back while the page shows that something was there', async () => {
    await see(hello, regret, gone);
    await see(hello, gone);
    const [, kept] = await conversation(book);
    await book.removeMessage(account, kept!.key);
    expect(await texts(book)).toEqual(['Hello']);
    await see(hello, gone);
    expect(await texts(book)).toEqual(['Hello']);
  });

  test('is alone removable', async () => {
    await see(hello);
    await book.removeMessage(account, (await conversation(book))[0]!.key);
    await book.removeMessage(account, 'no such key');
    expect(await texts(book)).toEqual(['Hello']);
  });

  test('takes along whoever is in the book for nothing else', async () => {
    await see(regret);
    await see(gone);
    await book.removeMessage(account, (await conversation(book))[0]!.key);
    expect(await book.people(account)).toEqual([]);
  });
});

test.each(['attachment', 'voice', 'reaction', 'other'] as const)(
  'of media alone the kind is kept: %s',
  async (media) => {
    const only: SeenMessage = { ...said('them', 0, '', 'p0'), media };
    await see(only);
    expect(await see(only)).toEqual({ added: 0, isChanged: false });
    expect(await conversation(book)).toMatchObject([{ text: '', media }]);
    await see({ ...gone, pageId: 'p0' });
    expect(await conversation(book)).toMatchObject([{ media, isDeleted: true }]);
  },
);

test('words that are drawn late complete what was kept without, and are not an edit', async () => {
  await see({ ...said('them', 0, '', 'p0'), media: 'attachment' });
  await see({ ...said('them', 0, 'See the file', 'p0'), media: 'attachment' });
  await see({ ...said('them', 0, '', 'p0'), media: 'attachment' });
  const [message] = await conversation(book);
  expect(message).toMatchObject({ text: 'See the file', media: 'attachment' });
  expect(message).not.toHaveProperty('isEdited');
});

test('an edit and a deletion stay when two records become one', async () => {
  const slug = shown({ slug: 'ilse-marrow' });
  await book.rememberThread(account, thread([regret, { ...hello, isEdited: true }], slug, 'thread-2'));
  await book.rememberThread(account, thread([gone], slug, 'thread-2'));
  await see(hello);
  await book.recognise(account, shown({ memberId: 'ACoAAAmadeUpIlse01', slug: 'ilse-marrow' }));
  const kept = await conversation(book);
  expect(kept.filter(({ isDeleted }) => isDeleted).map(({ text }) => text)).toEqual([
    'I should not say this',
  ]);
  expect(kept.some(({ isEdited }) => isEdited)).toBe(true);
});
