import { openMessage } from './support/invite';
import { markedIn } from './support/marks';
import { said, show } from './support/panel';
import { expect, type Stage, test } from './support/stage';

const kept = async (stage: Stage) => JSON.stringify((await stage.book()).conversations ?? []);

test('whom to remember is chosen once there is a yes, and holds from then on', async ({ stage }) => {
  const { world } = stage;
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  const panel = await stage.sidePanel(page);
  const settings = await show(panel, 'Settings');
  const choose = (name: string) => settings.getByRole('radio', { name }).click();
  await expect(settings.getByRole('radio', { name: 'Nobody' })).toBeDisabled();
  await stage.consent();
  await expect(settings.getByRole('radio', { name: 'Nobody' })).toBeEnabled();

  await choose('Nobody');
  await expect(settings.getByRole('radio', { name: 'Nobody' })).toBeChecked();
  const before = await kept(stage);
  world.deliver('kofi', 'Nobody keeps this one.');
  await show(panel, 'Now');
  await expect(said(panel, 'Nobody keeps this one.')).toBeVisible();
  await page.reload();
  await expect(said(panel, 'Nobody keeps this one.')).toBeVisible();

  await show(panel, 'Settings');
  await choose('Only people I pick');
  await expect(settings.getByRole('radio', { name: 'Only people I pick' })).toBeChecked();
  await page.reload();
  world.deliver('kofi', 'Nor this one, so far.');
  await show(panel, 'Now');
  await expect(said(panel, 'Nor this one, so far.')).toBeVisible();
  expect(await kept(stage)).toBe(before);
  await panel.getByRole('checkbox', { name: 'Remember this person' }).click();
  await expect.poll(() => kept(stage)).toContain('Nor this one, so far.');
  await page.goto(`https://www.linkedin.com/messaging/thread/${world.thread('blake').id}/`);
  await expect(said(panel, 'Thank you for accepting')).toBeVisible();
  await show(panel, 'Settings');
  expect(await kept(stage)).not.toContain('Thank you for accepting');
  await choose('Everybody I write with');
  await show(panel, 'Now');
  await expect.poll(() => kept(stage)).toContain('Thank you for accepting');
});

test('marks are turned off and on again in every tab', async ({ stage }) => {
  const { world } = stage;
  world.spy = true;
  const pages = await Promise.all(
    (['kofi', 'blake'] as const).map((key) => stage.open(`/messaging/thread/${world.thread(key).id}/`)),
  );
  for (const page of pages) {
    await page.bringToFront();
    await openMessage(page);
    await page.keyboard.insertText('We help clinics save money. Quick call?');
    await expect.poll(() => markedIn(page)).toContain('Quick call');
  }
  const popup = await stage.popup(pages[0]!);
  const settings = await show(popup, 'Settings');
  const marks = settings.getByRole('checkbox', { name: 'Mark the words that count' });
  await marks.click();
  for (const page of pages) await expect.poll(() => markedIn(page)).toEqual([]);
  await expect(marks).not.toBeChecked();
  await marks.click();
  for (const page of pages) await expect.poll(() => markedIn(page)).toContain('Quick call');
});

test('an answer that was under way when marks were turned off or on does not undo it', async ({ stage }) => {
  const { world } = stage;
  world.spy = true;
  world.deliver('kofi', 'We help ports save fuel. Do you have 15 minutes for a demo?');
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  await openMessage(page);
  await page.keyboard.insertText('We help clinics save money. Quick call?');
  await expect.poll(() => markedIn(page)).toContain('Quick call');
  await expect.poll(() => markedIn(page)).toContain('Do you have 15 minutes for a demo');

  let letGo = await stage.holdVerdict();
  await page.keyboard.insertText(' Thoughts?');
  await letGo.untilHeld();
  await stage.ask('settings/set', { marks: false });
  expect(await markedIn(page)).toEqual([]);
  await letGo();
  await page.waitForTimeout(400);
  expect(await markedIn(page)).toEqual([]);

  letGo = await stage.holdVerdict();
  await page.keyboard.insertText(' Or next week?');
  await letGo.untilHeld();
  const turnedOn = stage.ask('settings/set', { marks: true });
  await expect.poll(() => markedIn(page)).toContain('Do you have 15 minutes for a demo');
  await letGo();
  await turnedOn;
  await expect.poll(() => markedIn(page)).toContain('Quick call');
  expect(await markedIn(page)).toContain('Do you have 15 minutes for a demo');
});

test('the user’s own profile is read on request, from either stack, and forgotten; each account is shown', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { tessa, omar } = world.viewers;
  const page = await stage.open('/in/me/');
  const panel = await stage.sidePanel(page);
  const settings = await show(panel, 'Settings');
  const read = settings.getByRole('button', { name: 'Read it from my profile' });
  await read.click();
  await expect(settings.getByText(tessa.headline)).toBeVisible();
  await settings.getByRole('button', { name: 'Forget it' }).click();
  await expect(settings.getByText('Not read yet.')).toBeVisible();
  const accounts = settings.locator('section').filter({ hasText: 'LinkedIn account' }).getByRole('listitem');
  await expect(accounts).toHaveText([/^Tessa Wrenfield.*in use/]);

  world.stack.profile = 'ember';
  world.signIn('omar');
  await page.goto('https://www.linkedin.com/in/me/');
  await expect(accounts).toHaveText([/^Omar Delacroix-Finch.*in use/, /^Tessa Wrenfield$/]);
  await read.click();
  await expect(settings.getByText(omar.headline)).toBeVisible();
  expect(await stage.ask('settings/get')).toMatchObject({
    own: { memberId: omar.memberId, slug: omar.slug, name: omar.name },
  });
  await page.goto('https://www.linkedin.com/feed/');
  await expect(read).toHaveCount(0);
  await expect(settings.getByText(omar.headline)).toBeVisible();
  await settings.getByRole('button', { name: 'Forget it' }).click();
  await expect(settings.getByText('Not read yet.')).toBeVisible();
});

test('a limit is changed and carries the day, and every command is listed with its key', async ({
  stage,
}) => {
  const page = await stage.open(`/messaging/thread/${stage.world.thread('kofi').id}/`);
  await openMessage(page);
  const popup = await stage.popup(page);
  const settings = await show(popup, 'Settings');
  const limit = settings.getByRole('textbox', { name: 'Characters of a message' });
  await expect(limit).toHaveValue('8000');
  await limit.fill('0');
  await expect(settings.getByText('A whole number from 1 to 100,000')).toBeVisible();
  await limit.fill('3000');
  await limit.press('Enter');
  await expect(settings.getByText('Saved').first()).toBeVisible();
  const today = await popup.evaluate(() => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  });
  await popup.reload();
  await show(popup, 'Settings');
  await expect(limit).toHaveValue('3000');
  expect(await stage.ask('settings/get')).toMatchObject({
    limits: { message: { value: 3000, asOf: today }, note: { value: 200, asOf: '2026-11-23' } },
  });
  const keys = settings.locator('.keys');
  for (const [command, key] of [
    ['Open Vouch', 'V'],
    ['Open the side panel', 'S'],
    ['Next finding, selected in the box', 'F'],
    ['Insert the first wording on screen', 'I'],
  ] as const)
    await expect(keys.locator('div').filter({ hasText: command })).toContainText(new RegExp(`${key}$`));
  await expect(keys.locator('div').filter({ hasText: 'Flag the latest received' })).toContainText('no key');
});
