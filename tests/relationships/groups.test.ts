import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { PageThread, SeenMessage } from '@/utils/records/page';
import type { Book } from '@/utils/relationships/book';
import {
  draft,
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

const jon = shown({ memberId: OTHER_MEMBER, name: 'Jon Marrow' });
const by = (senderId: string, n: number, text: string): SeenMessage => ({
  ...said('them', n, text, `p${n}`),
  senderId,
  senderName: senderId === MEMBER ? 'Ilse Marrow' : 'Jon Marrow',
});
const crowd = (messages: SeenMessage[], key = 'group-1'): PageThread => ({
  ...thread(messages, shown(), key),
  isGroup: true,
});

let book: Book;
let account: string;

beforeEach(async () => {
  book = freshBrowser().open();
  account = (await book.account()).id;
});

const group = async (key = 'group-1') => (await book.group(account, key)).map(({ text }) => text);

test('a group is kept once, with its senders, as nobody’s conversation', async () => {
  const all = crowd([by(MEMBER, 0, 'Hello'), by(OTHER_MEMBER, 1, 'Good day'), said('me', 2, 'Hi', 'p2')]);
  expect(await book.rememberThread(account, all)).toEqual({ added: 3, isChanged: true });
  expect(await book.rememberThread(account, all)).toEqual({ added: 0, isChanged: false });
  expect(await book.group(account, 'group-1')).toMatchObject([
    { senderId: MEMBER, senderName: 'Ilse Marrow', text: 'Hello' },
    { senderId: OTHER_MEMBER, text: 'Good day' },
    { from: 'me', text: 'Hi' },
  ]);
  expect(await book.people(account)).toEqual([]);
  expect(await book.group(account, 'group-2')).toEqual([]);
});

test('what the user sends to a group becomes what the page shows of it, whichever comes first', async () => {
  const send = (n: number, text: string) =>
    book.rememberSent(account, {
      draft: draft(text, { recipient: shown(), threadKey: 'group-1' }),
      at: minute(n),
      certainty: 'probable',
    });
  await send(0, 'Before');
  expect(await book.people(account)).toHaveLength(1);
  await book.rememberThread(account, crowd([said('me', 0.1, 'Before', 'p0')]));
  await send(1, 'After');
  await book.rememberThread(
    account,
    crowd([said('me', 0.1, 'Before', 'p0'), said('me', 1.1, 'After', 'p1')]),
  );
  expect(await group()).toEqual(['Before', 'After']);
  expect(await book.people(account)).toEqual([]);
});

test('says nothing of what became of an invite', async () => {
  await book.rememberSent(account, { draft: invite('Hello Ilse'), at: minute(-1), certainty: 'shown' });
  await book.rememberThread(account, crowd([said('me', 0, 'Hello Ilse', 'p0'), by(MEMBER, 1, 'Hello')]));
  expect((await book.invites(account, 9)).invites).toMatchObject([{ invite: { outcome: 'pending' } }]);
});

test('a thread that was taken for a person’s becomes the group’s, and stays it', async () => {
  await book.saveNote(account, jon, 'Ilse’s brother');
  await book.rememberThread(account, thread([by(MEMBER, 0, 'Hello')], ilse, 'group-1'));
  await book.rememberThread(account, thread([by(OTHER_MEMBER, 1, 'Good day')], jon, 'group-1'));
  await book.rememberThread(account, crowd([by(MEMBER, 0, 'Hello')]));
  await book.rememberThread(account, thread([by(MEMBER, 2, 'Still here')], ilse, 'group-1'));
  expect(await group()).toEqual(['Hello', 'Good day', 'Still here']);
  expect(await texts(book)).toEqual([]);
  expect(await book.people(account)).toMatchObject([{ name: 'Jon Marrow' }]);
});

test('whoever is forgotten is out of every group, now and later', async () => {
  await book.rememberThread(account, thread([said('them', 0, 'Just us')]));
  await book.rememberThread(account, crowd([by(MEMBER, 0, 'Hello'), by(OTHER_MEMBER, 1, 'Good day')]));
  await book.rememberThread(account, crowd([by(MEMBER, 0, 'Alone')], 'group-2'));
  await book.forget((await book.person(account, ilse))!.id);
  expect(await group()).toEqual(['Good day']);
  expect(await group('group-2')).toEqual([]);
  await book.rememberThread(
    account,
    crowd([by(MEMBER, 0, 'Hello'), by(MEMBER, 3, 'Anyone?'), by(OTHER_MEMBER, 4, 'Yes')]),
  );
  expect(await group()).toEqual(['Good day', 'Yes']);
});

test('is not kept where the user picks whom to keep', async () => {
  expect(await book.rememberThread(account, crowd([by(MEMBER, 0, 'Hello')]), 'each')).toEqual({
    added: 0,
    isChanged: false,
  });
  expect(await group()).toEqual([]);
});
