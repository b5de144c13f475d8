import { beforeEach, expect, test } from 'vitest';
import { ilse, minute, said, thread } from '../relationships/made-up';
import { PITCH, startWorld, TAB, tomas, type World } from './worker';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await world.agree();
});

const seller = { ...ilse, headline: 'I help owners get more clients | Sales coach' };
const CHASE = [
  said('them', 120, PITCH, 'p1'),
  said('them', 240, 'Just following up on my last message. Any thoughts?', 'p2'),
  said('them', 360, 'Should I stop reaching out? When would be a good time for a call?', 'p3'),
];

const stalkingIn = async (messages: Parameters<typeof thread>[0]) => {
  const one = thread(messages, seller, 'thread-1');
  world.frames.set(0, { state: 'known', viewer: tomas, thread: one });
  return (await world.ask('tab/at-hand', { tabId: TAB })).stalking;
};
const accept = async (note: string) => {
  const invitation = {
    direction: 'received' as const,
    person: seller,
    note,
    age: { from: minute(-60), to: minute(0) },
  };
  await world.ask('invitations/seen', { viewer: tomas, invitations: [invitation] }, 0);
  await world.ask('invitation/accepted', { invitation, at: minute(60) }, 0);
};

test('a timeline begins with the invite that led to the talk, though no page shows one without a note', async () => {
  await accept('');
  const stalking = await stalkingIn(CHASE);
  expect(stalking?.[0]).toMatchObject({ what: 'An invite without a word', at: minute(0) });
  expect(stalking?.[1]).toMatchObject({ what: 'An offer right after you accepted' });
  expect(stalking?.[1]?.why).toContain('1 hour earlier');
  for (const { excerpt } of stalking ?? []) {
    if (excerpt) expect(CHASE.some(({ text }) => text.includes(excerpt))).toBe(true);
  }
});

test('the note of an invite is told once, where the page shows it', async () => {
  const note = 'We have many connections in common, let us connect.';
  await accept(note);
  const stalking = await stalkingIn([said('them', 60, note, 'p0'), ...CHASE]);
  expect(stalking?.filter(({ what }) => what === 'A stock invite')).toHaveLength(1);
  expect(stalking?.[0]).toMatchObject({ what: 'A stock invite', at: minute(60) });
});

test('a headline that was shown before counts where a page leaves it out', async () => {
  const { headline: _, ...bare } = seller;
  const told = async (person: typeof bare) => {
    const talk = thread(CHASE.slice(0, 2), person, 'thread-1');
    world.frames.set(0, { state: 'known', viewer: tomas, thread: talk });
    return (await world.ask('tab/at-hand', { tabId: TAB })).stalking;
  };
  expect(await told(bare)).toBeUndefined();
  expect(await told(seller)).toBeDefined();
  expect(await told(bare)).toBeDefined();
});
