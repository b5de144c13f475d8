import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '@/utils/records/book';
import type { Book } from '@/utils/relationships/book';
import { openDatabase } from '@/utils/relationships/database';
import { freshBrowser, ilse, invite, MEMBER, minute, said, shown, texts, thread } from './made-up';

const bySlug = shown({ slug: 'ilse-marrow', name: 'Ilse Marrow', company: 'Marrow Boats' });
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
const find = async (person = ilse): Promise<Person> => (await book.person(account, person))!;

/** Ilse by member id and by slug, each with a conversation, a note, a flag, a tag; the slug has an invite and an ask. */
async function two() {
  await book.rememberThread(account, thread([said('them', 0, 'Hello', 'p1'), said('me', 1, 'Hi', 'p2')]));
  await book.saveNote(account, ilse, 'Met on the ferry');
  await book.updatePerson(account, ilse, { tags: ['boats'] });
  later();
  await book.rememberSent(account, {
    draft: invite('Ahoy', { recipient: bySlug }),
    at: minute(20),
    certainty: 'shown',
  });
  await book.saveNote(account, bySlug, 'Her brother is Jon');
  await book.updatePerson(account, bySlug, { tags: ['north'], trustsMe: true });
  await book.setFlag(account, bySlug, { kind: 'not-pitch', about: 'x', text: 'Ahoy' });
  const other = await find(bySlug);
  await book.keep('asks', {
    id: 'ask',
    accountId: account,
    personId: other.id,
    at: minute(30),
    text: '',
    modifiedAt: minute(0),
  });
  await book.keep('introductions', {
    id: 'intro',
    accountId: account,
    direction: 'received',
    by: { personId: other.id, name: 'Ilse' },
    who: { name: 'Ana' },
    steps: [{ kind: 'introduced', at: minute(40) }],
    modifiedAt: minute(0),
  });
  return { kept: await find(), other };
}

const everythingOf = async (id: string) => {
  const [conversation, note, flags, asks, introductions] = await Promise.all([
    book.conversation(id),
    book.note(id),
    book.flags({ personId: id }),
    book.list('asks', account),
    book.list('introductions', account),
  ]);
  return {
    person: (await book.people(account)).find((person) => person.id === id),
    said: conversation.map(({ text }) => text),
    note: note?.text,
    flags: flags.length,
    asks: asks.filter(({ personId }) => personId === id).length,
    introductions: introductions.filter((one) => 'by' in one && one.by.personId === id).length,
  };
};
const undone = async (id: string) => book.undoJoining((await book.joinings(id))[0]!.id);
const timeless = ({ person, ...rest }: Awaited<ReturnType<typeof everythingOf>>) => ({
  ...rest,
  person: { ...person, modifiedAt: '' },
});

describe('two records that became one', () => {
  test('hold all of both', async () => {
    const { kept, other } = await two();
    await book.merge(kept.id, other.id);
    expect(await everythingOf(kept.id)).toMatchObject({
      person: { memberId: MEMBER, slug: 'ilse-marrow', tags: ['boats', 'north'], trustsMe: true },
      said: ['Hello', 'Hi', 'Ahoy'],
      note: 'Met on the ferry\n\nHer brother is Jon',
      flags: 1,
      asks: 1,
      introductions: 1,
    });
    expect(await book.people(account)).toHaveLength(1);
  });

  test.each(['by the user', 'by a page that shows both ids'])(
    '%s, become two again as they were',
    async (by) => {
      const { kept, other } = await two();
      const before = [await everythingOf(kept.id), await everythingOf(other.id)].map(timeless);
      later();
      if (by === 'by the user') await book.merge(kept.id, other.id);
      else await book.recognise(account, both);
      later();
      await undone(kept.id);
      expect([await everythingOf(kept.id), await everythingOf(other.id)].map(timeless)).toEqual(before);
      expect(await book.joinings(kept.id)).toEqual([]);
    },
  );

  test('stay apart once that was undone, though a page shows both ids', async () => {
    const { kept, other } = await two();
    await book.merge(kept.id, other.id);
    await undone(kept.id);
    expect(await book.recognise(account, both)).toMatchObject({ id: kept.id, memberId: MEMBER });
    expect(await book.people(account)).toHaveLength(2);
    expect((await find(bySlug)).id).toBe(other.id);
    await book.rememberThread(account, thread([said('them', 50, 'Still here', 'p9')], both));
    expect(await texts(book)).toContain('Still here');
    expect(await texts(book, bySlug)).not.toContain('Still here');
  });

  test('keep what came since, where it belongs', async () => {
    const { kept, other } = await two();
    await book.rememberThread(account, thread([said('them', 3, 'From the slug', 'q1')], bySlug, 'thread-2'));
    await book.merge(kept.id, other.id);
    await book.rememberThread(account, thread([said('them', 60, 'New in hers', 'p5')]));
    await book.rememberThread(
      account,
      thread([said('me', 61, 'New in the other', 'q2')], bySlug, 'thread-2'),
    );
    await book.saveNote(account, ilse, 'Written since');
    await undone(kept.id);
    expect((await everythingOf(kept.id)).said).toEqual(['Hello', 'Hi', 'New in hers']);
    expect((await everythingOf(other.id)).said).toEqual(['From the slug', 'Ahoy', 'New in the other']);
    expect((await book.note(kept.id))?.text).toBe('Written since');
    expect((await book.note(other.id))?.text).toBe('Her brother is Jon');
  });

  test('are known by either slug', async () => {
    const former = shown({ slug: 'ilse-before', name: 'Ilse Marrow' });
    await book.saveNote(account, bySlug, 'One');
    await book.saveNote(account, former, 'Two');
    const [kept, other] = [await find(bySlug), await find(former)];
    await book.merge(kept.id, other.id);
    expect((await find(former)).id).toBe(kept.id);
    await book.rememberThread(account, thread([said('them', 0, 'Hello')], former));
    expect(await book.people(account)).toHaveLength(1);
    await undone(kept.id);
    expect((await find(former)).id).toBe(other.id);
  });

  test('leave nothing of either once forgotten, and neither is remembered again', async () => {
    const { kept, other } = await two();
    await book.merge(kept.id, other.id);
    await book.forget(kept.id);
    const db = await openDatabase('vouch');
    const rows = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
    db.close();
    const left = JSON.stringify(rows);
    for (const trace of [MEMBER, 'ilse', 'Ilse', 'Ahoy', 'ferry', kept.id, other.id])
      expect(left).not.toContain(trace);
    await book.rememberThread(account, thread([said('them', 0, 'Hello')], bySlug, 'thread-9'));
    expect(await book.people(account)).toEqual([]);
  });

  test('are never made of namesakes', async () => {
    await book.saveNote(account, shown({ slug: 'ilse-1', name: 'Ilse Marrow' }), 'One');
    await book.saveNote(account, shown({ slug: 'ilse-2', name: 'Ilse Marrow' }), 'Two');
    expect(await book.people(account)).toHaveLength(2);
  });
});

describe('a deletion', () => {
  const tombstones = async () => {
    const db = await openDatabase('vouch');
    const found = await db.getAll('tombstones');
    db.close();
    return found;
  };

  test('inside an account leaves the id and nothing else', async () => {
    const note = await book.saveNote(account, ilse, 'Met on the ferry');
    await book.saveNote(account, ilse, '');
    expect(await tombstones()).toEqual(expect.arrayContaining([{ id: note!.id }, { id: note!.personId }]));
    for (const one of await tombstones()) expect(Object.keys(one)).toEqual(['id']);
  });

  test('of a person forgotten leaves no id', async () => {
    await book.rememberThread(account, thread([said('them', 0, 'Hello')]));
    await book.forget((await find()).id);
    expect(await tombstones()).toEqual([]);
  });

  test('leaves none of what lives', async () => {
    const { kept, other } = await two();
    await book.merge(kept.id, other.id);
    await undone(kept.id);
    const db = await openDatabase('vouch');
    const live = (
      await Promise.all(
        [...db.objectStoreNames].filter((name) => name !== 'tombstones').map((name) => db.getAllKeys(name)),
      )
    ).flat();
    db.close();
    expect((await tombstones()).filter(({ id }) => live.includes(id))).toEqual([]);
  });
});
