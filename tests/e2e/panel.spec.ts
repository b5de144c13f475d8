import type { Page } from '@playwright/test';
import { boxOf, openFromList } from './support/chats';
import { openMessage, openNote, profile, sendInvitation } from './support/invite';
import { expectAccessible } from './support/looks';
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
  await expect(first).toBeVisible();
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

test('the side panel follows the focus from a chat’s frame to a note and back', async ({ stage }) => {
  const { world } = stage;
  world.chatsIn = 'iframe';
  const { mara, kofi, blake } = world.people;
  const page = await stage.open(profile(mara));
  const panel = await stage.sidePanel(page);
  const to = (words: string) => expect(panel.locator('.coach-to')).toContainText(words);
  const box = await boxOf(await openFromList(page, kofi));
  await page.keyboard.insertText('We help clinics save money. Quick call?');
  await to(`Message to ${kofi.name}`);
  await expect(panel.getByRole('heading', { name: 'This reads as a pitch.' })).toBeVisible();
  await boxOf(await openFromList(page, blake));
  await to(`Message to ${blake.name}`);
  await page.keyboard.insertText('Thursday suits me, Blake. Shall we meet at the quay?');
  await expect(panel.getByRole('heading', { name: 'Nothing stands in the way.' })).toBeVisible();
  await openNote(page);
  await to(`Invite note to ${mara.name}`);
  await page.keyboard.insertText(GENERIC);
  await expect(panel.getByRole('heading', { name: 'They could get this from anyone.' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel.locator('.coach-to')).toHaveCount(0);
  await box.click();
  await to(`Message to ${kofi.name}`);
  await expect(panel.getByRole('heading', { name: 'This reads as a pitch.' })).toBeVisible();
});

test('two windows have a side panel each, which speaks of its own', async ({ stage }) => {
  const { context, desk } = stage.browser;
  const { mara, devan } = stage.world.people;
  const first = await stage.open(profile(mara));
  const opened = context.waitForEvent('page');
  await desk.evaluate(
    (url) => chrome.windows.create({ url, width: 1180, height: 800 }),
    `https://www.linkedin.com${profile(devan)}`,
  );
  const second = await opened;
  await second.waitForURL(/devan/);
  await first.bringToFront();
  const session = await context.newCDPSession(desk);
  for (const [page, count] of [
    [first, 1],
    [second, 2],
  ] as const) {
    const popup = await stage.popup(page);
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: 'Open side panel' }).click();
    await closed;
    await expect.poll(async () => (await targetsOf(session, 'sidepanel.html')).length).toBe(count);
  }
  const panels = await Promise.all(
    (await targetsOf(session, 'sidepanel.html')).map(({ targetId }) => attach(session, targetId)),
  );
  const shown = async () => {
    const texts = await Promise.all(panels.map((evaluate) => evaluate('document.body.innerText')));
    return texts.map((text) =>
      [mara.name, devan.name, 'They could get this from anyone.', 'This reads as a pitch.'].filter((words) =>
        String(text).includes(words),
      ),
    );
  };
  const expectShown = (...each: string[][]) =>
    expect.poll(async () => (await shown()).sort()).toEqual(each.sort());
  await expectShown([mara.name], [devan.name]);
  await openNote(first);
  await first.keyboard.insertText(GENERIC);
  await expectShown([mara.name, 'They could get this from anyone.'], [devan.name]);
  await second.bringToFront();
  await openNote(second);
  await second.keyboard.insertText('We help freight teams save money. Quick call?');
  await expectShown([mara.name, 'They could get this from anyone.'], [devan.name, 'This reads as a pitch.']);
  for (const evaluate of panels) await evaluate('window.close()');
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
  // The tab that was left may still be there, hidden.
  const flagged = panel.getByRole('tabpanel', { name: 'Flagged' });
  await expect(flagged.getByText('Pitched at once')).toBeVisible();
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
  await expect(panel.getByText('Vouch writes to them as Kof.')).toBeVisible();
  await panel.getByRole('checkbox', { name: 'They trust me' }).click();
  const ask = panel.getByRole('region', { name: 'Ask them for an introduction' });
  await expect(ask).toContainText('Hi Kof');
  const box = await openMessage(page);
  await ask
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await expect(box).toContainText('Hi Kof');
  await expect(box).toContainText(/no sales call|not (?:out )?to sell/);
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

test('every part of the side panel passes the accessibility check', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  const page = await stage.open(`/messaging/thread/${world.thread('blake').id}/`);
  world.deliver('blake', PITCH);
  await page.getByText(PITCH).first().waitFor();
  const panel = await stage.sidePanel(page);
  await panel
    .getByRole('button', { name: /^Flag as sales stalker/ })
    .first()
    .click();
  await expect(panel.getByText('Flagged as sales stalker')).toBeVisible();
  for (const tab of ['Now', 'Notes', 'Flagged', 'Settings'] as const) {
    await show(panel, tab);
    await expect(panel.getByRole('tabpanel', { name: tab }).getByRole('heading').first()).toBeAttached();
    await expectAccessible(panel, `panel-${tab}`);
  }
});
