import type { Page } from '@playwright/test';
import { bundled } from '../bench/bundle';
import { expect, type Stage, test } from './support/stage';

/** All of it in `npm run test:all`, which repeats every test. */
const isAll = process.env.VOUCH_MATRIX === 'all';
const WRITES = isAll ? 1_000 : 150;
const LINES = isAll ? 400 : 100;

// biome-ignore lint/suspicious/noExplicitAny: what the bundle put there.
type Faulty = any;

let code: string;
test.beforeAll(async () => {
  code = await bundled('tests/e2e/support/faulty.ts', 'faultyBundle');
});

async function pageOf(stage: Stage, path = 'welcome.html'): Promise<Page> {
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`);
  await page.evaluate(code);
  return page;
}

const report = (page: Page, threadKey: string, from: number, count: number) =>
  page.evaluate(([key, first, lines]) => (globalThis as Faulty).faulty.report(key, first, lines), [
    threadKey,
    from,
    count,
  ] as const);

const counted = (page: Page) => page.evaluate(() => (globalThis as Faulty).faulty.counted());

test(`a worker killed at random moments of ${WRITES} writes loses nothing and doubles nothing`, async ({
  stage,
}) => {
  test.setTimeout(240_000);
  await stage.consent();
  const page = await pageOf(stage);
  const writing = page.evaluate(async (count) => {
    const { id: tabId } = (await chrome.tabs.getCurrent())!;
    // Chromium may let a message that comes as its worker is stopped wait until another one wakes it.
    const waited = () => new Promise<undefined>((go) => setTimeout(() => go(undefined), 5_000));
    const save = (n: number) => {
      const request = { tabId, person: { slug: `made-up-${n}`, mutuals: [] }, text: `Note ${n}` };
      const answer = chrome.runtime.sendMessage({ name: 'note/save', request });
      return Promise.race([answer.catch(() => undefined), waited()]);
    };
    let tries = 0;
    for (let n = 0; n < count; n += 1) {
      do tries += 1;
      while (!(await save(n))?.ok);
    }
    return tries;
  }, WRITES);
  let isDone = false;
  const end = () => {
    isDone = true;
  };
  writing.then(end, end);
  const session = await stage.browser.context.newCDPSession(stage.browser.desk);
  let kills = 0;
  while (!isDone) {
    await page.waitForTimeout(10 + Math.random() * 60);
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { targetId, type } of targetInfos) {
      if (type !== 'service_worker') continue;
      const { success } = await session
        .send('Target.closeTarget', { targetId })
        .catch(() => ({ success: false }));
      if (success) kills += 1;
    }
  }
  test.info().annotations.push({
    type: 'count',
    description: `${kills} kills, ${(await writing) - WRITES} writes tried again`,
  });
  expect(kills).toBeGreaterThan(WRITES / 50);
  expect(await counted(page)).toMatchObject({ people: WRITES, notes: WRITES, doubled: 0 });
});

test('two pages and the worker that write to one conversation at once lose nothing and double nothing', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { id } = world.thread('kofi');
  const pages = [await pageOf(stage), await pageOf(stage, 'dashboard.html#/people')];
  const shown = world.thread('kofi').messages.length;
  const linkedin = await stage.open(`/messaging/thread/${id}/`);
  await Promise.all([
    ...pages.map((page, at) => report(page, id, at * (LINES / 2), LINES)),
    (async () => {
      for (let n = 0; n < 20; n += 1) {
        world.deliver('kofi', `Heard ${n}.`);
        await linkedin.waitForTimeout(60);
      }
    })(),
  ]);
  await expect
    .poll(() => counted(pages[0]!), { timeout: 20_000 })
    .toMatchObject({ messages: LINES * 1.5 + shown + 20, doubled: 0 });
});

test('a page closed at any moment of its writing loses and doubles nothing', async ({ stage }) => {
  await stage.consent();
  for (let round = 0; round < 6; round += 1) {
    const page = await pageOf(stage);
    const writing = report(page, 'one', 0, LINES).catch(() => undefined);
    await new Promise((go) => setTimeout(go, 40 + Math.random() * 400));
    await page.close();
    await writing;
  }
  const last = await pageOf(stage);
  await report(last, 'one', 0, LINES);
  expect(await counted(last)).toMatchObject({ messages: LINES, people: 1, doubled: 0 });
});

test('a book is upgraded while a page of an older Vouch writes to it', async ({ stage }) => {
  await stage.consent();
  const old = await pageOf(stage);
  await stage.ask('book/erase');
  const holding = old.evaluate(() => (globalThis as Faulty).faulty.holdOld(3, 1_000));
  await expect.poll(() => old.evaluate(() => indexedDB.databases())).toEqual([{ name: 'vouch', version: 3 }]);
  await stage.consent();
  const dashboard = await stage.browser.context.newPage();
  await dashboard.goto(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/people`);
  const count = await holding;
  await expect(dashboard.getByText(`${new Intl.NumberFormat('en').format(count)} people`)).toBeVisible();
  expect(await counted(old)).toMatchObject({ people: count, doubled: 0 });
});

test('a record damaged by hand is set aside and reported, and the rest works', async ({ stage }) => {
  await stage.consent();
  const page = await pageOf(stage);
  for (let n = 0; n < 20; n += 1) {
    const tabId = await stage.tabId(page);
    await stage.ask('note/save', {
      tabId,
      person: { slug: `made-up-${n}`, name: `Made Up ${n}`, mutuals: [] },
      text: 'Met.',
    });
  }
  await page.evaluate(async () => {
    const done = (request: IDBRequest) =>
      new Promise<void>((resolve) => {
        request.onsuccess = () => resolve();
      });
    const opened = indexedDB.open('vouch');
    await done(opened);
    const store = opened.result.transaction('people', 'readwrite').objectStore('people');
    const all = store.getAll();
    await done(all);
    await done(store.put({ ...all.result[3], name: { not: 'a name' } }));
    opened.result.close();
  });
  const dashboard = await pageOf(stage, 'dashboard.html#/people');
  await expect(dashboard.getByText('19 people')).toBeVisible();
  await dashboard.reload();
  await expect(dashboard.getByText(/^1 record could not be read any more/)).toBeVisible();
});

test('a book of a newer version is refused with a clear word and stays untouched', async ({ stage }) => {
  await stage.consent();
  const page = await pageOf(stage);
  await page.evaluate(async () => {
    const gone = indexedDB.deleteDatabase('vouch');
    await new Promise((done) => {
      gone.onsuccess = done;
    });
    const opened = indexedDB.open('vouch', 99);
    opened.onupgradeneeded = () =>
      opened.result.createObjectStore('of-the-future', { keyPath: 'id' }).put({ id: 'kept' });
    await new Promise((done) => {
      opened.onsuccess = done;
    });
    opened.result.close();
  });
  const dashboard = await pageOf(stage, 'dashboard.html');
  await expect(
    dashboard.getByRole('heading', { name: 'This book was written by a newer Vouch' }),
  ).toBeVisible();
  expect(await stage.book()).toEqual({ 'of-the-future': [{ id: 'kept' }] });
});
