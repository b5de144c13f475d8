import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { backupFile, backupLines, isEncrypted } from '@/utils/backup/file';
import type { Beside } from '@/utils/records/settings';
import type { Book } from '@/utils/relationships/book';
import { openDatabase } from '@/utils/relationships/database';
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

const jon = shown({ memberId: OTHER_MEMBER, name: 'Jon Marrow' });

const limit = { value: 1, asOf: '2026-01-01' };
const BESIDE: Beside = {
  settings: {
    remember: 'each',
    marks: false,
    limits: { note: limit, notesAMonth: limit, invitesAWeek: limit, message: limit },
  },
  usedWordings: { one: ['ask-plainly'] },
};

let book: Book;
let open: () => Book;
let account: string;
let clock: { now: number };

beforeEach(async () => {
  ({ open, clock } = freshBrowser());
  book = open();
  await fill();
});

async function fill(): Promise<void> {
  account = (await book.account({ memberId: 'ACoAAAmadeUpOwner1', name: 'Ada' })).id;
  await book.rememberThread(account, thread([said('them', 0, 'Hello', 'p1'), said('me', 1, 'Hi', 'p2')]));
  await book.rememberThread(account, thread([said('them', 0, 'Good day', 'q1')], jon, 'thread-2'));
  await book.rememberSent(account, { draft: invite('Ahoy'), at: minute(-9), certainty: 'shown' });
  await book.saveNote(account, ilse, 'Met on the ferry\n“=1+1”');
  await book.setFlag(account, jon, { kind: 'stalker', about: 'x', text: 'Good day' });
  const { id } = (await book.person(account, ilse))!;
  await book.keep('asks', {
    id: 'ask',
    accountId: account,
    personId: id,
    at: minute(2),
    text: 'Would you?',
    modifiedAt: minute(2),
  });
}

const save = (passphrase?: string) => book.backUp((lines) => backupFile(lines, passphrase));
const restore = (file: Blob, mode: 'merge' | 'replace', passphrase?: string) =>
  book.restore(backupLines(file, passphrase), mode);

/** A backup of which some lines are others. */
const lines = async (change: (all: string[]) => string[]) => {
  const all = await book.backUp(async (pieces) => {
    let text = '';
    for await (const piece of pieces) text += piece;
    return text.trimEnd().split('\n');
  });
  return backupFile(
    (async function* () {
      yield `${change(all).join('\n')}\n`;
    })(),
  );
};

/** Everything in the book, by store. */
async function everything(): Promise<Record<string, unknown[]>> {
  const name = (await book.revision()).split(' ')[0]!;
  const db = await openDatabase(name);
  const names = [...db.objectStoreNames].filter((store) => store !== 'state');
  const rows = await Promise.all(names.map((store) => db.getAll(store)));
  db.close();
  return Object.fromEntries(names.map((store, at) => [store, rows[at]!]));
}
const databases = async () => (await indexedDB.databases()).map(({ name }) => name).sort();

describe('a backup', () => {
  test.each([undefined, 'correct horse'])(
    'with passphrase %s comes back as it was',
    async (passphrase) => {
      const before = await everything();
      const file = await save(passphrase);
      expect(await isEncrypted(file)).toBe(passphrase !== undefined);
      await book.erase();
      account = (await book.account()).id;
      await book.saveNote(account, shown({ slug: 'somebody-new' }), 'Since then');
      await restore(file, 'replace', passphrase);
      expect(await everything()).toEqual(before);
    },
    30_000,
  );

  test.each(['replace', 'merge'] as const)('and again, by whoever opens the book then: %s', async (mode) => {
    const before = await everything();
    const file = await save();
    for (let n = 0; n < 2; n += 1) {
      await restore(file, mode);
      book.close();
      book = open();
    }
    expect(await everything()).toEqual(before);
    expect(await save().then((again) => again.size)).toBe(file.size);
  });

  test('and again, after the first has taken the place of the book', async () => {
    const before = await everything();
    const file = await save();
    for (let n = 0; n < 3; n += 1) {
      await restore(file, 'replace');
      await book.saveNote(account, shown({ slug: `new-${n}` }), 'Since then');
    }
    await restore(file, 'replace');
    expect(await everything()).toEqual(before);
    expect(await databases()).toHaveLength(2);
    const root = await openDB('vouch');
    expect(await root.getAll('people')).toEqual([]);
    expect(await root.getAll('conversations')).toEqual([]);
    root.close();
  });

  test('comes back whole though a page that is opened meanwhile tidies up after an earlier restore', async () => {
    // More rows than are written at a time.
    const gone = Array.from({ length: 500 }, (_, n) => JSON.stringify(['tombstones', { id: `gone-${n}` }]));
    const file = await lines((all) => {
      const tail = JSON.parse(all.at(-1)!);
      tail.counts.tombstones = gone.length;
      return [...all.slice(0, -1), ...gone, JSON.stringify(tail)];
    });
    await restore(file, 'replace');
    const before = await everything();
    const turns = async (count: number) => {
      for (let n = 0; n < count; n += 1) await new Promise((done) => setImmediate(done));
    };
    // What stands there is looked up once the restore has begun to write, and the restore goes on after that.
    const list = indexedDB.databases.bind(indexedDB);
    let isListed = false;
    vi.spyOn(indexedDB, 'databases').mockImplementationOnce(async () => {
      await vi.waitFor(async () => expect(await list()).toHaveLength(3));
      isListed = true;
      return list();
    });
    async function* slowly() {
      let count = 0;
      for await (const line of backupLines(file)) {
        if (count++ === gone.length) {
          while (!isListed) await turns(1);
          await turns(20);
        }
        yield line;
      }
    }
    const other = open();
    const tidied = other.sweep();
    await turns(20);
    await Promise.all([tidied, book.restore(slowly(), 'replace')]);
    expect(await everything()).toEqual(before);
    expect(await databases()).toHaveLength(2);
  });

  test('is at once what other pages work with', async () => {
    const other = open();
    await other.people(account);
    const file = await save();
    await restore(file, 'replace');
    await other.rememberThread(account, thread([said('them', 7, 'News', 'p7')]));
    expect(await texts(book)).toContain('News');
    other.close();
    expect(await texts(open())).toContain('News');
  });

  test('holds what was written before it began, while others write', async () => {
    const writes = Array.from({ length: 20 }, (_, n) =>
      book.rememberThread(account, thread([said('them', 10 + n, `Line ${n}`, `r${n}`)])),
    );
    const file = await save();
    await Promise.all(writes);
    await restore(file, 'replace');
    const kept = await texts(book);
    const lines = kept.filter((text) => text.startsWith('Line'));
    expect(lines).toEqual(Array.from(lines, (_line, n) => `Line ${n}`));
  });

  test('of an older book comes back in the shape of today', async () => {
    const slugged = shown({ slug: 'ilse-m' });
    await book.saveNote(account, slugged, 'Met twice');
    const [keep, other] = [await book.person(account, ilse), await book.person(account, slugged)];
    await book.merge(keep!.id, other!.id);
    await book.merge(keep!.id, (await book.person(account, jon))!.id);
    const before = (await everything()).aliases!;
    expect(before.length).toBeGreaterThan(0);
    const file = await lines((all) =>
      all.map((line) => {
        if (line.startsWith('["aliases"')) return line.replace(/,"modifiedAt":"[^"]+"/, '');
        return line.replace(/"book":\d+/, '"book":4');
      }),
    );
    await restore(file, 'replace');
    const told = (rows: unknown[]) => rows.map((row) => ({ ...(row as object), modifiedAt: '' }));
    const after = (await everything()).aliases!;
    expect(told(after)).toEqual(told(before));
    expect((await book.person(account, jon))?.id).toBe(keep!.id);
    expect(await book.damaged()).toEqual([]);
  });

  test('erased is gone, with the database that it was restored to', async () => {
    await restore(await save(), 'replace');
    await book.erase();
    expect(await databases()).toEqual([]);
    expect(await book.people((await book.account()).id)).toEqual([]);
  });
});

describe('a merge', () => {
  test('with itself changes nothing', async () => {
    const file = await save();
    const before = await everything();
    await restore(file, 'merge');
    expect(await everything()).toEqual(before);
  });

  test('adds what the backup has beyond the book, and keeps what came since', async () => {
    const file = await save();
    await book.rememberThread(account, thread([said('them', 9, 'Since then', 'p9')]));
    await book.saveNote(account, shown({ slug: 'somebody-new' }), 'New here');
    const chunksBefore = await texts(book);
    const db = await openDatabase('vouch');
    for (const key of await db.getAllKeysFromIndex('conversations', 'by-thread', [account, 'thread-2'])) {
      await db.delete('conversations', key);
    }
    db.close();
    await restore(file, 'merge');
    expect(await texts(book)).toEqual(chunksBefore);
    expect(await texts(book, jon)).toEqual(['Good day']);
    expect(await book.people(account)).toHaveLength(3);
  });

  test('knows the same people of another browser’s book by their ids on LinkedIn', async () => {
    const file = await save();
    await book.erase();
    account = (await book.account({ memberId: 'ACoAAAmadeUpOwner1' })).id;
    await book.rememberThread(
      account,
      thread([said('them', 0, 'Hello', 'p1'), said('them', 3, 'Only here', 'p3')]),
    );
    await book.saveNote(account, ilse, 'Another note');
    await restore(file, 'merge');
    expect(await texts(book)).toEqual(['Ahoy', 'Hello', 'Hi', 'Only here']);
    const { id } = (await book.person(account, ilse))!;
    expect((await book.note(id))?.text).toContain('Another note');
    expect((await book.note(id))?.text).toContain('Met on the ferry');
    expect(await book.list('asks', account)).toMatchObject([{ personId: id }]);
    expect(await book.accounts()).toHaveLength(1);
  });

  test('takes in people of another browser’s book whom nobody here knows, with all that was theirs', async () => {
    const before = await everything();
    const file = await save();
    await book.erase();
    account = (await book.account({ memberId: 'ACoAAAmadeUpOwner1' })).id;
    await book.saveNote(account, shown({ slug: 'somebody-else' }), 'Here before');
    await restore(file, 'merge');
    const after = await everything();
    const told = (rows: unknown[] = []) =>
      rows.map((row) => JSON.stringify({ ...(row as object), accountId: '' })).sort();
    for (const store of ['conversations', 'invites', 'flags', 'asks']) {
      expect(told(after[store]), store).toEqual(told(before[store]));
    }
    expect(told(after.people)).toEqual(expect.arrayContaining(told(before.people)));
    expect(after.people).toHaveLength(before.people!.length + 1);
    expect((await book.peoplePage(account, 10)).total).toBe(before.people!.length + 1);
  });

  test('hands on what went along with the book, and which account of it is which here, until it is taken', async () => {
    const file = await book.backUp((lines) => backupFile(lines), undefined, BESIDE);
    const there = account;
    const take = vi.fn(async () => {});
    await restore(file, 'replace');
    // Whoever was to take it is gone: the browser was killed right after the book was in its place.
    book.close();
    book = open();
    await book.rememberThread(account, thread([said('them', 7, 'News', 'p7')]));
    const failing = vi.fn(async () => Promise.reject(new Error('killed')));
    await expect(book.handOver(failing)).rejects.toThrow('killed');
    await book.handOver(take);
    await book.handOver(take);
    expect(failing).toHaveBeenCalledExactlyOnceWith(BESIDE, 'replace', {});
    expect(take).toHaveBeenCalledExactlyOnceWith(BESIDE, 'replace', {});
    await book.erase();
    account = (await book.account({ memberId: 'ACoAAAmadeUpOwner1' })).id;
    await restore(file, 'merge');
    await book.handOver(take);
    expect(take).toHaveBeenLastCalledWith(BESIDE, 'merge', { [there]: account });
  });

  test('brings nothing along where it is refused, nor where it has nothing', async () => {
    const take = vi.fn(async () => {});
    const broken = { ...BESIDE, usedWordings: { one: 'not a list' } } as never;
    const bad = await book.backUp((lines) => backupFile(lines), undefined, broken);
    await expect(restore(bad, 'merge')).rejects.toThrow('damaged');
    await book.handOver(take);
    await restore(await save(), 'replace');
    await book.handOver(take);
    expect(take).not.toHaveBeenCalled();
  });

  test('whoever was forgotten in another browser is not remembered here either, nor in a third', async () => {
    await book.forget((await book.person(account, ilse))!.id);
    for (let browser = 0; browser < 2; browser += 1) {
      const file = await save();
      await book.erase();
      account = (await book.account({ memberId: 'ACoAAAmadeUpOwner1' })).id;
      await restore(file, 'merge');
      expect(await book.isForgotten(account, ilse)).toBe(true);
      await book.rememberThread(account, thread([said('them', 9, 'It is me again', `p${browser}`)]));
      expect(await book.person(account, ilse)).toBeUndefined();
    }
    expect(JSON.stringify(await everything())).not.toContain(MEMBER);
    await book.rememberThread(account, thread([said('them', 9, 'Somebody else', 'p9')], jon, 'thread-2'));
    expect(await texts(book, jon)).toContain('Somebody else');
  });

  test('does not bring back whom the user had forgotten, nor what they deleted', async () => {
    const file = await save();
    await book.forget((await book.person(account, ilse))!.id);
    const [flag] = await book.flags({ accountId: account });
    await book.removeFlag(flag!.id);
    await restore(file, 'merge');
    expect(await book.person(account, ilse)).toBeUndefined();
    expect(JSON.stringify(await everything())).not.toContain(MEMBER);
    expect(await book.flags({ accountId: account })).toEqual([]);
  });
});

describe('a file that is none, or broken, is refused, and the book stays', () => {
  const row = (store: string, value: object) => JSON.stringify([store, value]);

  test.each<[string, () => Promise<Blob>, string]>([
    ['another file', async () => new Blob(['name,company\n']), 'not-backup'],
    ['an empty file', async () => new Blob([]), 'not-backup'],
    ['another format', () => lines((all) => ['{"hello":1}', ...all]), 'not-backup'],
    ['cut off in its bytes', async () => (await save()).slice(0, 400), 'damaged'],
    ['cut off after a line', () => lines((all) => all.slice(0, -1)), 'damaged'],
    ['with a row missing', () => lines((all) => all.toSpliced(3, 1)), 'damaged'],
    [
      'with a row of another shape',
      () => lines((all) => all.toSpliced(2, 1, row('people', { id: 'x', name: 7 }))),
      'damaged',
    ],
    [
      'with a store that is none',
      () => lines((all) => all.toSpliced(2, 1, row('meta', { id: 'salt', value: 'x' }))),
      'damaged',
    ],
    ['no JSON', () => lines((all) => all.toSpliced(2, 1, '{')), 'damaged'],
    [
      'of a newer Vouch',
      () => lines(([head, ...all]) => [head!.replace(/"book":\d+/, '"book":99'), ...all]),
      'newer',
    ],
    ['under a passphrase that was not given', () => save('correct horse'), 'needs-passphrase'],
  ])(
    '%s',
    async (_what, make, why) => {
      const file = await make();
      for (const mode of ['replace', 'merge'] as const) {
        const before = await everything();
        await expect(restore(file, mode)).rejects.toMatchObject({ why });
        expect(await everything()).toEqual(before);
        expect(await databases()).toEqual(['vouch']);
      }
    },
    30_000,
  );

  test('under another passphrase', async () => {
    await expect(restore(await save('one'), 'replace', 'two')).rejects.toMatchObject({
      why: 'wrong-passphrase',
    });
  }, 30_000);
});

test('erasing what is older than a day leaves nothing of it, and all that came since', async () => {
  clock.now += 60 * 60_000;
  await book.rememberThread(account, thread([said('them', 70, 'Since then', 'p9')]));
  await book.saveNote(account, jon, 'Still to be read');
  await book.eraseBefore(minute(50));
  expect(await texts(book)).toEqual(['Since then']);
  const left = JSON.stringify(await everything());
  for (const trace of ['Hello', 'Ahoy', 'ferry', 'Would you', 'Good day']) expect(left).not.toContain(trace);
  expect((await book.note((await book.person(account, jon))!.id))?.text).toBe('Still to be read');
  await book.eraseBefore(minute(90));
  expect(await book.people(account)).toEqual([]);
});
