import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openMessage, openNote, profile, sendInvitation } from './support/invite';
import { expect, test } from './support/stage';
import { attach, targetsOf } from './support/target';

const GENERIC = 'I’d like to add you to my professional network.';
const NOTE = 'Your Harbourside talk about paging people made me rewrite our rota. Would love to connect.';
const PITCH =
  'Tessa, we help sales teams double their pipeline without the usual hassle. Do you have 15 minutes for a quick demo this week?';

const show = (panel: Page, tab: string) => panel.getByRole('tab', { name: tab }).click();

test('the side panel follows what is typed, inserts, and stays open', async ({ stage }) => {
  const page = await stage.open(profile(stage.world.people.mara));
  const box = await openNote(page);
  const panel = await stage.sidePanel(page);
  await page.bringToFront();
  await page.keyboard.insertText(GENERIC);
  await expect(panel.getByRole('heading', { name: 'They could get this from anyone.' })).toBeVisible();
  await box.press('ControlOrMeta+a');
  await page.keyboard.insertText(NOTE);
  await expect(panel.getByRole('heading', { name: 'Only you could write this.' })).toBeVisible();
  await box.fill('');
  const first = panel.locator('.wording-text').first();
  const shown = await first.innerText();
  await panel
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await expect(box).toHaveValue(shown);
  await expect(panel.getByText(/It is in the box/)).toBeVisible();
});

test('the popup’s button opens the real side panel, which follows the active tab of its window', async ({
  stage,
}) => {
  const { context, desk } = stage.browser;
  const mara = await stage.open(profile(stage.world.people.mara));
  const devan = await stage.open(profile(stage.world.people.devan));
  const activate = (page: Page) =>
    desk.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      await chrome.tabs.update(tab!.id!, { active: true });
    }, page.url());
  await activate(mara);
  const popup = await stage.popup(mara);
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Open side panel' }).click();
  await closed;

  const session = await context.newCDPSession(desk);
  await expect.poll(async () => (await targetsOf(session, 'sidepanel.html')).length).toBe(1);
  const [target] = await targetsOf(session, 'sidepanel.html');
  const evaluate = await attach(session, target!.targetId);
  const named = () => evaluate('document.querySelector("h2")?.textContent');
  await expect.poll(named).toBe('Mara Ellingsworth');
  await activate(devan);
  await expect.poll(named).toBe(stage.world.people.devan.name);
  await evaluate('window.close()');
});

test('a note that was sent is listed, and takes a remark', async ({ stage }) => {
  await stage.consent();
  const page = await stage.open(profile(stage.world.people.mara));
  await openNote(page);
  await page.keyboard.insertText(NOTE);
  const panel = await stage.sidePanel(page);
  await show(panel, 'Notes');
  await expect(panel.getByRole('heading', { name: 'No connection notes yet' })).toBeVisible();
  await sendInvitation(page);
  const entry = panel.getByRole('article', { name: 'Mara Ellingsworth' });
  await expect(entry).toContainText(NOTE);
  await expect(entry).toContainText('Personal');
  await entry.getByRole('button', { name: /^Add a remark/ }).click();
  await panel.keyboard.type('Her talk is the reason.');
  await panel.keyboard.press('Control+Enter');
  await expect(entry.getByText('Her talk is the reason.')).toBeVisible();
});

test('a pitch is flagged with its why, listed, and the flag taken back', async ({ stage }) => {
  await stage.consent();
  const page = await stage.open(`/messaging/thread/${stage.world.thread('blake').id}/`);
  stage.world.deliver('blake', PITCH);
  await page.getByText(PITCH).first().waitFor();
  const popup = await stage.popup(page);
  const panel = await stage.sidePanel(page);
  await show(panel, 'Flagged');
  await expect(panel.getByRole('heading', { name: 'Nobody is flagged' })).toBeVisible();

  const entry = popup.getByRole('listitem').filter({ hasText: 'double their pipeline' });
  await entry.getByRole('button', { name: /^Flag as sales stalker/ }).click();
  await expect(popup.getByText('You flagged them as a sales stalker')).toBeVisible();
  await entry.getByRole('button', { name: 'Say why' }).click();
  await popup.keyboard.type('Pitched at once');
  await popup.keyboard.press('Enter');
  await expect(panel.getByText('Pitched at once')).toBeVisible();
  await panel.getByRole('button', { name: /^Undo/ }).click();
  await expect(panel.getByRole('heading', { name: 'Nobody is flagged' })).toBeVisible();
  await expect(popup.getByText('You flagged them as a sales stalker')).toHaveCount(0);
});

test('whoever trusts the rep is asked by the name that the rep gives them', async ({ stage }) => {
  await stage.consent();
  const page = await stage.open(`/messaging/thread/${stage.world.thread('kofi').id}/`);
  const panel = await stage.sidePanel(page);
  await panel.getByRole('button', { name: 'Call them …' }).click();
  await panel.keyboard.type('Kof');
  await panel.keyboard.press('Enter');
  await panel.getByRole('checkbox', { name: 'They trust me' }).click();
  const ask = panel.getByRole('region', { name: 'Ask them for an introduction' });
  await expect(ask).toContainText('Hi Kof');
  const box = await openMessage(page);
  await ask
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await expect(box).toContainText('Hi Kof');
  await expect(box).toContainText('sales call');
});

test('Chrome gives every command that suggests a key that key', async ({ stage }) => {
  const { suggested, given } = await stage.browser.desk.evaluate(async () => ({
    suggested: Object.entries(chrome.runtime.getManifest().commands ?? {}).flatMap(
      ([name, { suggested_key: key }]) => (typeof key === 'object' ? [[name, key.default]] : []),
    ),
    given: (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
  }));
  expect(suggested).toHaveLength(4);
  expect(given).toEqual(expect.arrayContaining(suggested));
});

for (const scheme of ['light', 'dark'] as const) {
  test(`every part of the side panel passes the accessibility check, ${scheme}`, async ({ stage }) => {
    await stage.consent();
    const { world } = stage;
    const page = await stage.open(`/messaging/thread/${world.thread('blake').id}/`);
    world.deliver('blake', PITCH);
    await page.getByText(PITCH).first().waitFor();
    const panel = await stage.sidePanel(page);
    await panel.emulateMedia({ colorScheme: scheme });
    await panel
      .getByRole('button', { name: /^Flag as sales stalker/ })
      .first()
      .click();
    await expect(panel.getByText('Flagged as sales stalker')).toBeVisible();
    for (const tab of ['Now', 'Notes', 'Flagged', 'Settings']) {
      await show(panel, tab);
      await expect(panel.getByRole('tabpanel', { name: tab }).getByRole('heading').first()).toBeAttached();
      const { violations } = await new AxeBuilder({ page: panel }).analyze();
      expect(violations.map(({ id, nodes }) => `${tab}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}
