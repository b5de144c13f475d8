import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PageInvitation } from '@/utils/records/page';
import type { Book } from '@/utils/relationships/book';
import { freshBrowser, ilse, invite, MEMBER, minute, OTHER_MEMBER, said, shown, thread } from './made-up';

const DAY = 24 * 60;
const jon = shown({ memberId: OTHER_MEMBER, name: 'Jon Marrow' });
const bySlug = shown({ slug: 'ilse-marrow' });
const both = shown({ memberId: MEMBER, slug: 'ilse-marrow' });

let book: Book;
let account: string;
let clock: { now: number };

beforeEach(async () => {
  const browser = freshBrowser();
  clock = browser.clock;
  clock.now += 30 * DAY * 60_000;
  book = browser.open();
  account = (await book.account()).id;
});

const aged = (from: number, to: number) => ({ from: minute(from), to: minute(to) });
const listed = (rest: Partial<PageInvitation> = {}): PageInvitation => ({
  direction: 'sent',
  person: ilse,
  note: '',
  ...rest,
});
const list = (...invitations: PageInvitation[]) => book.rememberInvitations(account, invitations);
const sent = (n: number, text: string, certainty: 'probable' | 'shown' = 'probable', recipient = ilse) =>
  book.rememberSent(account, { draft: invite(text, { recipient }), at: minute(n), certainty });
const invites = async () => (await book.invites(account, 99)).invites.map((one) => one.invite);
const outcome = async () => (await invites()).map((one) => [one.outcome, one.outcomeAt]);

describe('an invite that the user sent', () => {
  test('is kept with its note; what became of it is unknown until the page shows it as waiting', async () => {
    await sent(0, 'We met on the ferry');
    expect(await invites()).toMatchObject([
      {
        direction: 'sent',
        at: minute(0),
        precision: 'exact',
        note: 'We met on the ferry',
        outcome: 'unknown',
      },
    ]);
    await sent(0, 'We met on the ferry', 'shown');
    await sent(0, 'We met on the ferry');
    expect(await outcome()).toEqual([['pending', undefined]]);
  });

  test('is the one in the list of those that wait, whichever is seen first', async () => {
    await list(listed({ note: 'We met on', age: aged(-DAY, DAY) }));
    await sent(0, 'We met on the ferry');
    await list(listed({ note: 'We met on', age: aged(-2 * DAY, DAY) }));
    expect(await invites()).toMatchObject([
      { at: minute(0), precision: 'exact', note: 'We met on the ferry', outcome: 'pending' },
    ]);
    expect((await invites())[0]).not.toHaveProperty('age');
  });

  test('is another than one of long before', async () => {
    await sent(0, '');
    await list(listed({ age: aged(24 * DAY, 25 * DAY) }));
    expect(await outcome()).toEqual([
      ['pending', undefined],
      ['unknown', undefined],
    ]);
  });

  test('is accepted when a thread begins with its note, and answered when they write', async () => {
    await sent(0, 'We met on the ferry');
    const note = said('me', -1, 'We met on the ferry', 'p0');
    await book.rememberThread(account, thread([note]));
    expect(await outcome()).toEqual([['accepted', undefined]]);
    await book.rememberThread(account, thread([note, said('them', 60, 'We did!', 'p1')]));
    expect(await outcome()).toEqual([['answered', minute(60)]]);
  });

  test('is accepted when a thread begins after it, and no other of that person is', async () => {
    await sent(0, 'Hello');
    await sent(25 * DAY, '');
    await book.rememberThread(account, thread([said('me', 26 * DAY, 'Thanks!', 'p0')]));
    await book.rememberThread(account, thread([said('them', 27 * DAY, 'You too', 'p1')]));
    expect(await outcome()).toEqual([
      ['answered', minute(27 * DAY)],
      ['unknown', undefined],
    ]);
  });

  test.each([
    ['a thread that was there before', [said('them', -DAY, 'Hello', 'p0'), said('them', DAY, 'Hi', 'p1')]],
    ['what somebody else says', []],
  ])('is not accepted for %s', async (_what, messages) => {
    await sent(0, '', 'shown');
    await book.rememberThread(account, thread(messages));
    await book.rememberThread(account, thread([said('them', DAY, 'Hi', 'p9')], jon, 'thread-2'));
    expect(await outcome()).toEqual([['pending', undefined]]);
  });

  test('is not accepted by what the user sends only', async () => {
    await sent(0, '');
    const draft = {
      id: 'b',
      kind: 'message' as const,
      text: 'Thanks!',
      recipient: ilse,
      threadKey: 'thread-1',
    };
    await book.rememberSent(account, { draft, at: minute(5), certainty: 'probable' });
    expect(await outcome()).toEqual([['unknown', undefined]]);
  });

  test('is accepted when the list of connections has them, and answered by what they write after that', async () => {
    await sent(0, '', 'shown');
    await book.rememberThread(account, thread([said('them', -DAY, 'Hello', 'p0')]));
    const connections = [{ person: jon }, { person: ilse, since: minute(DAY) }];
    expect(await book.learnConnections(account, connections)).toEqual({ isChanged: true });
    expect(await book.learnConnections(account, connections)).toEqual({ isChanged: false });
    expect(await outcome()).toEqual([['accepted', minute(DAY)]]);
    await book.rememberThread(account, thread([said('them', 2 * DAY, 'Welcome', 'p1')]));
    expect(await outcome()).toEqual([['answered', minute(2 * DAY)]]);
    expect(await book.people(account)).toHaveLength(1);
  });
});

describe('an invite that the user received', () => {
  const received = listed({ direction: 'received', note: 'Shall we connect?', age: aged(-DAY, DAY) });

  test('is kept from the list, as old as the list says', async () => {
    expect(await list(received, listed({ person: shown({ name: 'Nobody' }) }))).toEqual({ isChanged: true });
    expect(await list(received)).toEqual({ isChanged: false });
    expect(await invites()).toMatchObject([
      { direction: 'received', at: minute(0), precision: 'about', age: aged(-DAY, DAY), outcome: 'pending' },
    ]);
  });

  test('is known the better the more often it is seen', async () => {
    await list(received);
    await list({ ...received, age: aged(-3 * DAY, 0) });
    expect(await invites()).toMatchObject([{ at: minute(-DAY / 2), age: aged(-DAY, 0) }]);
  });

  test('is accepted by the user’s own press, even if it was in no list before', async () => {
    const press = { invitation: received, at: minute(2 * DAY) };
    await book.acceptInvitation(account, press);
    await list(received);
    expect(await book.acceptInvitation(account, press)).toEqual({ isChanged: false });
    expect(await outcome()).toEqual([['accepted', minute(2 * DAY)]]);
  });

  test('waits no more once the user has ignored it, whatever a list still shows', async () => {
    await list(received);
    const press = { invitation: received, at: minute(2 * DAY) };
    expect(await book.ignoreInvitation(account, press)).toEqual({ isChanged: true });
    expect(await outcome()).toEqual([['unknown', undefined]]);
    expect(await book.ignoreInvitation(account, press)).toEqual({ isChanged: false });
    expect(await list(received)).toEqual({ isChanged: false });
    expect(await outcome()).toEqual([['unknown', undefined]]);
    // The user may still think better of it elsewhere.
    await book.learnConnections(account, [{ person: ilse, since: minute(3 * DAY) }]);
    expect(await outcome()).toEqual([['accepted', minute(3 * DAY)]]);
  });

  test('is not answered by its own note, which begins the thread', async () => {
    await list(received);
    const note = said('them', 10, 'Shall we connect?', 'p0');
    await book.rememberThread(account, thread([note, said('me', 3 * DAY, 'Hi', 'p1')]));
    expect(await outcome()).toEqual([['accepted', minute(3 * DAY)]]);
    await book.rememberThread(account, thread([note, said('them', 4 * DAY, 'Hello', 'p2')]));
    expect(await outcome()).toEqual([['answered', minute(4 * DAY)]]);
  });

  test('without an age is as old as its first sight, at the most', async () => {
    await list(listed({ direction: 'received' }));
    expect(await invites()).toMatchObject([{ at: minute(30 * DAY), precision: 'about' }]);
    await list(listed({ direction: 'received', age: aged(-DAY, DAY) }));
    expect(await invites()).toMatchObject([{ at: minute(0) }]);
  });

  test('of whoever was forgotten, or is not picked, is not kept', async () => {
    await list(received);
    await book.forget((await book.person(account, ilse))!.id);
    await list(received);
    await book.acceptInvitation(account, { invitation: received, at: minute(DAY) });
    await book.rememberInvitations(account, [{ ...received, person: jon }], 'each');
    expect(await book.invites(account, 9)).toEqual({ invites: [], total: 0 });
    await book.updatePerson(account, jon, { isKept: true });
    await book.rememberInvitations(account, [{ ...received, person: jon }], 'each');
    expect(await invites()).toHaveLength(1);
  });
});

describe('the list of invites', () => {
  test('is newest first, cut where asked, and counts them all', async () => {
    for (const n of [3, 1, 2]) await sent(n * DAY, `Note ${n}`, 'probable', shown({ slug: `p${n}` }));
    const { invites: latest, total } = await book.invites(account, 2);
    expect(latest.map(({ invite: { note }, person }) => [note, person.slug])).toEqual([
      ['Note 3', 'p3'],
      ['Note 2', 'p2'],
    ]);
    expect(total).toBe(3);
    expect(await book.invites(account, 0)).toEqual({ invites: [], total: 3 });
  });

  test('has the user’s remark, which may be taken back', async () => {
    await sent(0, 'Hello');
    const { id } = (await invites())[0]!;
    await book.remark(id, 'Ask about the boat');
    await sent(0, 'Hello', 'shown');
    expect(await invites()).toMatchObject([{ remark: 'Ask about the boat', outcome: 'pending' }]);
    await book.remark(id, ' ');
    expect((await invites())[0]).not.toHaveProperty('remark');
    await expect(book.remark('nobody', 'x')).rejects.toThrow(/not in the book/);
  });

  test('has one of two when two records of a person become one, with remark, flag and outcome', async () => {
    await list(listed({ person: ilse, note: 'Hello', age: aged(-DAY, DAY) }));
    clock.now += 60_000;
    await sent(0, 'Hello Ilse', 'probable', bySlug);
    await sent(-25 * DAY, 'Older', 'probable', bySlug);
    for (const { id, note } of await invites()) {
      await book.remark(id, `On ${note}`);
      await book.setFlag(account, note === 'Hello' ? ilse : bySlug, {
        kind: 'not-pitch',
        about: id,
        text: note,
      });
    }
    await book.recognise(account, both);
    const kept = await invites();
    expect(kept).toMatchObject([
      { note: 'Hello Ilse', at: minute(0), outcome: 'pending', remark: 'On Hello\n\nOn Hello Ilse' },
      { note: 'Older', outcome: 'unknown' },
    ]);
    const flags = await book.flags({ accountId: account });
    expect(flags.map(({ about }) => about).sort()).toEqual(kept.map(({ id }) => id).sort());
  });
});
