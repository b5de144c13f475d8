import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NameTo, Request } from '@/utils/messaging/contract';
import { openDatabase } from '@/utils/relationships/database';
import { draft, ilse, invite, minute, said, thread } from '../relationships/made-up';
import { PITCH, STOCK, startWorld, TAB, tomas, type World } from './worker';

afterEach(() => vi.restoreAllMocks());

const never = () => new Promise<never>(() => undefined);

/** Stops the worker at its `at`-th step that changes anything: no step after it is done, and nobody is answered. */
function stopAt(at: number): { stopped: Promise<'stopped'>; steps: () => number } {
  let steps = 0;
  let stop: (value: 'stopped') => void;
  const stopped = new Promise<'stopped'>((resolve) => {
    stop = resolve;
  });
  const isDead = () => {
    steps += 1;
    if (steps === at) stop('stopped');
    return steps >= at;
  };
  for (const name of ['put', 'delete'] as const) {
    const real = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      if (!isDead()) return (real as (...all: unknown[]) => IDBRequest).apply(this, args) as never;
      // What was not committed is undone.
      if (steps === at) this.transaction.abort();
      return never() as never;
    });
  }
  for (const area of [fakeBrowser.storage.session, fakeBrowser.storage.local]) {
    for (const name of ['set', 'remove'] as const) {
      const real = area[name].bind(area) as (value: unknown) => Promise<void>;
      vi.spyOn(area, name).mockImplementation(((value: unknown) =>
        isDead() ? never() : real(value)) as never);
    }
  }
  const action = fakeBrowser.action as unknown as Record<string, (value: unknown) => Promise<void>>;
  for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setTitle']) {
    const real = action[name]!;
    vi.spyOn(action, name).mockImplementation((value) => (isDead() ? never() : real(value)));
  }
  return { stopped, steps: () => steps };
}

type Ask = (world: World) => Promise<unknown>;
const report =
  <N extends NameTo<'worker'>>(name: N, request: Request<N>): Ask =>
  (world) =>
    world.ask(name, request, 0);

const age = { from: minute(-9), to: minute(-3) };
const waiting = { direction: 'received' as const, person: ilse, note: 'Shall we connect?', age };
const reports: [string, Ask][] = [
  ['a draft', report('draft/changed', { draft: invite(STOCK), isStyled: true })],
  ['a draft that is gone', report('draft/cleared', {})],
  [
    'an invite that was sent',
    report('draft/sent', { draft: invite('Hi'), at: minute(0), certainty: 'shown' }),
  ],
  ['connections', report('connections/seen', { connections: [{ person: ilse, since: minute(1) }] })],
  [
    'a conversation',
    report('thread/seen', { viewer: tomas, thread: thread([said('them', 1, PITCH, 'p0')]), isStyled: true }),
  ],
  ['invitations', report('invitations/seen', { viewer: tomas, invitations: [waiting] })],
  ['an accepted one', report('invitation/accepted', { invitation: waiting, at: minute(2) })],
  [
    'a message that was sent',
    report('draft/sent', { draft: draft('Hello'), at: minute(4), certainty: 'probable' }),
  ],
];

/** What lasts: the book but for ids and times of changes, the tab's memory, the badge. */
async function state(world: World): Promise<unknown> {
  const db = await openDatabase('vouch');
  const rows = await Promise.all(
    (['accounts', 'people', 'conversations', 'invites'] as const).map((store) => db.getAll(store)),
  );
  db.close();
  const plain = (value: unknown) =>
    JSON.stringify(value, (key, one) => (/^id$|Id$/.test(key) && one?.length === 36 ? 'id' : one));
  return {
    rows: rows.map((all) => all.map(plain).sort()),
    badge: world.badge,
    session: await fakeBrowser.storage.session.get(null),
  };
}

async function begin(): Promise<World> {
  const world = await startWorld();
  await world.agree();
  return world;
}

describe('a worker that is stopped at any step loses and doubles nothing that is reported again', () => {
  test.each(reports.map(([what], index) => [what, index] as const))('%s', async (_what, index) => {
    const before = reports.slice(0, index).map(([, ask]) => ask);
    const [, ask] = reports[index]!;
    const calm = await begin();
    for (const one of before) await one(calm);
    const count = stopAt(Number.POSITIVE_INFINITY);
    await ask(calm);
    vi.restoreAllMocks();
    const expected = await state(calm);
    expect(count.steps()).toBeGreaterThan(0);

    for (let step = 1; step <= count.steps(); step++) {
      const world = await begin();
      for (const one of before) await one(world);
      const { stopped } = stopAt(step);
      expect(await Promise.race([ask(world), stopped])).toBe('stopped');
      vi.restoreAllMocks();
      await world.restart();
      // Content reports once more what nobody answered.
      await ask(world);
      expect(await state(world), `stopped at step ${step} of ${count.steps()}`).toEqual(expected);
    }
  });
});

test('forgetting and erasing that were cut short are finished when asked again', async () => {
  for (let step = 1; step < 12; step++) {
    const world = await begin();
    for (const [, ask] of reports) await ask(world);
    world.frames.set(0, { state: 'known', viewer: tomas, person: ilse });
    const { person } = await world.ask('tab/at-hand', { tabId: TAB });
    const { stopped } = stopAt(step);
    const forget = () => world.ask('person/forget', { personId: person!.id });
    const end = await Promise.race([forget(), stopped]);
    vi.restoreAllMocks();
    await world.restart();
    if (end === 'stopped') await forget();
    expect((await world.ask('tab/at-hand', { tabId: TAB })).person).toBeUndefined();
    for (const [, ask] of reports) await ask(world);
    expect((await world.ask('invites/list', { limit: 9 })).total).toBe(0);
    await world.ask('book/erase', {});
    expect(await indexedDB.databases()).toEqual([]);
  }
});
