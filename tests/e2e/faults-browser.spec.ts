import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { bundled } from '../bench/bundle';
import { exportOf, zipOf } from '../bench/exports';
import { makeLife } from '../bench/lives';
import { EXTENSION, launchVouch, type VouchBrowser } from '../rehearsal/launch';
import { type Rehearsal, startRehearsal } from '../rehearsal/server';

const isAll = process.env.VOUCH_MATRIX === 'all';
const SIZE = isAll ? { connections: 5_000, messages: 80_000 } : { connections: 3_000, messages: 40_000 };

// biome-ignore lint/suspicious/noExplicitAny: what the bundle put there.
type Faulty = any;

let rehearsal: Rehearsal;
let code: string;
test.beforeAll(async () => {
  rehearsal = await startRehearsal();
  code = await bundled('tests/e2e/support/faulty.ts', 'faultyBundle');
});
test.afterAll(() => rehearsal.close());

async function pageOf(browser: VouchBrowser, path = 'welcome.html'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  await page.evaluate(code);
  return page;
}

const consent = ({ desk }: VouchBrowser) =>
  desk.evaluate(() => chrome.runtime.sendMessage({ name: 'consent/set', request: { consent: 'given' } }));

const counted = (page: Page) => page.evaluate(() => (globalThis as Faulty).faulty.counted());

async function exported() {
  const life = makeLife({ seed: 4, ...SIZE });
  const buffer = Buffer.from(await (await zipOf(exportOf(life, '2026'))).arrayBuffer());
  return { name: 'export.zip', mimeType: 'application/zip', buffer };
}

/** The browser's own process, which was started with this profile. */
function processOf(profile: string): number {
  const found = readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const given = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
      return given.includes(`--user-data-dir=${profile}`) && !given.some((one) => one.startsWith('--type='));
    } catch {
      return false;
    }
  });
  expect(found).toHaveLength(1);
  return Number(found[0]);
}

test('a browser killed amid an import goes on where it was, and ends in the same book', async () => {
  test.skip(process.platform !== 'linux', 'It finds the browser in /proc.');
  test.setTimeout(180_000);
  const file = await exported();
  const first = await launchVouch({ rehearsal, headless: true });
  await consent(first);
  const page = await pageOf(first, 'dashboard.html#/transfer');
  await page.getByLabel(/Drop the file here/).setInputFiles(file);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect.poll(async () => (await counted(page)).people, { intervals: [20] }).toBeGreaterThan(0);
  await page.waitForTimeout(Math.random() * 500);
  const closed = first.context.waitForEvent('close');
  process.kill(processOf(first.profile), 'SIGKILL');
  await closed;

  const second = await launchVouch({ rehearsal, headless: true, again: first });
  const again = await pageOf(second, 'dashboard.html#/transfer');
  const before = await counted(again);
  expect(before.people).toBeGreaterThan(0);
  expect(before.messages).toBeLessThan(SIZE.messages);
  await again.getByLabel(/Drop the file here/).setInputFiles(file);
  await again.getByRole('button', { name: 'Go on' }).click();
  await expect(again.getByText('It is in your book')).toBeVisible({ timeout: 60_000 });
  expect(await counted(again)).toMatchObject({
    messages: SIZE.messages,
    people: SIZE.connections,
    doubled: 0,
  });
  await second.close();
});

test('a disk that is full stops an import and a write with a word, and loses nothing', async () => {
  test.skip(process.env.VOUCH_MATRIX !== 'all', 'filling the disk takes half a minute: npm run test:all');
  test.setTimeout(180_000);
  // With `unlimitedStorage` the browser lets no quota bite.
  const extension = mkdtempSync(join(tmpdir(), 'vouch-limited-'));
  cpSync(EXTENSION, extension, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));

  const browser = await launchVouch({ rehearsal, headless: true, extension });
  await consent(browser);
  const page = await pageOf(browser, 'dashboard.html#/transfer');
  const session = await browser.context.newCDPSession(page);
  const origin = `chrome-extension://${browser.extensionId}`;
  const quota = (quotaSize?: number) => session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  const write = (from: number, count: number) =>
    page.evaluate(
      ([first, lines]) => (globalThis as Faulty).faulty.report('one', first, lines, ' and on'.repeat(1_000)),
      [from, count] as const,
    );
  const usage = () => page.evaluate(async () => (await navigator.storage.estimate()).usage!);

  expect(await write(0, 20)).toEqual({ kept: 20 });
  await quota((await usage()) + 300_000);
  const stopped = await write(20, 2_000);
  expect(stopped).toMatchObject({ error: 'QuotaExceededError' });
  expect(await counted(page)).toMatchObject({ messages: 20 + stopped.kept, doubled: 0 });

  const file = await exported();
  await page.getByLabel(/Drop the file here/).setInputFiles(file);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText(/no room/)).toBeVisible({ timeout: 60_000 });

  await quota();
  await page.getByLabel(/Drop the file here/).setInputFiles(file);
  await page.getByRole('button', { name: /Go on|Bring it in/ }).click();
  await expect(page.getByText('It is in your book')).toBeVisible({ timeout: 60_000 });
  expect(await write(20 + stopped.kept, 10)).toEqual({ kept: 10 });
  expect(await counted(page)).toMatchObject({
    messages: 30 + stopped.kept + SIZE.messages,
    people: SIZE.connections + 1,
    doubled: 0,
  });
  await browser.close();
  rmSync(extension, { recursive: true, force: true });
});
