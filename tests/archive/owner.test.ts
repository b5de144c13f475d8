import { expect, test } from 'vitest';
import { ADA, BO, CLEO, INVITATIONS, INVITED, MESSAGES, message, readFiles, readOne } from './support';

const PROFILE = 'First Name,Last Name,Headline\nAda,Alder,Maker\n';
const fromAda = { from: 'Ada Alder', url: ADA, to: 'Bo Birch', urls: BO };
const id = (n: number) => `thread ${n}`;

test('invitations tell surest, whatever the name', async () => {
  const { survey } = await readFiles({
    'Profile.csv': 'First Name,Last Name,Headline\nAda,Renamed,Maker\n',
    'Invitations.csv': `${INVITED}Cleo Cedar,Ada Alder,"1/29/26, 2:37 PM",,INCOMING,${CLEO},${ADA}\n`,
    'messages.csv': MESSAGES + message(),
  });
  expect(survey.owner).toEqual({ slug: 'ada-alder-1', name: 'Ada Renamed', foundBy: 'invitations' });
});

test('else whoever writes under the name of the profile', async () => {
  const { survey, threads } = await readFiles({
    'Profile.csv': PROFILE,
    'messages.csv': MESSAGES + message() + message(fromAda),
  });
  expect(survey.owner).toEqual({ slug: 'ada-alder-1', name: 'Ada Alder', foundBy: 'profile' });
  expect(threads[0]!.messages.map(({ from }) => from)).toEqual(['them', 'me']);
});

test('a namesake who writes less often is not the owner', async () => {
  const namesake = { from: 'Ada Alder', url: 'https://www.linkedin.com/in/ada-alder-9' };
  const { survey } = await readFiles({
    'Profile.csv': PROFILE,
    'messages.csv':
      MESSAGES +
      message({ ...fromAda, id: id(1) }) +
      message({ ...fromAda, id: id(2) }) +
      message({ ...namesake, id: id(3) }),
  });
  expect(survey.owner?.slug).toBe('ada-alder-1');
});

test('of namesakes who write as often neither is taken for the owner', async () => {
  const namesake = { from: 'Ada Alder', url: 'https://www.linkedin.com/in/ada-alder-9', urls: BO, id: id(2) };
  const { survey } = await readFiles({
    'Profile.csv': PROFILE,
    'messages.csv': MESSAGES + message({ ...fromAda, id: id(1) }) + message(namesake),
  });
  expect(survey.owner).toEqual({ name: 'Ada Alder', foundBy: 'name' });
});

test('else who is in nearly every conversation', async () => {
  const others = [BO, CLEO, 'https://www.linkedin.com/in/uma-elm-4'];
  const rows = others.map((url, n) => message({ id: id(n), url, from: `Other ${n}` }));
  const { survey } = await readOne('messages.csv', MESSAGES + rows.join(''));
  expect(survey.owner).toMatchObject({ slug: 'ada-alder-1', foundBy: 'conversations' });
});

test('else by name alone', async () => {
  const { survey } = await readFiles({
    'Profile.csv': PROFILE,
    'Invitations.csv': INVITATIONS,
    'messages.csv': 'FROM,TO,DATE,CONTENT\nBo Birch,Ada Alder,2020-01-02 03:04:05 UTC,Hi\n',
  });
  expect(survey.owner).toEqual({ name: 'Ada Alder', foundBy: 'name' });
});

test('invitations without addresses still tell the name', async () => {
  const { survey } = await readFiles({
    'Invitations.csv': 'From,To,Sent At,Message,Direction\nAda Alder,Bo Birch,"1/29/22, 2:37 PM",,OUTGOING\n',
    'messages.csv': MESSAGES + message() + message(fromAda),
  });
  expect(survey.owner).toEqual({ slug: 'ada-alder-1', name: 'Ada Alder', foundBy: 'profile' });
});

test('invitations that disagree tell nothing', async () => {
  const { survey } = await readFiles({
    'Profile.csv': PROFILE,
    'Invitations.csv': `${INVITED}Cleo Cedar,Bo Birch,"1/29/26, 2:37 PM",,OUTGOING,${CLEO},${BO}\n`,
    'messages.csv': MESSAGES + message() + message(fromAda),
  });
  expect(survey.owner).toMatchObject({ slug: 'ada-alder-1', foundBy: 'profile' });
});

test('unknown, nothing is guessed: each row says so, until the user tells', async () => {
  const text = MESSAGES + message() + message(fromAda);
  const { survey, threads, problems } = await readOne('messages.csv', text);
  expect(survey.owner).toBeUndefined();
  expect(threads).toEqual([]);
  expect(problems.map(({ line, why }) => [line, why])).toEqual([
    [2, 'people'],
    [3, 'people'],
  ]);
  const told = await readOne('messages.csv', text, { owner: { slug: 'Ada-Alder-1', foundBy: 'given' } });
  expect(told.threads[0]).toMatchObject({ person: { slug: 'bo-birch-2' } });
  expect(told.threads[0]!.messages.map(({ from }) => from)).toEqual(['them', 'me']);
});
