import { describe, expect, test } from 'vitest';
import type { ArchiveThread } from '@/utils/records/archive';
import { ERAS, type Era, type ExportFileText, exportOf, textFile, zipOf } from '../bench/exports';
import { connectionRecords, type Life, makeLife, threadRecords } from '../bench/lives';
import { type Everything, readBlob } from './support';

const life = makeLife({ seed: 7, connections: 60, messages: 500 });
const files = (era: Era) => exportOf(life, era);
const whole = ({ text }: ExportFileText) => [...text()].join('');

/** Everything of a life that an era's files can tell. */
function expected(era: Era) {
  const threads = [...threadRecords(life)];
  return {
    connections: connectionRecords(life).map(({ slug, ...rest }) =>
      era >= '2023' ? { slug, ...rest } : rest,
    ),
    threads: new Map(threads.map((thread) => [thread.threadKey, thread])),
    invitations: life.invitations.map(({ person: { slug, name }, ...rest }) => ({
      ...rest,
      person: era >= '2024' ? { slug, name } : { name },
    })),
  };
}

const byKey = (threads: ArchiveThread[]) => new Map(threads.map((thread) => [thread.threadKey, thread]));

function expectWhole(read: Everything, of: Life = life): void {
  expect(read.problems).toEqual([]);
  expect(read.tallies['messages.csv']).toMatchObject({ rows: 500, taken: 500, unreadable: 0 });
  expect(read.tallies['Connections.csv']).toMatchObject({ rows: 60, taken: 60, unreadable: 0 });
  expect(read.profiles).toEqual([
    { name: of.owner.name, headline: `${of.owner.position} at ${of.owner.company}`, industry: 'Shipping' },
  ]);
}

describe.each(ERAS.filter((era) => era !== '2020'))('an export of %s', (era) => {
  test('gives the life it was made of', async () => {
    const read = await readBlob(await zipOf(files(era)), 'export.zip');
    expectWhole(read);
    const { connections, threads, invitations } = expected(era);
    expect(read.connections).toEqual(connections);
    expect(read.invitations).toEqual(invitations);
    expect(byKey(read.threads)).toEqual(era >= '2023' ? threads : withoutUnheard(threads));
    expect(read.survey.owner).toMatchObject({ slug: life.owner.slug, name: life.owner.name });
    expect(read.survey.owner?.foundBy).toBe(era >= '2024' ? 'invitations' : 'profile');
  });
});

/** Without addresses of recipients, nobody has a slug who never wrote. */
function withoutUnheard(threads: Map<string, ArchiveThread>): Map<string, ArchiveThread> {
  for (const thread of threads.values()) {
    const isHeard = thread.messages.some(({ from }) => from === 'them');
    if (!isHeard && !thread.isGroup) delete thread.person.slug;
  }
  return threads;
}

test('an export of 2020, which has neither ids nor addresses, gives everything said, by name', async () => {
  const read = await readBlob(await zipOf(files('2020')), 'export.zip');
  expectWhole(read);
  const said = (threads: Iterable<ArchiveThread>) =>
    [...threads]
      .flatMap(({ messages }) => messages.map(({ at, from, text }) => `${at} ${from} ${text}`))
      .sort();
  expect(said(read.threads)).toEqual(said(threadRecords(life)));
  expect(read.survey.owner).toEqual({ name: life.owner.name, foundBy: 'name' });
});

describe.each(['2022', '2026'] as const)('saved again by Excel, an export of %s', (era) => {
  const resaved: Record<string, (text: string) => string> = {
    'with a byte order mark': (text) => `\ufeff${text}`,
    'with CRLF throughout': (text) => text.replaceAll('\n', '\r\n'),
    'with CRLF in the header alone': (text) => text.replace('\n', '\r\n'),
    'with a newline at the end': (text) => `${text}\n`,
    'with days such as 4-Apr-21': (text) =>
      text.replace(/,0?(\d{1,2}) ([A-Z][a-z]{2}) 20(\d\d)(?=\n|$)/g, ',$1-$2-$3'),
  };
  test.each(Object.entries(resaved))('%s', async (_, change) => {
    const changed = files(era).map((file) => textFile(file.path, change(whole(file))));
    const read = await readBlob(await zipOf(changed), 'export.zip');
    expectWhole(read);
    const { connections, threads } = expected(era);
    expect(read.connections).toEqual(connections);
    expect(byKey(read.threads)).toEqual(era >= '2023' ? threads : withoutUnheard(threads));
  });
});
