import { beforeEach, describe, expect, test } from 'vitest';
import { draft, ilse, MEMBER, OTHER_MEMBER, said, thread } from '../relationships/made-up';
import { PITCH, STOCK, startWorld, TAB, tomas, type World } from './worker';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await world.agree();
});

const ODD =
  'The lanterns on your pier want counting before the frost, and my ledger has a page that is still empty for them.';
const TWIN = ODD.replace('pier', 'quay');
const other = { ...ilse, memberId: OTHER_MEMBER, slug: 'somebody-else', name: 'Noor Castellan' };

const show = async (messages: Parameters<typeof thread>[0], person = ilse, key = 'thread-1') => {
  const one = thread(messages, person, key);
  await world.ask('thread/seen', { viewer: tomas, thread: one, isStyled: true }, 0);
  world.frames.set(0, { state: 'known', viewer: tomas, thread: one });
  return world.ask('tab/at-hand', { tabId: TAB });
};
const flag = async (kind: 'stalker' | 'not-pitch', text: string) => {
  const { timeline } = await show([said('them', 0, text, 'p0')]);
  return world.ask('flag/set', { tabId: TAB, person: ilse, kind, about: timeline[0]!.key, text });
};
const verdictFrom = async (text: string, at = 5) =>
  (await show([said('them', at, text, `q${at}`)], other, 'thread-2')).timeline.at(-1)?.verdict;

describe('what the user’s flags teach', () => {
  test('a near-twin of a flagged text is flagged, until the flag is taken back', async () => {
    expect(await verdictFrom(TWIN)).not.toBe('pitch');
    const { id } = await flag('stalker', ODD);
    expect(await verdictFrom(TWIN)).toBe('pitch');
    await world.ask('flag/remove', { flagId: id });
    expect(await verdictFrom(TWIN)).not.toBe('pitch');
  });

  test('a near-twin of what was no pitch is none', async () => {
    expect(await verdictFrom(PITCH)).toBe('pitch');
    await flag('not-pitch', PITCH);
    expect(await verdictFrom(PITCH.replace('15', '20'), 6)).not.toBe('pitch');
  });

  test('all lessons can be forgotten; later flags teach again', async () => {
    await flag('stalker', ODD);
    await world.ask('settings/set', { learnFrom: '2999-01-01T00:00:00.000Z' });
    expect(await verdictFrom(TWIN)).not.toBe('pitch');
    await world.ask('settings/set', { learnFrom: '2000-01-01T00:00:00.000Z' });
    expect(await verdictFrom(TWIN)).toBe('pitch');
  });
});

describe('a conversation', () => {
  const chase = [
    said('them', 0, STOCK, 'p0'),
    said('me', 1, 'Hello, and welcome.', 'p1'),
    said('them', 2, PITCH, 'p2'),
    said('them', 3, 'Just following up on my last message. Any thoughts?', 'p3'),
    said('them', 4, 'Should I stop reaching out? When would be a good time for a call?', 'p4'),
  ];

  test('that is a sales stalker’s comes with its evidence, unless the user clears it', async () => {
    const { stalking, timeline } = await show(chase);
    expect(stalking?.length).toBeGreaterThan(1);
    for (const { excerpt } of stalking ?? []) {
      if (excerpt !== undefined) expect(timeline.some(({ text }) => text.includes(excerpt))).toBe(true);
    }
    const pitch = timeline.find(({ text }) => text === PITCH)!;
    await world.ask('flag/set', {
      tabId: TAB,
      person: ilse,
      kind: 'not-pitch',
      about: pitch.key,
      text: PITCH,
    });
    expect((await world.ask('tab/at-hand', { tabId: TAB })).stalking).toBeUndefined();
  });

  test('of a group is nobody’s', async () => {
    const group = { ...thread(chase.map((one) => ({ ...one, senderId: MEMBER }))), isGroup: true };
    world.frames.set(0, { state: 'known', viewer: tomas, thread: group });
    expect((await world.ask('tab/at-hand', { tabId: TAB })).stalking).toBeUndefined();
  });
});

test('a draft that went to others lately says to how many, and since when', async () => {
  const now = new Date().toISOString();
  const letter = (name: string) =>
    `Hello ${name}, I look after the boats at the north quay and would like to know how you keep yours dry in winter.`;
  for (const [index, name] of ['Anna', 'Bela', 'Cora'].entries()) {
    const recipient = { slug: `person-${index}`, name, mutuals: [] };
    await world.ask(
      'draft/sent',
      { draft: draft(letter(name), { recipient }), at: now, certainty: 'shown' },
      0,
    );
  }
  const mine = draft(letter('Ilse'), { id: 'box' });
  await world.ask('draft/changed', { draft: mine, isStyled: true }, 0);
  world.frames.set(0, { state: 'known', viewer: tomas, person: ilse, draftId: mine.id });
  expect((await world.ask('tab/at-hand', { tabId: TAB })).blast).toEqual({ count: 3, since: now });
});
