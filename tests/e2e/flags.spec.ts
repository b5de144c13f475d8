import type { Locator, Page } from '@playwright/test';
import { markedIn } from './support/marks';
import { RECEIVED } from './support/network';
import { noteOf, said, show, write } from './support/panel';
import { expect, type Stage, test } from './support/stage';

const PITCH =
  'Tessa, we help sales teams double their pipeline without the usual hassle. Do you have 15 minutes for a quick demo this week?';
const FLAGGED = 'Flagged as sales stalker';
const THEM = 'You flagged them as a sales stalker';

/** A tab with Blake's pitch, after the invitations that wait were opened in it. */
async function pitched(stage: Stage): Promise<Page> {
  await stage.consent();
  const { world } = stage;
  const page = await stage.open(RECEIVED);
  await expect.poll(async () => (await stage.book()).invites?.length).toBe(4);
  await page.goto(`https://www.linkedin.com/messaging/thread/${world.thread('blake').id}/`);
  world.deliver('blake', PITCH);
  await page.getByText(PITCH).first().waitFor();
  return page;
}

const flag = (entry: Locator) => entry.getByRole('button', { name: /^Flag as sales stalker/ }).click();

async function sayWhy(panel: Page, entry: Locator, why: string): Promise<void> {
  await entry.getByRole('button', { name: 'Say why' }).click();
  await write(panel, why);
  await expect(entry.getByText(why)).toBeVisible();
}

for (const surface of ['popup', 'sidePanel'] as const) {
  test(`a message and an invite are flagged, each with its why, listed and taken back: ${surface}`, async ({
    stage,
  }) => {
    const { blake, ines } = stage.world.people;
    const panel = await stage[surface](await pitched(stage));
    const entry = said(panel, 'double their pipeline');
    await flag(entry);
    await expect(entry.getByText(FLAGGED)).toBeVisible();
    await expect(panel.getByText(THEM)).toBeVisible();
    await sayWhy(panel, entry, 'Pitched two days after I accepted');

    await show(panel, 'Notes');
    const note = noteOf(panel, ines);
    await flag(note);
    await sayWhy(panel, note, 'An invite to be sold to');

    const list = await show(panel, 'Flagged');
    await expect(list.getByRole('heading', { level: 3 })).toHaveText([ines.name, blake.name]);
    const listed = (name: string) => list.getByRole('listitem').filter({ hasText: name });
    await expect(listed(blake.name)).toContainText(PITCH);
    await expect(listed(blake.name)).toContainText('Pitched two days after I accepted');
    await expect(listed(ines.name)).toContainText('triple their pipeline');
    await listed(ines.name).getByRole('button', { name: 'Undo' }).click();
    await expect(list.getByRole('heading', { level: 3 })).toHaveText([blake.name]);
    await show(panel, 'Notes');
    await expect(note.getByText(FLAGGED)).toHaveCount(0);

    await show(panel, 'Now');
    await entry.getByRole('button', { name: 'Undo' }).click();
    await expect(panel.getByText(THEM)).toHaveCount(0);
    await show(panel, 'Flagged');
    await expect(list.getByRole('heading', { name: 'Nobody is flagged' })).toBeVisible();
    expect((await stage.book()).flags).toEqual([]);
  });
}

test('«Not a pitch» silences the verdict and the marks on the page, until it is taken back', async ({
  stage,
}) => {
  stage.world.spy = true;
  const page = await pitched(stage);
  const panel = await stage.sidePanel(page);
  const entry = said(panel, 'double their pipeline');
  const verdict = entry.locator('.badge-pitch');
  await expect(verdict).toBeVisible();
  await expect.poll(() => markedIn(page)).toContain('Do you have 15 minutes for a quick demo this week');
  await entry.getByRole('button', { name: /^Not a pitch/ }).click();
  await expect(entry.getByText('You say: not a pitch')).toBeVisible();
  await expect(verdict).toHaveCount(0);
  await expect(panel.getByText(THEM)).toHaveCount(0);
  await expect.poll(() => markedIn(page)).toEqual([]);
  await page.reload();
  await expect(entry.getByText('You say: not a pitch')).toBeVisible();
  await entry.getByRole('button', { name: 'Undo' }).click();
  await expect(verdict).toBeVisible();
  await expect.poll(() => markedIn(page)).toContain('Do you have 15 minutes for a quick demo this week');

  await show(panel, 'Notes');
  const note = noteOf(panel, stage.world.people.ines);
  await expect(note.locator('.badge-pitch')).toBeVisible();
  await note.getByRole('button', { name: /^Not a pitch/ }).click();
  await expect(note.locator('.badge-pitch')).toHaveCount(0);
  await note.getByRole('button', { name: 'Undo' }).click();
  await expect(note.locator('.badge-pitch')).toBeVisible();
});

test('the keyboard flags the latest message, though no key is set for it at first', async ({ stage }) => {
  const page = await pitched(stage);
  const popup = await stage.popup(page);
  const settings = await show(popup, 'Settings');
  const key = settings.locator('.keys div').filter({ hasText: 'Flag the latest received message' });
  await expect(key).toContainText('no key');
  await show(popup, 'Now');
  await expect(said(popup, 'double their pipeline')).toBeVisible();
  await popup.evaluate(
    async (id) => {
      const { dispatch } = chrome.commands.onCommand as unknown as { dispatch(...heard: unknown[]): void };
      dispatch.call(chrome.commands.onCommand, 'flag-message', await chrome.tabs.get(id));
    },
    await stage.tabId(page),
  );
  await expect(said(popup, 'double their pipeline').getByText(FLAGGED)).toBeVisible();
});

test('a flag outlives the worker and the popup, and goes when the person is forgotten', async ({ stage }) => {
  const page = await pitched(stage);
  const first = await stage.popup(page);
  await flag(said(first, 'double their pipeline'));
  await sayWhy(first, said(first, 'double their pipeline'), 'A pitch at once');
  await first.close();
  await stage.killWorker();

  const popup = await stage.popup(page);
  const entry = said(popup, 'double their pipeline');
  await expect(entry.getByText(FLAGGED)).toBeVisible();
  await expect(entry.getByText('A pitch at once')).toBeVisible();
  await popup.getByRole('button', { name: 'Forget this person' }).click();
  await popup.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(popup.getByText(THEM)).toHaveCount(0);
  const list = await show(popup, 'Flagged');
  await expect(list.getByRole('heading', { name: 'Nobody is flagged' })).toBeVisible();
  expect((await stage.book()).flags).toEqual([]);
});
