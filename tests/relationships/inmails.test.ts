import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readExport } from '@/utils/archive/read';
import { surveyExport } from '@/utils/archive/survey';
import { MAX_TEXT } from '@/utils/records/page';
import type { Book } from '@/utils/relationships/book';
import { openDatabase } from '@/utils/relationships/database';
import { pack, unpack } from '@/utils/relationships/packing';
import { ADA, BO, INVITED, MESSAGES, message, THREAD } from '../archive/support';
import { textFile, zipOf } from '../bench/exports';
import { freshBrowser, said, shown } from './made-up';

const SUBJECT = 'The  night rota';
const BODY = 'Good day Bo,\nmay I ask how you draw it?';
const WHOLE = 'The night rota\nGood day Bo,\nmay I ask how you draw it?';
const bo = shown({ slug: 'bo-birch-2', name: 'Bo Birch' });

let book: Book;
let account: string;

beforeEach(async () => {
  book = freshBrowser().open();
  account = (await book.account()).id;
});

async function importRows(...rows: string[]) {
  const blob = await zipOf([
    textFile('Invitations.csv', INVITED),
    textFile('messages.csv', MESSAGES + rows.join('')),
  ]);
  const survey = await surveyExport(blob, 'export.zip');
  await book.beginImport(account, { exportId: survey.exportId, fileName: 'export.zip' });
  for await (const batch of readExport(survey)) await book.importBatch(account, batch, survey.exportId);
  return book.finishImport(account, survey.exportId, survey.problems);
}

const own = { from: 'Ada Alder', url: ADA, to: 'Bo Birch', urls: BO };
const exported = () => importRows(message({ ...own, subject: SUBJECT, content: BODY }));
const onPage = (text: string) =>
  book.rememberThread(account, {
    key: THREAD,
    person: bo,
    messages: [{ ...said('me', 0, text, 'p0'), at: '2026-03-04T09:05:06.789Z' }],
  });
const pressed = (threadKey: string | undefined) =>
  book.rememberSent(account, {
    draft: { id: 'b', kind: 'message', subject: SUBJECT, text: BODY, recipient: bo, threadKey },
    at: '2026-03-04T09:05:01.000Z',
    certainty: 'probable',
  });

const kept = async () => {
  const { id } = (await book.person(account, bo))!;
  return book.conversation(id);
};

/** Every order of some things. */
function orders<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((first, at) =>
    orders(all.filter((_one, index) => index !== at)).map((rest) => [first, ...rest]),
  );
}

const SOURCES = {
  'the export': exported,
  'the page': () => onPage(WHOLE),
  'the page without its subject': () => onPage(BODY),
  'the press': () => pressed(THREAD),
  'the press in a thread not known yet': () => pressed(undefined),
};
type Source = keyof typeof SOURCES;

const SETS: [Source[], string][] = [
  [['the export', 'the page'], WHOLE],
  [['the export', 'the page without its subject'], BODY],
  [['the export', 'the press'], WHOLE],
  [['the export', 'the press in a thread not known yet'], WHOLE],
  [['the export', 'the press', 'the page'], WHOLE],
  [['the export', 'the press in a thread not known yet', 'the page without its subject'], BODY],
];
const ALL = SETS.flatMap(([sources, text]) => orders(sources).map((order) => ({ order, text })));

describe('an InMail is one message, whatever tells of it first', () => {
  test.each(ALL)('$order', async ({ order, text }) => {
    for (const source of order) await SOURCES[source]();
    const once = await kept();
    expect(once).toHaveLength(1);
    expect(once[0]!.text.replace(/ +/g, ' ')).toBe(text);
    expect(once[0]!.isEdited).toBeUndefined();
    for (const source of order) await SOURCES[source]();
    expect(await kept()).toEqual(once);
  });
});

test('one that only the export tells of is read with its subject, as others are', async () => {
  await importRows(message({ subject: SUBJECT, content: 'Good day' }), message({ content: 'No subject' }));
  expect((await kept()).map(({ text }) => text).sort()).toEqual(['No subject', 'The night rota\nGood day']);
});

test('two with one text and different subjects stay two', async () => {
  await importRows(
    message({ ...own, subject: SUBJECT, content: BODY }),
    message({ ...own, subject: 'Something else', content: BODY }),
  );
  expect(await kept()).toHaveLength(2);
  await exported();
  expect(await kept()).toHaveLength(2);
});

test('a text that a subject would make too long stays without it', async () => {
  await importRows(message({ subject: SUBJECT, content: 'm'.repeat(MAX_TEXT) }));
  expect((await kept())[0]!.text).toHaveLength(MAX_TEXT);
});

test('one that was kept under its text alone is completed when it is imported again, and not doubled', async () => {
  await importRows(message({ ...own, content: BODY }));
  const db = await openDatabase('vouch');
  for (const packed of await db.getAll('conversations')) {
    const chunk = unpack(packed);
    const messages = chunk.messages.map((one) => ({ ...one, subject: 'The night rota' }));
    await db.put('conversations', pack({ ...chunk, messages }));
  }
  db.close();
  await exported();
  expect(await kept()).toMatchObject([{ text: WHOLE }]);
});
