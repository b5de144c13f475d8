import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { exportOf, textFile, zipOf } from '../bench/exports';
import { makeLife } from '../bench/lives';
import { openPage } from './support/dashboard';
import { expectAccessible } from './support/looks';
import { expect, type Stage, test } from './support/stage';

const life = makeLife({ seed: 7, connections: 400, messages: 3_000 });
const zip = async () => Buffer.from(await (await zipOf(exportOf(life, '2026'))).arrayBuffer());
const PAGES = ['overview', 'people', 'messages', 'notes', 'transfer'] as const;

const openDashboard = (stage: Stage, page: (typeof PAGES)[number] = 'overview') => openPage(stage, page);

/** Brings the made-up life in, as its owner does. */
async function bringIn(page: Page): Promise<void> {
  await page
    .getByLabel(/Drop the file here/)
    .setInputFiles({ name: 'export.zip', mimeType: 'application/zip', buffer: await zip() });
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText('It is in your book')).toBeVisible({ timeout: 30_000 });
}

async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click();
}

test('before consent it opens no book', async ({ stage }) => {
  const page = await openDashboard(stage);
  await expect(page.getByRole('heading', { name: 'Vouch keeps nothing so far' })).toBeVisible();
  expect(await stage.book()).toEqual({});
});

test('an export comes in, is found again, and again adds nothing', async ({ stage }) => {
  await stage.consent();
  const page = await openDashboard(stage, 'transfer');
  await bringIn(page);
  await expect(page.getByRole('row', { name: /^People 400 0/ })).toBeVisible();
  await expect(page.getByText(/In \d+ of \d+ conversations both of you spoke/)).toBeVisible();

  await page.getByRole('button', { name: 'Bring in another' }).click();
  await bringIn(page);
  await expect(page.getByRole('row', { name: /^People 0 400/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Messages 0/ })).toBeVisible();

  await go(page, 'People');
  await expect(page.getByText('400 people')).toBeVisible();
  const somebody = life.connections[123]!;
  await page
    .getByLabel('Find people')
    .fill(somebody.slug.slice(0, 0) + somebody.name.split(' ')[0]!.toUpperCase());
  await expect(page.getByRole('region', { name: 'People found' }).getByRole('link').first()).toContainText(
    somebody.name.split(' ')[0]!,
  );

  await go(page, 'Messages');
  const [word] = (await stage.book()).conversations!.flatMap((chunk) =>
    (chunk as { messages: { text: string }[] }).messages.map(({ text }) => text.split(' ')[1]),
  );
  await page.getByLabel('Find messages').fill(word!);
  await expect(page.getByText(/^[\d,]+ messages?$/)).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText(new RegExp(word!, 'i'));
});

test('an import says how far it is, stops, goes on, and tells what it could not read', async ({ stage }) => {
  await stage.consent();
  const page = await openDashboard(stage, 'transfer');
  const drop = (name: string, buffer: Buffer) =>
    page.getByLabel(/Drop the file here/).setInputFiles({ name, mimeType: 'application/zip', buffer });
  await drop('export.zip', Buffer.from('This is no zip.'));
  await expect(page.getByText('It is cut off, or no zip at all.')).toBeVisible();
  expect((await stage.book()).people ?? []).toEqual([]);

  const size = { connections: 1_500, messages: 60_000 };
  const files = exportOf(makeLife({ seed: 8, ...size }), '2026').map((file) => {
    if (file.path !== 'Connections.csv') return file;
    return textFile(file.path, `${[...file.text()].join('')}\nBo,Bad,,,Somewhere,,no day`);
  });
  const whole = Buffer.from(await (await zipOf(files)).arrayBuffer());
  await drop('export.zip', whole);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText(/^[\d,]+ lines a second$/)).toBeVisible();
  await expect(page.getByText(/^\d+ (second|minute)s? left$/)).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveAttribute('max', /\d{5}/);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^Stopped\./)).toBeVisible();

  await drop('export.zip', whole);
  await expect(
    page.getByText(/^You began to bring this in\. [\d,]+ lines are in the book already\./),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('It is in your book')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('row', { name: /^People 1,500 / })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Messages 60,000 0/ })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report' }).click();
  const report = readFileSync(await (await saving).path(), 'utf8');
  expect(report).toMatch(/Connections\.csv, 1,50\d: Its date can’t be read\./);
});

test('by the keyboard alone somebody is brought in, opened and come back to, and the focus is never lost', async ({
  stage,
}) => {
  await stage.consent();
  const page = await openDashboard(stage, 'transfer');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const list = page.getByRole('region', { name: 'People found' });
  const importing = page.getByRole('region', { name: 'Bring in LinkedIn’s export' });
  await importing.getByLabel(/Drop the file here/).focus();
  await importing
    .getByLabel(/Drop the file here/)
    .setInputFiles({ name: 'export.zip', mimeType: 'application/zip', buffer: await zip() });
  await expect(importing.getByRole('button', { name: 'Bring it in' })).toBeVisible();
  await expect(importing).toBeFocused();
  await press('Tab');
  await expect(importing.getByRole('button', { name: 'Bring it in' })).toBeFocused();
  await press('Enter');
  await expect(page.getByText('It is in your book')).toBeVisible({ timeout: 30_000 });
  await expect(importing).toBeFocused();

  await page.getByRole('link', { name: 'People', exact: true }).focus();
  await press('Enter');
  await expect(list).toBeVisible();
  await page.getByLabel('Find people').focus();
  await press('Tab', 'Tab');
  await expect(list).toBeFocused();
  // Far down, further than rows are drawn; the row that has the focus stays.
  await press(...Array(30).fill('Tab'));
  const row = page.locator(':focus');
  const [address, name] = [await row.getAttribute('href'), await row.locator('.person-name').innerText()];
  await press('PageDown', 'PageDown', 'PageDown');
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(2_000);
  await expect(list.locator(`a[href="${address}"]`)).toBeFocused();
  await press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
  const back = page.getByRole('link', { name: 'Back to the list' });
  await expect(back).toBeFocused();
  await press('Enter');
  await expect(list.locator(`a[href="${address}"]`)).toBeFocused();
  await expect(list.locator(`a[href="${address}"]`)).toBeInViewport();

  await page.getByRole('link', { name: 'Messages' }).focus();
  await press('Enter');
  await page.getByLabel('Find messages').focus();
  await page.keyboard.type('harbour');
  const found = page.getByRole('list', { name: 'Messages found' }).getByRole('link').first();
  const speaker = await found.getAttribute('href');
  await found.focus();
  await press('Enter');
  await expect(back).toBeFocused();
  await page.goBack();
  await expect(page.getByLabel('Find messages')).toHaveValue('harbour');
  await expect(page.locator(`.found a[href="${speaker}"]`).first()).toBeFocused();
});

test('a person’s page keeps what is said of them', async ({ stage }) => {
  await stage.consent();
  const page = await openDashboard(stage, 'transfer');
  await bringIn(page);
  await go(page, 'People');
  await page.getByLabel('List').selectOption('known');
  await page.getByRole('region', { name: 'People found' }).getByRole('link').first().click();
  // One thing right after the other: what was kept comes back amid the typing of the next.
  await page.getByLabel('How you met').fill('At the harbour café');
  await page.getByLabel('How you met').press('ControlOrMeta+Enter');
  await page.getByLabel('Tags').fill('harbour, north');
  await page.getByLabel('Tags').press('Enter');
  await page.getByLabel('They are', { exact: true }).selectOption('client');
  await page.getByLabel('In your own word').selectOption('met');
  await expect
    .poll(async () => (await stage.book()).standings)
    .toMatchObject([{ relation: 'client', ownWord: 'met' }]);
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await page.getByLabel('Find people').fill('HARBOUR cafe');
  await expect(page.getByText('1 person')).toBeVisible();
  await expect(page.getByRole('region', { name: 'People found' }).getByText('north')).toBeVisible();
});

test('a backup under a passphrase comes back after everything was erased', async ({ stage }) => {
  await stage.consent();
  const page = await openDashboard(stage, 'transfer');
  await bringIn(page);
  const before = await stage.book();
  const usedUp = { 'made-up-account': ['ask-plainly'] };
  await stage.browser.desk.evaluate((usedWordings) => chrome.storage.local.set({ usedWordings }), usedUp);
  await page.getByLabel('Passphrase (may stay empty)').fill('correct horse');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up to a file' }).click();
  const file = readFileSync(await (await saving).path());
  expect(file.toString('latin1')).not.toContain(life.connections[0]!.name);

  await stage.ask('book/erase');
  await stage.consent();
  await page.reload();
  await page.getByLabel('Backup file').setInputFiles({ name: 'book.age', mimeType: '', buffer: file });
  await page.getByLabel('Its passphrase').fill('wrong');
  await page.getByLabel('Replace my book').check();
  await page.getByRole('button', { name: 'Restore' }).click();
  await page
    .getByRole('group', { name: 'Replace your book?' })
    .getByRole('button', { name: 'Restore' })
    .click();
  await expect(page.getByText('That is not its passphrase.')).toBeVisible();
  const beside = () => stage.browser.desk.evaluate(() => chrome.storage.local.get('usedWordings'));
  const replace = async () => {
    await page.getByLabel('Its passphrase').fill('correct horse');
    await page.getByRole('button', { name: 'Restore' }).click();
    await page
      .getByRole('group', { name: 'Replace your book?' })
      .getByRole('button', { name: 'Restore' })
      .click();
  };
  // The page goes after the book has come and before its settings have: they come with the next.
  await page.evaluate(() => {
    chrome.storage.local.set = () => new Promise(() => undefined);
  });
  await replace();
  await expect.poll(async () => (await stage.book()).people?.length).toBe(before.people?.length);
  expect(await beside()).toEqual({});
  await page.reload();
  await expect.poll(beside).toEqual({ usedWordings: usedUp });

  await page.getByLabel('Backup file').setInputFiles({ name: 'book.age', mimeType: '', buffer: file });
  await page.getByLabel('Replace my book').check();
  await replace();
  await expect(page.getByText(/Your book is as the backup has it/)).toBeVisible({ timeout: 20_000 });
  expect(await beside()).toEqual({ usedWordings: usedUp });
  await page.getByLabel('Add to my book').check();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText(/^Added to your book/)).toBeVisible({ timeout: 20_000 });
  const after = await stage.book();
  const sorted = (rows: unknown[] = []) => rows.map((row) => JSON.stringify(row)).sort();
  for (const store of ['people', 'conversations', 'invites', 'imports']) {
    expect(sorted(after[store]), store).toEqual(sorted(before[store]));
  }
});

test('every page is accessible', async ({ stage }) => {
  await stage.consent();
  const page = await openDashboard(stage, 'transfer');
  await bringIn(page);
  for (const name of ['Overview', 'People', 'Messages', 'Invite notes', 'Transfer']) {
    await go(page, name);
    if (name === 'Messages') await page.getByLabel('Who said it').selectOption('me');
    await expect(page.getByText(/counting|searching/)).toBeHidden();
    await expectAccessible(page, name);
  }
  await go(page, 'People');
  await page.getByRole('region', { name: 'People found' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'What was said' })).toBeVisible();
  await expectAccessible(page, 'person');
});
