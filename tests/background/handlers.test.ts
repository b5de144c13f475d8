import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft, PageThread } from '@/utils/records/page';
import { openBook } from '@/utils/relationships/book';
import { draft, ilse, invite, MEMBER, minute, OTHER_MEMBER, said, thread } from '../relationships/made-up';
import { nobody, PITCH, STOCK, startWorld, TAB, tomas, type World } from './worker';

let world: World;

beforeEach(async () => {
  world = await startWorld();
});

const consent = () => world.agree();
const type = (one: Draft, { isStyled = true, frameId = 0 } = {}) =>
  world.ask('draft/changed', { draft: one, isStyled }, frameId);
const see = (one: PageThread, isStyled = true) =>
  world.ask('thread/seen', { viewer: tomas, thread: one, isStyled }, 0);
const atHand = () => world.ask('tab/at-hand', { tabId: TAB });
const databases = () => indexedDB.databases();
const news = () => world.announced.splice(0);
const group: PageThread = {
  ...thread([{ ...said('them', 0, PITCH, 'g0'), senderId: MEMBER }], nobody, 'group-1'),
  isGroup: true,
};

describe('a draft', () => {
  test('is read, badged, and announced to the pages of its tab when it is another', async () => {
    const { analysis } = await type(invite(STOCK));
    expect(analysis.verdict).toBe('generic');
    expect(world.badge).toMatchObject({ text: 'G' });
    expect(news()).toEqual([{ tabId: TAB }]);
    await type(invite(STOCK));
    expect(news()).toEqual([]);
    await type(invite(`${STOCK} Hi`));
    expect(news()).toEqual([{ tabId: TAB }]);
  });

  test('is read in the light of its own conversation among those of the tab', async () => {
    const silence = async () => (await type(draft('Any news?'))).analysis.silence;
    const other = (n: number) => see(thread([said('them', n, 'Hello', `h${n}`)], ilse, `other-${n}`));
    expect(await silence()).toBe('short');
    // Asked a third time, so few words say enough.
    await see(thread([said('me', -9000, 'Shall we meet?', 'p0'), said('me', -4000, 'Any news?', 'p1')]));
    for (let n = 0; n < 5; n++) await other(n);
    expect(await silence()).toBeUndefined();
    await other(5);
    expect(await silence()).toBe('short');
  });

  test('is taken away by its own frame alone, and its badge even when the worker was stopped in between', async () => {
    await type(invite(STOCK), { frameId: 3 });
    news();
    await world.ask('draft/cleared', {}, 0);
    expect(world.badge).toMatchObject({ text: 'G' });
    expect(news()).toEqual([]);
    await world.ask('draft/cleared', {}, 3);
    expect(world.badge).toMatchObject({ text: '' });
    expect(news()).toEqual([{ tabId: TAB }]);
    world.badge = { text: 'G' };
    await world.ask('draft/cleared', {}, 3);
    expect(world.badge).toMatchObject({ text: '' });
    expect(news()).toEqual([]);
  });
});

describe('marks', () => {
  test('are the words that count in a flagged message, and blanks; none in a note, whose box can draw none', async () => {
    const { marks } = await type(draft(`${STOCK} [Company]`));
    const text = (one: { start: number; end: number }) => `${STOCK} [Company]`.slice(one.start, one.end);
    expect(marks?.filter(({ isBlank }) => isBlank).map(text)).toEqual(['[Company]']);
    expect(marks?.filter(({ isBlank }) => !isBlank).length).toBeGreaterThan(0);
    expect((await type(draft('Your talk on tides helped me on Tuesday, thank you.'))).marks).toEqual([]);
    expect((await type(invite(STOCK))).marks).toEqual([]);
  });

  test('bring their style to a frame once, and there are none in one that is gone', async () => {
    await type(draft('Good morning to you!'), { isStyled: false });
    expect(world.told).toEqual([]);
    await type(draft(STOCK), { isStyled: false });
    await type(draft(STOCK), { isStyled: true });
    expect(world.told).toEqual(['+0 true']);
    expect((await type(draft(STOCK), { isStyled: false, frameId: 9 })).marks).toEqual([]);
  });

  test('are in received messages that are a pitch or stock words, but in no group', async () => {
    const { marks } = await see(
      thread([said('them', 0, PITCH, 'p0'), said('them', 1, 'Good morning to you!', 'p1')]),
    );
    expect(marks?.map(({ pageId }) => pageId)).toEqual(['p0']);
    expect((await see(group)).marks).toEqual([]);
    await see({ ...group, messages: [...group.messages, said('them', 1, 'Fine with me.', 'g1')] });
    const toAll = draft(PITCH, { recipient: nobody, threadKey: 'group-1' });
    expect(await type(toAll)).toMatchObject({ analysis: { verdict: 'pitch' }, marks: [] });
  });

  test('are not in what the user says is no pitch', async () => {
    await consent();
    await see(thread([said('them', 0, PITCH, 'p0')]));
    world.frames.set(0, { state: 'known', viewer: tomas, thread: thread([said('them', 0, PITCH, 'p0')]) });
    const [item] = (await atHand()).timeline;
    expect(item).toMatchObject({ verdict: 'pitch' });
    await world.ask('flag/set', {
      tabId: TAB,
      person: ilse,
      kind: 'not-pitch',
      about: item!.key,
      text: PITCH,
    });
    await vi.waitFor(() => expect(world.told).toEqual(['marks/changed']));
    expect((await see(thread([said('them', 0, PITCH, 'p0')]))).marks).toEqual([]);
    const [cleared] = (await atHand()).timeline;
    expect(cleared).toMatchObject({ flag: { kind: 'not-pitch' } });
    expect(cleared!.verdict).toBeUndefined();
  });

  test('are nowhere when they are turned off; each change makes every frame begin anew', async () => {
    await world.ask('settings/set', { marks: false });
    expect(world.told).toEqual(['marks/changed']);
    world.told = [];
    expect((await type(draft(STOCK), { isStyled: false })).marks).toBeNull();
    expect((await see(thread([said('them', 0, PITCH, 'p0')]), false)).marks).toBeNull();
    expect(world.told).toEqual([]);
    await world.ask('marks/cleared', {}, 0);
    expect(world.told).toEqual(['-0 true']);
    await world.ask('settings/set', { marks: true });
    expect(world.told).toEqual(['-0 true', 'marks/changed']);
    // A frame that says so late has been given the style anew.
    await world.ask('marks/cleared', {}, 0);
    expect(world.told).toEqual(['-0 true', 'marks/changed']);
  });
});

describe('what is kept', () => {
  test('is nothing before consent, and no book is opened, whatever is reported or asked', async () => {
    await see(thread([said('them', 0, PITCH, 'p0')]));
    await world.ask('draft/sent', { draft: draft('Hi'), at: minute(1), certainty: 'shown' }, 0);
    const invitation = { direction: 'received' as const, person: ilse, note: 'Hi' };
    await world.ask('invitations/seen', { viewer: tomas, invitations: [invitation] }, 0);
    await world.ask('invitation/accepted', { invitation, at: minute(1) }, 0);
    await world.ask('invitation/ignored', { invitation, at: minute(1) }, 0);
    await world.ask('connections/seen', { connections: [{ person: ilse }] }, 0);
    await world.ask('viewer/seen', tomas, 0);
    await atHand();
    expect(await world.ask('flags/list', {})).toEqual([]);
    expect(await world.ask('invites/list', { limit: 9 })).toEqual({ notes: [], total: 0 });
    expect(await world.ask('accounts/list', {})).toEqual([]);
    expect(await databases()).toEqual([]);
    for (const act of [
      world.ask('note/save', { tabId: TAB, person: ilse, text: 'Met' }),
      world.ask('person/update', { tabId: TAB, person: ilse, trustsMe: true }),
      world.ask('flag/set', { tabId: TAB, person: ilse, kind: 'stalker', about: 'k', text: '' }),
    ]) {
      await expect(act).rejects.toThrow(/Nothing is kept/);
    }
    expect(await databases()).toEqual([]);
  });

  test('is nothing that was pressed before consent, though it is reported after it', async () => {
    const invitation = { direction: 'received' as const, person: ilse, note: 'Hi' };
    const press = async (at: string) => {
      const sent = draft('After your talk on queues we tried one pager, and the nights are quiet.');
      await world.ask('draft/sent', { draft: sent, at, certainty: 'shown' }, 0);
      await world.ask('invitation/accepted', { invitation, at }, 0);
      await world.ask('invitation/ignored', { invitation: { ...invitation, person: jon }, at }, 0);
    };
    const jon = { ...nobody, memberId: OTHER_MEMBER, name: 'Jon Marrow' };
    const kept = async () => {
      const { used, timeline } = await atHand();
      return [used?.length, timeline.length, (await world.ask('invites/list', { limit: 9 })).total];
    };
    world.frames.set(0, { state: 'known', viewer: tomas, person: ilse });
    await world.agree();
    await press(minute(-100_001));
    await world.restart();
    expect(await kept()).toEqual([0, 0, 0]);
    await press(minute(-99_999));
    expect(await kept()).toEqual([1, 1, 2]);
  });

  test('is nothing from before a yes that follows a no, and another yes does not begin it anew', async () => {
    const send = (at: string) => world.ask('draft/sent', { draft: draft('Hi'), at, certainty: 'shown' }, 0);
    const kept = async () => (await atHand()).timeline.length;
    world.frames.set(0, { state: 'known', viewer: tomas, person: ilse });
    await world.agree();
    await world.ask('consent/set', { consent: 'given' });
    await send(minute(1));
    expect(await kept()).toBe(1);
    await world.ask('consent/set', { consent: 'refused' });
    await world.ask('consent/set', { consent: 'given' });
    await send(minute(2));
    expect(await kept()).toBe(1);
    await send(new Date(Date.now() + 1_000).toISOString());
    expect(await kept()).toBe(2);
  });

  test('is what was pressed after the clock was set back to before consent', async () => {
    vi.setSystemTime(minute(600_000));
    await world.ask('consent/set', { consent: 'given' });
    vi.setSystemTime(minute(0));
    await world.ask('draft/sent', { draft: draft('Hi'), at: minute(0), certainty: 'shown' }, 0);
    vi.useRealTimers();
    world.frames.set(0, { state: 'known', viewer: tomas, person: ilse });
    expect((await atHand()).timeline).toMatchObject([{ text: 'Hi' }]);
  });

  test('is nothing of a private window', async () => {
    await consent();
    world.isPrivate = true;
    await see(thread([said('them', 0, PITCH, 'p0')]));
    await expect(world.ask('note/save', { tabId: TAB, person: ilse, text: 'Met' })).rejects.toThrow();
    expect(await databases()).toEqual([]);
  });

  test.each([
    ['none', [], []],
    ['each', ['Hello Ilse'], ['Hello Ilse']],
    ['all', ['Hello Ilse', 'Hello Jon'], ['Hello Ilse', 'Hello Jon']],
  ] as const)('is what the user wants to remember: %s', async (remember, threads, notes) => {
    await consent();
    await world.ask('viewer/seen', tomas, 0);
    await world.ask('settings/set', { remember });
    const jon = { ...nobody, memberId: OTHER_MEMBER };
    await world.ask('person/update', { tabId: TAB, person: ilse, isKept: true });
    await world.ask('note/save', { tabId: TAB, person: jon, text: 'Met on the ferry' });
    const people = [
      ['Hello Ilse', ilse, 'thread-1'],
      ['Hello Jon', jon, 'thread-2'],
    ] as const;
    for (const [text, person, key] of people) {
      await see(thread([said('them', 0, text, 'p0')], person, key));
      const invitations = [{ direction: 'received' as const, person, note: text }];
      await world.ask('invitations/seen', { viewer: tomas, invitations }, 0);
    }
    await world.restart();
    const kept: string[] = [];
    for (const [, person] of people) {
      world.frames.set(0, { state: 'known', viewer: tomas, person });
      const { timeline, note } = await atHand();
      kept.push(...timeline.map(({ text }) => text));
      expect(note?.text).toBe(person === jon ? 'Met on the ferry' : undefined);
    }
    expect(kept).toEqual(threads);
    const { notes: listed } = await world.ask('invites/list', { limit: 9 });
    expect(listed.map(({ invite: one }) => one.note).sort()).toEqual(notes);
  });

  test('is announced when it changed, and only then', async () => {
    await consent();
    news();
    const one = thread([said('them', 0, 'Hello', 'p0')]);
    await see(one);
    expect(news()).toEqual([{}]);
    await see(one);
    expect(news()).toEqual([]);
    const invitations = [
      { direction: 'sent' as const, person: ilse, note: '', age: { from: minute(0), to: minute(1) } },
    ];
    for (const expected of [[{}], []]) {
      await world.ask('invitations/seen', { viewer: tomas, invitations }, 0);
      expect(news()).toEqual(expected);
    }
    for (const expected of [[{}], []]) {
      await world.ask('viewer/seen', { ...tomas, headline: 'Harbour master' }, 0);
      expect(news()).toEqual(expected);
    }
    for (const expected of [[{}], []]) {
      await world.ask('connections/seen', { connections: [{ person: ilse, since: minute(2) }] }, 0);
      expect(news()).toEqual(expected);
    }
    world.frames.set(0, { state: 'known', viewer: tomas, thread: thread([said('them', 5, 'And?', 'p1')]) });
    await atHand();
    expect(news()).toEqual([]);
    for (const expected of [[{}], []]) {
      await world.ask('draft/sent', { draft: draft('Hi'), at: minute(6), certainty: 'probable' }, 0);
      expect(news()).toEqual(expected);
    }
  });
});

describe('what is at hand', () => {
  test('is the conversation of the draft, not the one that the page round it shows', async () => {
    await consent();
    const jon = { ...nobody, memberId: OTHER_MEMBER, name: 'Jon Marrow' };
    const bubble = thread([said('them', 0, 'From the bubble', 'b0')], jon, 'thread-2');
    const page = thread([said('them', 0, 'From the page', 'p0')]);
    await see(bubble);
    await see(page);
    const mine = draft('Hello Jon, about the', { recipient: jon, threadKey: 'thread-2' });
    await type(mine, { frameId: 3 });
    world.frames.set(0, { state: 'known', viewer: tomas, thread: page });
    world.frames.set(3, { state: 'known', draftId: mine.id });
    expect(await atHand()).toMatchObject({
      draft: { frameId: 3 },
      onPage: { name: 'Jon Marrow' },
      person: { memberId: OTHER_MEMBER },
      timeline: [{ text: 'From the bubble' }],
    });
    world.frames.delete(3);
    const { draft: gone, timeline } = await atHand();
    expect(gone).toBeUndefined();
    expect(timeline).toMatchObject([{ text: 'From the page' }]);
  });

  test.each(['unasked', 'given'] as const)(
    'of a group is what was said, without a verdict on anybody: %s',
    async (said) => {
      await world.ask('consent/set', { consent: said });
      world.frames.set(0, { state: 'known', viewer: tomas, person: nobody, thread: group });
      const shown = await atHand();
      expect(shown).toMatchObject({ isGroup: true, timeline: [{ text: PITCH, senderId: MEMBER }] });
      expect([shown.onPage, shown.person, shown.timeline[0]!.verdict]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    },
  );

  test('is read off the page where nothing is kept, after what was kept before', async () => {
    await consent();
    await see(thread([said('them', 0, 'Long ago', 'p0')]));
    await world.ask('settings/set', { remember: 'none' });
    world.frames.set(0, { state: 'known', viewer: tomas, thread: thread([said('them', 9, PITCH, 'p9')]) });
    const shown = await atHand();
    expect(shown.timeline).toMatchObject([{ text: 'Long ago' }, { text: PITCH, verdict: 'pitch' }]);
    await world.ask('flag/set', {
      tabId: TAB,
      person: ilse,
      kind: 'stalker',
      about: shown.timeline[1]!.key,
      text: PITCH,
    });
    expect((await atHand()).timeline[1]).toMatchObject({ flag: { kind: 'stalker' } });
    expect((await atHand()).flags).toMatchObject([{ text: PITCH }]);
  });

  test('has the settings, and the user’s own profile where the page is theirs', async () => {
    world.frames.set(0, { state: 'quiet', own: tomas });
    expect(await atHand()).toMatchObject({
      state: 'quiet',
      own: tomas,
      settings: { remember: 'all', marks: true },
    });
    world.url = 'https://example.org/';
    expect(await atHand()).toMatchObject({ state: 'elsewhere', settings: { marks: true } });
  });
});

test('lists say what each thing is, who is flagged, and obey the user', async () => {
  await consent();
  await world.ask('viewer/seen', tomas, 0);
  await world.ask('draft/sent', { draft: invite(STOCK), at: minute(0), certainty: 'shown' }, 0);
  const invitations = [{ direction: 'received' as const, person: ilse, note: PITCH }];
  await world.ask('invitations/seen', { viewer: tomas, invitations }, 0);
  const list = () => world.ask('invites/list', { limit: 9 });
  const { notes, total } = await list();
  expect(total).toBe(2);
  expect(notes.map(({ invite: { direction, outcome }, verdict }) => [direction, outcome, verdict])).toEqual([
    ['received', 'pending', 'pitch'],
    ['sent', 'pending', 'generic'],
  ]);
  const { id } = notes[0]!.invite;
  const flag = await world.ask('flag/set', {
    tabId: TAB,
    person: ilse,
    kind: 'stalker',
    about: id,
    text: PITCH,
    why: 'Third this week',
  });
  expect(await world.ask('flags/list', {})).toMatchObject([
    { person: { memberId: MEMBER }, flags: [{ why: 'Third this week' }] },
  ]);
  expect((await list()).notes[0]).toMatchObject({ flag: { id: flag.id }, verdict: 'pitch' });
  await world.ask('flag/remove', { flagId: flag.id });
  expect(await world.ask('flags/list', {})).toEqual([]);
  await world.ask('invite/remark', { inviteId: id, text: 'Never again' });
  expect((await list()).notes[0]).toMatchObject({ invite: { remark: 'Never again' } });
  expect(await world.ask('accounts/list', {})).toMatchObject([tomas]);
  await world.ask('book/erase', {});
  expect(await databases()).toEqual([]);
  expect(await world.ask('consent/get', {})).toBe('unasked');
});

test('a message that was deleted is removed, forgetting takes all of a person', async () => {
  await consent();
  await see(thread([said('them', 0, 'Hello', 'p0'), said('them', 1, 'Oops', 'p1')]));
  const now = thread([said('them', 0, 'Hello', 'p0'), { ...said('them', 1, '', 'p1'), isDeleted: true }]);
  world.frames.set(0, { state: 'known', viewer: tomas, thread: now });
  await see(now);
  const { timeline, person } = await atHand();
  expect(timeline).toMatchObject([{ text: 'Hello' }, { text: 'Oops', isDeleted: true }]);
  await world.ask('message/remove', { personId: person!.id, key: timeline[1]!.key });
  expect((await atHand()).timeline).toMatchObject([{ text: 'Hello' }]);
  await world.ask('person/forget', { personId: person!.id });
  expect((await atHand()).person).toBeUndefined();
});

describe('for wordings', () => {
  const TRIED = 'Hi Ilse, after your talk on queues we tried one pager, and the nights are quiet.';
  const send = (text: string) =>
    world.ask('draft/sent', { draft: invite(text), at: minute(1), certainty: 'shown' }, 0);

  test('a frame that was sent is used up from then on, whoever it went to and whatever is kept', async () => {
    await consent();
    await world.ask('settings/set', { remember: 'none' });
    await type(invite(''));
    expect((await atHand()).used).toEqual([]);
    await send(TRIED);
    await send(TRIED);
    await world.restart();
    expect((await atHand()).used).toEqual(['heard-tried']);
    await world.ask('book/erase', {});
    await consent();
    expect((await atHand()).used).toEqual([]);
  });

  test('nothing is noted before consent or in a private window', async () => {
    await send(TRIED);
    await consent();
    world.isPrivate = true;
    await send(TRIED);
    world.isPrivate = false;
    expect((await atHand()).used).toEqual([]);
  });

  test('who writes is known by what the page says of its member, before consent too', async () => {
    world.frames.set(0, { state: 'known', viewer: tomas, person: ilse });
    expect((await atHand()).writer).toBe(tomas.memberId);
    await consent();
    expect(await atHand()).toMatchObject({ writer: tomas.memberId, known: { facts: {}, places: [] } });
  });

  test('what the book says of somebody goes along: their part, the result, who introduced them', async () => {
    await consent();
    world.frames.set(0, { state: 'known', viewer: tomas, person: ilse });
    await see(thread([said('them', 0, 'Hello', 'h0')]));
    const { account, person } = await atHand();
    const own = { accountId: account!.id, personId: person!.id, modifiedAt: minute(0) };
    const book = openBook();
    await book.keep('standings', { ...own, id: 's', relation: 'client', role: 'sponsor' });
    await book.keep('results', { ...own, id: 'r', at: minute(1), what: 'no lost parcel all winter' });
    book.close();
    expect((await atHand()).known).toEqual({
      relation: 'sponsor',
      facts: { result: 'no lost parcel all winter' },
      places: [],
    });
  });
});
