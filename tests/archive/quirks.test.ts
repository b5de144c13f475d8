import { describe, expect, test } from 'vitest';
import { routeOf } from '@/utils/linkedin/routes';
import {
  ADA,
  BO,
  CLEO,
  CONNECTIONS,
  INVITED,
  MESSAGES,
  message,
  readFiles,
  readOne,
  THREAD,
  THREAD_ID,
} from './support';

describe('connections', () => {
  const read = async (text: string) => readOne('Connections.csv', text);

  test('credentials stay in the name, slugs are decoded, company and position are kept', async () => {
    const { connections } = await read(
      `${CONNECTIONS}Zoë,"Sample, PhD",https://www.linkedin.com/in/Zo%C3%AB-Sample-1,,"Example, Inc.",Maker,08 Feb 2026`,
    );
    expect(connections).toEqual([
      {
        slug: 'zoë-sample-1',
        name: 'Zoë Sample, PhD',
        company: 'Example, Inc.',
        position: 'Maker',
        connectedOn: '2026-02-08',
      },
    ]);
  });

  test('hidden profiles are skipped and counted', async () => {
    const { connections, tallies, problems } = await read(
      `${CONNECTIONS},,,,,,07 Jun 2026\nBo,Birch,${BO},,,,07 Jun 2026\n,,,,,,06 Jun 2026`,
    );
    expect(connections).toEqual([{ slug: 'bo-birch-2', name: 'Bo Birch', connectedOn: '2026-06-07' }]);
    expect(tallies['Connections.csv']).toMatchObject({
      rows: 3,
      taken: 1,
      skipped: { hidden: 2 },
      unreadable: 0,
    });
    expect(problems).toEqual([]);
  });

  test('semicolons, a preamble padded by Excel, quoted headers, lost and moved columns', async () => {
    const { connections, problems } = await read(
      '\ufeffNotes:;;;\r\n"When exporting, see; help";;;\r\n;;;\r\n"Connected On";"Last Name";"First Name"; URL \r\n' +
        `4-Apr-21;Birch;Bo;${BO}\r\n`,
    );
    expect(problems).toEqual([]);
    expect(connections).toEqual([{ slug: 'bo-birch-2', name: 'Bo Birch', connectedOn: '2021-04-04' }]);
  });

  test('what can not be read is told with its line, and the rest is read', async () => {
    const { connections, problems, tallies } = await read(
      `${CONNECTIONS}Bo,Birch,${BO},,,,soon\nCleo,Cedar,${CLEO},,,,07 Jun 2026,,surplus\n,,,,Boats & Co,,07 Jun 2026\n` +
        `Ada,Alder,${ADA},,${'x'.repeat(2_000)},,07 Jun 2026\nUma,Elm,,,,,07 Jun 2026`,
    );
    expect(connections.map(({ name }) => name)).toEqual(['Uma Elm']);
    expect(problems).toEqual([
      { file: 'Connections.csv', line: 2, why: 'date' },
      { file: 'Connections.csv', line: 3, why: 'columns' },
      { file: 'Connections.csv', line: 4, why: 'people' },
      { file: 'Connections.csv', line: 5, why: 'too-long' },
    ]);
    expect(tallies['Connections.csv']).toMatchObject({ rows: 5, taken: 1, unreadable: 4 });
  });

  test('formulas stay text', async () => {
    const { connections } = await read(`${CONNECTIONS}"=HYPERLINK(""x"")",@Birch,${BO},,+1,-2,07 Jun 2026`);
    expect(connections[0]).toMatchObject({ name: '=HYPERLINK("x") @Birch', company: '+1', position: '-2' });
  });

  test('a column may be called anything', async () => {
    const { connections } = await read(
      `__proto__,constructor,${CONNECTIONS.trim()},toString,First Name\nx,y,Bo,Birch,${BO},,,,07 Jun 2026,z,Else`,
    );
    expect(connections).toEqual([{ slug: 'bo-birch-2', name: 'Bo Birch', connectedOn: '2026-06-07' }]);
    expect(Object.getPrototypeOf(connections[0])).toBe(Object.prototype);
  });
});

describe('messages', () => {
  const read = async (rows: string, head = MESSAGES) =>
    readFiles({ 'messages.csv': head + rows, 'Invitations.csv': INVITED });

  test('the thread is named as the page of the conversation names it', async () => {
    const { threads } = await read(message());
    expect(threads[0]!.threadKey).toBe(THREAD);
    expect(routeOf(`https://www.linkedin.com/messaging/thread/${THREAD_ID}/`)).toEqual({
      kind: 'thread',
      threadKey: threads[0]!.threadKey,
    });
  });

  test('who said it, to the second, with line breaks as they are', async () => {
    const { threads } = await read(
      message({ content: 'Hello,\n\nAda; "you"' }) +
        message({ from: 'Ada Alder', url: ADA, to: 'Bo Birch', urls: BO, content: 'Hi', subject: 'Boats' }),
    );
    expect(threads).toEqual([
      {
        threadKey: THREAD,
        person: { slug: 'bo-birch-2', name: 'Bo Birch' },
        isGroup: false,
        isSponsored: false,
        messages: [
          {
            at: '2026-03-04T09:05:06.000Z',
            from: 'them',
            senderName: 'Bo Birch',
            senderSlug: 'bo-birch-2',
            text: 'Hello,\n\nAda; "you"',
          },
          {
            at: '2026-03-04T09:05:06.000Z',
            from: 'me',
            senderName: 'Ada Alder',
            subject: 'Boats',
            text: 'Hi',
          },
        ],
      },
    ]);
  });

  test('drafts are left out and counted', async () => {
    const { threads, tallies } = await read(
      message({ draft: 'Yes' }) + message({ threadDraft: 'yes' }) + message({ content: 'sent' }),
    );
    expect(threads.flatMap(({ messages }) => messages.map(({ text }) => text))).toEqual(['sent']);
    expect(tallies['messages.csv']).toMatchObject({ rows: 3, taken: 1, skipped: { drafts: 2 } });
  });

  test('a group is nobody’s own conversation, and each of its members is named', async () => {
    const { threads } = await read(
      message({ to: 'Ada Alder, Cleo Cedar, PhD', urls: `${ADA},${CLEO}`, title: 'Regatta' }) +
        message({ from: 'Cleo Cedar, PhD', url: CLEO, to: 'Ada Alder, Bo Birch', urls: `${ADA},${BO}` }),
    );
    expect(threads[0]).toMatchObject({ title: 'Regatta', person: {}, isGroup: true });
    expect(threads[0]!.messages.map(({ senderSlug }) => senderSlug)).toEqual(['bo-birch-2', 'cleo-cedar-3']);
  });

  test('credentials after a comma make no group', async () => {
    const { threads } = await read(
      message({ from: 'Ada Alder', url: ADA, to: 'Bo Birch, PhD, Harbour Coach', urls: BO }),
    );
    expect(threads[0]).toMatchObject({
      isGroup: false,
      person: { slug: 'bo-birch-2', name: 'Bo Birch, PhD, Harbour Coach' },
    });
  });

  test('before addresses of recipients, several names make a group, and credentials none', async () => {
    const head =
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n';
    const sent = (id: string, to: string) =>
      `${id},,Ada Alder,${ADA},"${to}",2021-03-04 09:05:06 UTC,,Hello,INBOX\n`;
    const { threads } = await read(sent('a', 'Cleo Cedar, Uma Elm') + sent('b', 'Bo Birch, PhD'), head);
    expect(threads.map(({ isGroup, person }) => [isGroup, person])).toEqual([
      [true, {}],
      [false, { name: 'Bo Birch, PhD' }],
    ]);
  });

  test('a campaign is told apart and reads as text', async () => {
    const { threads } = await read(
      message({
        from: 'Boats & Co',
        url: '',
        title: 'An offer',
        content: '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,<br>boats &amp; more</p>',
      }),
    );
    expect(threads[0]).toMatchObject({ isSponsored: true, isGroup: false, person: { name: 'Boats & Co' } });
    expect(threads[0]!.messages[0]).toMatchObject({ from: 'them', text: 'Hi %FIRSTNAME%,\nboats & more' });
  });

  test('LinkedIn Member is nobody, and still says something', async () => {
    const { threads, problems } = await read(message({ from: 'LinkedIn Member', url: '' }));
    expect(problems).toEqual([]);
    expect(threads[0]).toMatchObject({ person: {}, isGroup: false });
    expect(threads[0]!.messages[0]).toMatchObject({ from: 'them', text: 'Hello Ada' });
    expect(threads[0]!.messages[0]!.senderName).toBeUndefined();
  });

  test('without words there is a file or something else', async () => {
    const { threads } = await read(
      message({ content: '', files: 'https://a.example/1,https://a.example/2' }) + message({ content: ' ' }),
    );
    expect(threads[0]!.messages.map(({ media }) => media)).toEqual(['attachment', 'other']);
  });

  test('an id that names no page’s thread keeps its messages together', async () => {
    const { threads } = await read(
      message({ id: '2-oddly==' }) + message({ id: '2-oddly==', content: 'Again' }),
    );
    expect(threads.map(({ threadKey, messages }) => [threadKey, messages.length])).toEqual([
      ['export:2-oddly==', 2],
    ]);
  });

  test('members may be named by their id', async () => {
    const { threads } = await read(message({ url: 'https://www.linkedin.com/in/ACoAAFAKEbo105c652' }));
    expect(threads[0]!.person).toEqual({ memberId: 'ACoAAFAKEbo105c652', name: 'Bo Birch' });
  });

  test('files with the same columns are not taken for it', async () => {
    const { threads, survey } = await readFiles({
      'guide_messages.csv': MESSAGES + message(),
      'learning_coach_messages.csv': 'No conversations found',
      'messages.csv': MESSAGES,
      'Invitations.csv': INVITED,
    });
    expect(threads).toEqual([]);
    expect(survey.passedOver).toEqual(['guide_messages.csv', 'learning_coach_messages.csv']);
    expect((await readOne('guide_messages.csv', MESSAGES + message())).survey.refusal).toBeDefined();
  });
});

test('invitations tell direction, time and note; pending ones may lack addresses', async () => {
  const { invitations, problems } = await readFiles({
    'Invitations.csv':
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n' +
      `Ada Alder,Bo Birch,"1/29/26, 2:37\u202fPM","Hello,\nBo",OUTGOING,${ADA},${BO}\n` +
      'Cleo Cedar,Ada Alder,"1/30/26, 2:37 AM",,incoming,,\n' +
      'Cleo Cedar,Ada Alder,"1/30/26, 2:37 AM",,SIDEWAYS,,\n' +
      `LinkedIn Member,Ada Alder,"1/30/26, 2:37 AM",,INCOMING,${CLEO},${ADA}\n` +
      `LinkedIn Member,Ada Alder,"1/30/26, 2:37 AM",,INCOMING,,${ADA}\n`,
  });
  expect(invitations).toEqual([
    {
      direction: 'sent',
      person: { slug: 'bo-birch-2', name: 'Bo Birch' },
      at: '2026-01-29T14:37:00.000Z',
      note: 'Hello,\nBo',
    },
    { direction: 'received', person: { name: 'Cleo Cedar' }, at: '2026-01-30T02:37:00.000Z', note: '' },
    { direction: 'received', person: { slug: 'cleo-cedar-3' }, at: '2026-01-30T02:37:00.000Z', note: '' },
  ]);
  expect(problems).toEqual([
    { file: 'Invitations.csv', line: 5, why: 'shape' },
    { file: 'Invitations.csv', line: 7, why: 'people' },
  ]);
});

test('positions and recommendations', async () => {
  const { positions, recommendations, problems } = await readFiles({
    'Positions.csv':
      'Company Name,Title,Description,Location,Started On,Finished On\n' +
      '"Example, Inc.",Maker,"Made\nthings",,Jan 2015,\nBoats & Co,,,Bay,2009,Dec 2014\nQuay,,,,soon,\n',
    'Recommendations_Given.csv':
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n' +
      'Bo,Birch,Quay 9,Pilot,"Steady, kind","07/21/09, 12:11 PM",HIDDEN\n',
    'Recommendations_Received.csv': 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n',
  });
  expect(positions).toEqual([
    { company: 'Example, Inc.', title: 'Maker', description: 'Made\nthings', startedOn: '2015-01' },
    { company: 'Boats & Co', location: 'Bay', startedOn: '2009', finishedOn: '2014-12' },
  ]);
  expect(recommendations).toEqual([
    {
      direction: 'given',
      name: 'Bo Birch',
      company: 'Quay 9',
      title: 'Pilot',
      text: 'Steady, kind',
      at: '2009-07-21T12:11:00.000Z',
      isVisible: false,
    },
  ]);
  expect(problems).toEqual([{ file: 'Positions.csv', line: 5, why: 'date' }]);
});

test('everything may lie in one folder; other files are skipped by name', async () => {
  const { connections, survey } = await readFiles({
    'Basic/Connections.csv': `${CONNECTIONS}Bo,Birch,${BO},,,,07 Jun 2026`,
    'Basic/Jobs/Job Applications.csv': 'x',
    'Basic/Rich Media.csv': 'x',
  });
  expect(connections).toHaveLength(1);
  expect(survey.passedOver).toEqual(['Basic/Jobs/Job Applications.csv', 'Basic/Rich Media.csv']);
});

test('a table dropped under another name is known by its columns', async () => {
  const { connections } = await readOne('my contacts.txt', `${CONNECTIONS}Bo,Birch,${BO},,,,07 Jun 2026`);
  expect(connections).toHaveLength(1);
});

test('which recommendations they are is not guessed from the columns', async () => {
  const text =
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nBo,Birch,,,Kind,"07/21/09, 12:11 PM",VISIBLE';
  const { recommendations, survey } = await readOne('renamed.csv', text);
  expect(recommendations).toEqual([]);
  expect(survey.refusal).toEqual({ file: 'renamed.csv', why: 'columns' });
});
