import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readExport } from '@/utils/archive/read';
import { surveyExport } from '@/utils/archive/survey';
import type { Book } from '@/utils/relationships/book';
import { openDatabase } from '@/utils/relationships/database';
import { unpack } from '@/utils/relationships/packing';
import {
  ADA,
  BO,
  CONNECTIONS,
  INVITATIONS,
  INVITED,
  MESSAGES,
  message,
  THREAD,
  THREAD_ID,
} from '../archive/support';
import { ERAS, type Era, exportOf, textFile, zipOf } from '../bench/exports';
import { makeLife } from '../bench/lives';
import { freshBrowser, MEMBER, minute, said, shown, thread } from './made-up';

const BO_SLUG = 'bo-birch-2';
const bo = shown({ slug: BO_SLUG });
const AT = '2026-03-04T09:05:06.000Z';

let book: Book;
let open: () => Book;
let account: string;
let clock: { now: number };

beforeEach(async () => {
  ({ open, clock } = freshBrowser());
  book = open();
  account = (await book.account()).id;
});

interface Run {
  /** Stops after so many batches, as a browser that is killed. */
  stopAfter?: number;
  /** Between two batches. */
  meanwhile?: () => Promise<unknown>;
}

async function importBlob(blob: Blob, { stopAfter = Number.POSITIVE_INFINITY, meanwhile }: Run = {}) {
  const survey = await surveyExport(blob, 'export.zip');
  const { exportId } = survey;
  const { cursor } = await book.beginImport(account, { exportId, fileName: 'export.zip' });
  let count = 0;
  for await (const batch of readExport(survey, { from: cursor })) {
    if (count++ >= stopAfter) return book.imports(account).then(([one]) => one!);
    await book.importBatch(account, batch, exportId);
    await meanwhile?.();
  }
  return book.finishImport(account, exportId, survey.problems);
}

const importFiles = async (files: Record<string, string>, run?: Run) =>
  importBlob(await zipOf(Object.entries(files).map(([path, text]) => textFile(path, text))), run);

/** What the book holds of people and what was said, without what is made up. */
async function contents(): Promise<string[]> {
  const db = await openDatabase('vouch');
  const [people, chunks, invites] = await Promise.all([
    db.getAll('people'),
    db.getAll('conversations'),
    db.getAll('invites'),
  ]);
  db.close();
  const names = new Map(people.map(({ id, slug, name, listed }) => [id, slug ?? listed?.as ?? name ?? '']));
  return [
    ...people.map(({ slug, name, company, connectedOn }) => `${slug} ${name} ${company} ${connectedOn}`),
    ...chunks
      .map(unpack)
      .flatMap(({ personId, messages }) =>
        messages.map(({ key, text }) => `${names.get(personId ?? '')} ${key} ${text}`),
      ),
    ...invites.map(({ personId, at, note, outcome }) => `${names.get(personId)} ${at} ${note} ${outcome}`),
  ].sort();
}

const CONNECTED = `${CONNECTIONS}Bo,Birch,${BO},,Birch & Co,Owner,08 Feb 2026\n`;

describe('an export of any era', () => {
  const life = makeLife({ seed: 11, connections: 60, messages: 400 });
  const said400 = life.threads.reduce((sum, { length }) => sum + length, 0);

  test.each(ERAS)('%s: is taken in whole, and taken in again it adds nothing', async (era: Era) => {
    const zip = await zipOf(exportOf(life, era));
    const first = await importBlob(zip);
    expect(first).toMatchObject({ isDone: true, unreadable: 0, forgotten: 0 });
    expect(first.added.messages + first.merged.messages).toBe(said400);
    expect(first.added.people).toBeGreaterThanOrEqual(60);
    const before = await contents();
    const second = await importBlob(zip);
    expect(second.added).toEqual({ people: 0, messages: 0, invites: 0, recommendations: 0 });
    expect(await contents()).toEqual(before);
  });

  test('a newer one adds only what is new', async () => {
    await importBlob(await zipOf(exportOf(life, '2025')));
    const before = await contents();
    const newer = await importBlob(await zipOf(exportOf(life, '2026')));
    expect(newer.added).toMatchObject({ people: 0, messages: 0 });
    expect(await contents()).toEqual(before);
  });
});

describe('an import that is broken off', () => {
  const life = makeLife({ seed: 3, connections: 4_500, messages: 9_000 });

  test('goes on where it was and ends in the same book, whatever else is written meanwhile', async () => {
    const zip = await zipOf(exportOf(life, '2026'));
    const whole = await importBlob(zip);
    const expected = await contents();
    await book.erase();
    account = (await book.account()).id;
    await importBlob(zip, { stopAfter: 2 });
    book = open();
    const stranger = shown({ memberId: MEMBER, name: 'Ilse Marrow' });
    let n = 0;
    await importBlob(zip, {
      stopAfter: 3,
      meanwhile: async () => book.rememberThread(account, thread([said('them', n++, `Line ${n}`)], stranger)),
    });
    const resumed = await importBlob(zip);
    expect(resumed).toMatchObject({ tallies: whole.tallies, added: whole.added, merged: whole.merged });
    await book.forget((await book.person(account, stranger))!.id);
    expect(await contents()).toEqual(expected);
  }, 60_000);

  test('a batch that comes twice counts once', async () => {
    const survey = await surveyExport(
      await zipOf(exportOf(makeLife({ seed: 1, connections: 5, messages: 20 }), '2026')),
      'x.zip',
    );
    await book.beginImport(account, { exportId: survey.exportId, fileName: 'x.zip' });
    for await (const batch of readExport(survey)) {
      const once = await book.importBatch(account, batch, survey.exportId);
      expect(await book.importBatch(account, batch, survey.exportId)).toMatchObject({
        added: once.added,
        tallies: once.tallies,
      });
    }
  });

  test('needs to be begun, in an account that is there', async () => {
    await expect(book.beginImport('nobody', { exportId: 'x', fileName: 'x' })).rejects.toThrow('account');
  });
});

describe('what pages have shown already', () => {
  test('is one with what the export says: the person by slug, the message to the second', async () => {
    await book.rememberThread(account, {
      key: THREAD,
      person: { slug: BO_SLUG, name: 'Bo Birch', headline: 'Plants trees', mutuals: [] },
      messages: [{ from: 'them', at: '2026-03-04T09:05:06.789Z', text: 'Hello  Ada', pageId: 'p1' }],
    });
    const done = await importFiles({
      'Invitations.csv': INVITED,
      'Connections.csv': CONNECTED,
      'messages.csv':
        MESSAGES + message() + message({ date: '2026-03-05 10:00:00 UTC', content: 'And again' }),
    });
    expect(done).toMatchObject({ added: { people: 0, messages: 1 }, merged: { messages: 1 } });
    const person = (await book.person(account, bo))!;
    expect(person).toMatchObject({
      headline: 'Plants trees',
      company: 'Birch & Co',
      connectedOn: '2026-02-08',
    });
    expect(await book.conversation(person.id)).toMatchObject([
      { text: 'Hello  Ada', pageId: 'p1', timeSource: 'page', at: '2026-03-04T09:05:06.789Z' },
      { text: 'And again', timeSource: 'export' },
    ]);
  });

  test('and the other way round: a page that comes later adds its ids', async () => {
    await importFiles({ 'Invitations.csv': INVITED, 'messages.csv': MESSAGES + message() });
    await book.rememberThread(account, {
      key: THREAD,
      person: { memberId: MEMBER, name: 'Bo Birch', mutuals: [] },
      messages: [{ from: 'them', at: '2026-03-04T09:05:06.789Z', text: 'Hello Ada', pageId: 'p1' }],
    });
    expect(await book.people(account)).toMatchObject([{ slug: BO_SLUG, memberId: MEMBER }]);
    const [{ id } = { id: '' }] = await book.people(account);
    expect(await book.conversation(id)).toMatchObject([{ pageId: 'p1', timeSource: 'page' }]);
  });

  test('by member id alone is bridged by the thread', async () => {
    await book.rememberThread(account, {
      key: THREAD,
      person: { memberId: MEMBER, name: 'B. Birch', mutuals: [] },
      messages: [{ from: 'me', at: minute(0), text: 'Hello Bo', pageId: 'p0' }],
    });
    await importFiles({
      'Connections.csv': CONNECTED,
      'messages.csv': MESSAGES + message(),
      'Invitations.csv': INVITED,
    });
    const people = await book.people(account);
    expect(people).toMatchObject([{ slug: BO_SLUG, memberId: MEMBER, company: 'Birch & Co' }]);
    expect(await book.conversation(people[0]!.id)).toHaveLength(2);
  });

  test('is what the page says where the words differ', async () => {
    await book.rememberThread(account, {
      key: THREAD,
      person: { slug: BO_SLUG, mutuals: [] },
      messages: [{ from: 'them', at: AT, text: 'Hello Ada, and welcome', pageId: 'p1' }],
    });
    await importFiles({ 'Invitations.csv': INVITED, 'messages.csv': MESSAGES + message() });
    const { id } = (await book.person(account, bo))!;
    expect(await book.conversation(id)).toMatchObject([{ text: 'Hello Ada, and welcome', pageId: 'p1' }]);
  });

  test('what the user sent by this computer’s clock is one with it too', async () => {
    await book.rememberSent(account, {
      draft: {
        id: 'b',
        kind: 'message',
        text: 'Good day Bo',
        recipient: { slug: BO_SLUG, mutuals: [] },
        threadKey: THREAD,
      },
      at: '2026-03-04T09:05:01.000Z',
      certainty: 'probable',
    });
    await importFiles({
      'Invitations.csv': INVITED,
      'messages.csv':
        MESSAGES + message({ from: 'Ada Alder', url: ADA, to: 'Bo Birch', urls: BO, content: 'Good day Bo' }),
    });
    const { id } = (await book.person(account, bo))!;
    expect(await book.conversation(id)).toMatchObject([
      { text: 'Good day Bo', certainty: 'shown', timeSource: 'export' },
    ]);
  });
});

describe('people', () => {
  test('are namesakes by address, and by company and day where there is none', async () => {
    await importFiles({
      'Connections.csv':
        'First Name,Last Name,Email Address,Company,Position,Connected On\n' +
        'Bo,Birch,,Birch & Co,Owner,08 Feb 2020\nBo,Birch,,Rowan,Owner,08 Feb 2020\nBo,Birch,,Birch & Co,Owner,09 Feb 2020\n',
    });
    expect(await book.people(account)).toHaveLength(3);
  });

  test('who changed jobs since an earlier export without addresses are the same', async () => {
    const head = 'First Name,Last Name,Email Address,Company,Position,Connected On\n';
    await importFiles({ 'Connections.csv': `${head}Bo,Birch,,Birch & Co,Owner,08 Feb 2020\n` });
    await importFiles({ 'Connections.csv': `${head}Bo,Birch,,Rowan,Owner,08 Feb 2020\n` });
    expect(await book.people(account)).toMatchObject([{ company: 'Rowan' }]);
  });

  test('whom the user had forgotten stay forgotten', async () => {
    await importFiles({
      'Connections.csv': CONNECTED,
      'Invitations.csv': INVITED,
      'messages.csv': MESSAGES + message(),
    });
    await book.forget((await book.person(account, bo))!.id);
    const again = await importFiles({
      'Connections.csv': CONNECTED,
      'Invitations.csv': INVITED,
      'messages.csv': MESSAGES + message() + message({ content: 'More' }),
    });
    expect(again).toMatchObject({ added: { people: 0, messages: 0, invites: 0 }, forgotten: 4 });
    expect(await book.people(account)).toEqual([]);
  });

  test('in groups and campaigns make nobody', async () => {
    const cleo = 'https://www.linkedin.com/in/cleo-cedar-3';
    await importFiles({
      'Invitations.csv': INVITED,
      'messages.csv': MESSAGES + message({ urls: `${ADA},${cleo}` }),
    });
    expect((await book.people(account)).map(({ slug }) => slug)).toEqual([BO_SLUG]);
    expect(await book.group(account, THREAD)).toMatchObject([{ text: 'Hello Ada', senderSlug: BO_SLUG }]);
  });

  test('forgotten are left out of groups too', async () => {
    const cleo = 'https://www.linkedin.com/in/cleo-cedar-3';
    await importFiles({
      'Invitations.csv': INVITED,
      'messages.csv': MESSAGES + message({ urls: `${ADA},${cleo}` }),
    });
    await book.forget((await book.person(account, bo))!.id);
    expect(await book.group(account, THREAD)).toEqual([]);
    await importFiles({
      'messages.csv': MESSAGES + message({ urls: `${ADA},${cleo}`, content: 'More' }),
      'Invitations.csv': INVITED,
    });
    expect(await book.group(account, THREAD)).toEqual([]);
  });
});

describe('invitations', () => {
  const row = (who: string, slug: string, at: string, note = '') =>
    `Ada Alder,${who},"${at}",${note},OUTGOING,${ADA},https://www.linkedin.com/in/${slug}\n`;

  test('were accepted by who is connected, wait otherwise, and are answered by what was said', async () => {
    await importFiles({
      'Connections.csv': CONNECTED,
      'Invitations.csv':
        INVITATIONS +
        row('Bo Birch', BO_SLUG, '1/29/26, 2:37 PM', 'Good day') +
        row('Cleo Cedar', 'cleo-cedar-3', '1/30/26, 2:37 PM'),
      'messages.csv': MESSAGES + message(),
    });
    const { invites, total } = await book.invites(account, 10);
    expect(total).toBe(2);
    expect(invites.map(({ person, invite }) => [person.name, invite.outcome, invite.note])).toEqual([
      ['Cleo Cedar', 'pending', ''],
      ['Bo Birch', 'answered', 'Good day'],
    ]);
  });

  test('of which nothing tells what became are unknown', async () => {
    await importFiles({ 'Invitations.csv': INVITED });
    expect((await book.invites(account, 10)).invites).toMatchObject([{ invite: { outcome: 'unknown' } }]);
  });

  test('seen on a page are the same', async () => {
    clock.now = Date.parse('2026-01-29T15:00:00Z');
    await book.rememberSent(account, {
      draft: { id: 'b', kind: 'invite', text: 'Good day', recipient: { slug: BO_SLUG, mutuals: [] } },
      at: '2026-01-29T14:37:22.000Z',
      certainty: 'shown',
    });
    await importFiles({
      'Invitations.csv': INVITATIONS + row('Bo Birch', BO_SLUG, '1/29/26, 2:37 PM', 'Good day'),
    });
    const { invites } = await book.invites(account, 10);
    expect(invites).toMatchObject([{ invite: { precision: 'exact', at: '2026-01-29T14:37:22.000Z' } }]);
  });
});

describe('the owner', () => {
  test('is told of by their profile, where no page was', async () => {
    await importFiles({
      'Profile.csv': 'First Name,Last Name,Headline\nAda,Alder,Plants trees\n',
      'Positions.csv':
        'Company Name,Title,Description,Location,Started On,Finished On\nOld,Maker,,,Jan 2015,Jan 2019\nNew,Head,,,Feb 2019,\n',
    });
    expect(await book.account()).toMatchObject({
      name: 'Ada Alder',
      headline: 'Plants trees',
      positions: [{ company: 'New' }, { company: 'Old' }],
    });
  });

  test('of another account gets an account of their own, which a page takes up later', async () => {
    await book.account({ memberId: MEMBER, slug: 'ilse-marrow', name: 'Ilse Marrow' });
    const other = await book.accountOf({ slug: 'ada-alder-1', name: 'Ada Alder' });
    expect(other.id).not.toBe(account);
    expect((await book.account()).id).toBe(account);
    expect(await book.accountOf({ slug: 'Ada-Alder-1' })).toMatchObject({ id: other.id });
    expect(await book.account({ memberId: 'ACoAAAmadeUpAda01', slug: 'ada-alder-1' })).toMatchObject({
      id: other.id,
      name: 'Ada Alder',
    });
  });

  test('takes up the account of which nothing is known', async () => {
    expect((await book.accountOf({ slug: 'ada-alder-1', name: 'Ada Alder' })).id).toBe(account);
    expect((await book.account({ memberId: MEMBER, slug: 'ilse-marrow' })).id).not.toBe(account);
  });
});

test('recommendations are kept once', async () => {
  const files = {
    'Recommendations_Received.csv':
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nBo,Birch,Birch & Co,Owner,She plants well,"07/21/09, 12:11 PM",VISIBLE\n',
  };
  await importFiles(files);
  await importFiles(files);
  expect(await book.list('recommendations', account)).toMatchObject([
    { name: 'Bo Birch', text: 'She plants well' },
  ]);
});

test('rows that could not be read are reported with the reason', async () => {
  const done = await importFiles({
    'Invitations.csv': INVITED,
    'messages.csv': MESSAGES + message({ date: 'yesterday' }),
  });
  expect(done).toMatchObject({ unreadable: 1, problems: [{ file: 'messages.csv', line: 2, why: 'date' }] });
  expect(THREAD_ID).toContain('2-');
});
