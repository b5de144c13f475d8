import type { Page } from '@playwright/test';
import { bundled } from '../bench/bundle';
import { exportOf, zipOf } from '../bench/exports';
import { makeLife } from '../bench/lives';
import { launchVouch, type VouchBrowser } from '../rehearsal/launch';
import { expect, type Stage, test } from './support/stage';

/** So many times more in `npm run test:all`, which repeats every test. */
const LINES = 150;

// biome-ignore lint/suspicious/noExplicitAny: what the harness put there.
type Bench = any;

async function withHarness(page: Page, code: string): Promise<Page> {
  await page.evaluate(code);
  return page;
}

const newPage = async (browser: VouchBrowser, path: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
};

/** By key, how often each message is in the book. */
async function keysIn(stage: Stage): Promise<string[]> {
  const { conversations = [] } = await stage.book();
  return (conversations as { messages: { key: string }[] }[]).flatMap(({ messages }) =>
    messages.map(({ key }) => key),
  );
}

test('two pages that report one conversation at once lose nothing and double nothing', async ({ stage }) => {
  await stage.consent();
  const code = await bundled('tests/bench/harness.ts', 'harness');
  const pages = [
    await withHarness(await newPage(stage.browser, 'welcome.html'), code),
    await withHarness(await newPage(stage.browser, 'dashboard.html#/people'), code),
  ];
  await Promise.all(
    pages.map((page, at) =>
      page.evaluate(([from, count]) => (globalThis as Bench).bench.report('one', from, count), [
        at * (LINES / 2),
        LINES,
      ] as const),
    ),
  );
  const keys = await keysIn(stage);
  expect(keys).toHaveLength(LINES * 1.5);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a page closed at any moment of its writing loses and doubles nothing', async ({ stage }) => {
  await stage.consent();
  const code = await bundled('tests/bench/harness.ts', 'harness');
  for (let round = 0; round < 6; round += 1) {
    const page = await withHarness(await newPage(stage.browser, 'welcome.html'), code);
    const writing = page
      .evaluate((count) => (globalThis as Bench).bench.report('one', 0, count), LINES)
      .catch(() => undefined);
    await new Promise((go) => setTimeout(go, 40 + Math.random() * 400));
    await page.close();
    await writing;
  }
  const last = await withHarness(await newPage(stage.browser, 'welcome.html'), code);
  await last.evaluate((count) => (globalThis as Bench).bench.report('one', 0, count), LINES);
  const keys = await keysIn(stage);
  expect(keys).toHaveLength(LINES);
  expect(new Set(keys).size).toBe(LINES);
});

test('a record damaged by hand is set aside and reported, and the rest works', async ({ stage }) => {
  await stage.consent();
  const page = await withHarness(
    await newPage(stage.browser, 'welcome.html'),
    await bundled('tests/bench/harness.ts', 'harness'),
  );
  await page.evaluate(() => (globalThis as Bench).bench.fill(20, 100));
  await page.evaluate(async () => {
    const opened = indexedDB.open('vouch');
    await new Promise((done) => {
      opened.onsuccess = done;
    });
    const store = opened.result.transaction('people', 'readwrite').objectStore('people');
    const all = store.getAll();
    await new Promise((done) => {
      all.onsuccess = done;
    });
    const put = store.put({ ...all.result[3], name: { not: 'a name' } });
    await new Promise((done) => {
      put.onsuccess = done;
    });
    opened.result.close();
  });
  const dashboard = await newPage(stage.browser, 'dashboard.html#/people');
  await expect(dashboard.getByText('19 people')).toBeVisible();
  await dashboard.reload();
  await expect(dashboard.getByText(/^1 record could not be read any more/)).toBeVisible();
});

test('a book of a newer version is refused with a clear word and stays untouched', async ({ stage }) => {
  await stage.consent();
  const page = await newPage(stage.browser, 'welcome.html');
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
  const dashboard = await newPage(stage.browser, 'dashboard.html');
  await expect(
    dashboard.getByRole('heading', { name: 'This book was written by a newer Vouch' }),
  ).toBeVisible();
  expect(await stage.book()).toEqual({ 'of-the-future': [{ id: 'kept' }] });
});

// Playwright gives no session of the browser here to kill it by; to be mended.
test.fixme('a browser killed amid an import goes on where it was, and ends in the same book', async ({
  stage,
}) => {
  test.setTimeout(120_000);
  const life = makeLife({ seed: 4, connections: 3_000, messages: 30_000 });
  const buffer = Buffer.from(await (await zipOf(exportOf(life, '2026'))).arrayBuffer());
  const file = { name: 'export.zip', mimeType: 'application/zip', buffer };
  const { rehearsal } = stage;
  const first = await launchVouch({ rehearsal, headless: true });
  await first.desk.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'consent/set', request: { consent: 'given' } }),
  );
  const page = await newPage(first, 'dashboard.html#/transfer');
  await page.getByLabel(/Drop the file here/).setInputFiles(file);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText(/lines a second/)).toBeVisible({ timeout: 30_000 });
  const session = await first.context.newCDPSession(first.desk);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
  await first.context.close().catch(() => undefined);

  const second = await launchVouch({ rehearsal, headless: true, again: first });
  const again = await newPage(second, 'dashboard.html#/transfer');
  await again.getByLabel(/Drop the file here/).setInputFiles(file);
  await again.getByRole('button', { name: /Go on|Bring it in/ }).click();
  await expect(again.getByText('It is in your book')).toBeVisible({ timeout: 60_000 });
  const counted = await again.evaluate(async () => {
    const opened = indexedDB.open('vouch');
    await new Promise((done) => {
      opened.onsuccess = done;
    });
    const all = async (store: string) => {
      const request = opened.result.transaction(store).objectStore(store).getAll();
      await new Promise((done) => {
        request.onsuccess = done;
      });
      return request.result;
    };
    const chunks = await all('conversations');
    const keys = chunks.flatMap((chunk) =>
      chunk.times.map(
        (time: number, at: number) =>
          `${chunk.threadKey} ${time} ${chunk.hashes.slice(at * 16, at * 16 + 16)}`,
      ),
    );
    const people = await all('people');
    return {
      messages: keys.length,
      unique: new Set(keys).size,
      people: people.length,
      slugs: new Set(people.map(({ slug }) => slug)).size,
    };
  });
  expect(counted).toEqual({ messages: 30_000, unique: counted.unique, people: 3_000, slugs: 3_000 });
  expect(counted.unique).toBeGreaterThan(29_000);
  await second.close();
});
