import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import {
  insertFirst,
  openMessage,
  openNote,
  profile,
  sendInvitation,
  sendMessage,
} from '../e2e/support/invite';
import { Stage } from '../e2e/support/stage';
import type { VouchBrowser } from './launch';
import type { Rehearsal } from './server';

const PICTURES = '.cache/demo';
const STOCK = 'Hi Mara, I’d like to add you to my professional network. We have many connections in common.';
/** What the rep puts into the blanks of a first wording, by what their hints speak of. */
const PARTICULARS: readonly (readonly [RegExp, string])[] = [
  [/what you would ask$|would like to know/, 'tell the night shift'],
  [/where you/, 'the Harbourside meetup'],
  [/said|mentioned|line|meant to add/, 'nobody sleeps with a pager'],
  [/tried/, 'one pager for the whole night'],
  [/happened|took|see|taught|why|reason/, 'our night crew copied it in May'],
  [/who|somebody|whom/, 'Jonas Petridis'],
  [/./, 'paging for queue depth'],
];
const PITCH =
  'Tessa, we help sales teams double their pipeline without the usual hassle. Do you have 15 minutes for a quick demo this week?';

const THANKS =
  'Thank you, Tessa. With your rota the night shift hands over in ten minutes, and nobody phones me at home any more.';

/** Fills the blanks of the wording in the box one by one, as its writer does. */
async function fillBlanks(page: Page): Promise<void> {
  const box = page.locator('#custom-message');
  for (;;) {
    const hint = await box.evaluate((area: HTMLTextAreaElement) => {
      const blank = /\[([^\]]+)\]/.exec(area.value);
      if (blank) area.setSelectionRange(blank.index, blank.index + blank[0].length);
      return blank?.[1];
    });
    if (hint === undefined) return;
    await page.keyboard.type(PARTICULARS.find(([about]) => about.test(hint))![1]);
  }
}

/**
 * Plays the main job from consent over a stranger's pitch to a referral ask and what comes of it, prints each step, and leaves a picture of it in `.cache/demo`.
 *
 * @returns false when a step did not happen; the steps after it are not played
 */
export async function playStory({
  rehearsal,
  browser,
}: {
  rehearsal: Rehearsal;
  browser: VouchBrowser;
}): Promise<boolean> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const { world } = rehearsal;
  const stage = new Stage(rehearsal, browser);
  let number = 0;
  const picture = async (page: Page, name: string): Promise<string> => {
    const path = join(PICTURES, `${String(++number).padStart(2, '0')}-${name}.png`);
    // A dialog's backdrop covers the window, not the page.
    const fullPage = page.url().startsWith('chrome-extension:');
    await page.screenshot({ path, fullPage, animations: 'disabled' });
    return path;
  };
  const step = async (title: string, act: () => Promise<string[]>) => {
    const lines = await act();
    console.log([`✓ ${title}`, ...lines.map((line) => `    ${line}`)].join('\n'));
  };

  try {
    let page!: Page;
    await step('The welcome page asks, the rep says yes', async () => {
      await browser.desk.getByRole('button', { name: 'Yes, remember on this computer' }).click();
      await expect.poll(() => stage.ask('consent/get')).toBe('given');
      await expect(browser.desk.getByRole('button', { name: 'No, keep nothing' })).toBeEnabled();
      return [await picture(browser.desk, 'consent')];
    });
    await step('Mara’s profile is only visited: nothing is stored', async () => {
      page = await stage.open(profile(world.people.mara));
      expect((await stage.book()).people ?? []).toEqual([]);
      return [await picture(page, 'profile')];
    });
    await step('A stock invite is typed; the badge says G', async () => {
      await openNote(page);
      await page.keyboard.type(STOCK);
      await expect.poll(() => stage.badgeText(page)).toBe('G');
      return [`badge: ${(await stage.badge(page)).title}`, await picture(page, 'stock-invite')];
    });
    await step('The popup says why, and a wording is inserted', async () => {
      const popup = await stage.popup(page);
      await popup.locator('.wording-text').first().waitFor();
      const heading = await popup.getByRole('heading', { level: 2 }).first().innerText();
      const findings = await popup.locator('mark:not(.blank)').allInnerTexts();
      expect(findings.length).toBeGreaterThan(0);
      const lines = [
        `verdict: ${heading}`,
        `because of: ${findings.map((one) => `“${one}”`).join(', ')}`,
        await picture(popup, 'popup'),
      ];
      await insertFirst(popup);
      const box = page.locator('#custom-message');
      await expect(box).toHaveValue(/\[.+\]/);
      return [...lines, `inserted: ${await box.inputValue()}`, await picture(page, 'inserted')];
    });
    await step('Its blanks are filled; nothing stands in the way', async () => {
      await page.bringToFront();
      await fillBlanks(page);
      await expect.poll(() => stage.badgeText(page)).toBe('✓');
      return [await picture(page, 'filled')];
    });
    await step('It is sent by the rep, and remembered', async () => {
      const words = await page.locator('#custom-message').inputValue();
      await sendInvitation(page);
      await expect.poll(() => world.invitations.length).toBe(1);
      await expect
        .poll(async () => JSON.stringify((await stage.book()).conversations ?? ''))
        .toContain('"shown"');
      const popup = await stage.popup(page);
      await expect(popup.getByText(words)).toBeVisible();
      const path = await picture(popup, 'remembered');
      await popup.close();
      return [`sent: ${words}`, path];
    });
    await step('A stranger’s pitch arrives; the timeline says so', async () => {
      const thread = await stage.open(`/messaging/thread/${world.thread('blake').id}/`);
      world.deliver('blake', PITCH);
      await thread.getByText(PITCH).first().waitFor();
      const arrived = await picture(thread, 'pitch-arrives');
      const popup = await stage.popup(thread);
      const entry = popup.getByRole('listitem').filter({ hasText: 'double their pipeline' });
      await expect(entry).toContainText(/pitch/i);
      await entry.scrollIntoViewIfNeeded();
      return [arrived, await picture(popup, 'timeline')];
    });
    await step('The rep flags it, says why, and finds it in the list', async () => {
      const [thread] = browser.context.pages().filter((one) => one.url().includes('/messaging/thread/'));
      const popup = await stage.popup(thread!);
      const entry = popup.getByRole('listitem').filter({ hasText: 'double their pipeline' });
      await entry.getByRole('button', { name: /^Flag as sales stalker/ }).click();
      await entry.getByRole('button', { name: 'Say why' }).click();
      await popup.keyboard.type('Pitched as soon as I had accepted');
      await popup.keyboard.press('Enter');
      await popup.getByRole('tab', { name: 'Flagged' }).click();
      const list = popup.getByRole('tabpanel', { name: 'Flagged' });
      await expect(list.getByText('Pitched as soon as I had accepted')).toBeVisible();
      return [await picture(popup, 'flagged')];
    });
    await step('The invite is among the connection notes, and takes a remark', async () => {
      const popup = await stage.popup(page);
      await popup.getByRole('tab', { name: 'Notes' }).click();
      const entry = popup.getByRole('article', { name: world.people.mara.name });
      await expect(entry).toContainText('Pending');
      await entry.getByRole('button', { name: /^Add a remark/ }).click();
      await popup.keyboard.type('Ask her how the night shift took it.');
      await popup.keyboard.press('Control+Enter');
      await expect(entry.getByText('Ask her how')).toBeVisible();
      return [await picture(popup, 'notes')];
    });
    await step(
      'Beside the page the side panel reads along, and the words that count are marked',
      async () => {
        const [thread] = browser.context.pages().filter((one) => one.url().includes('/messaging/thread/'));
        const panel = await stage.sidePanel(thread!);
        await thread!.bringToFront();
        await openMessage(thread!);
        await thread!.keyboard.type('We help clinics save money with our platform. Quick call this week?');
        await expect(panel.getByRole('heading', { name: 'This reads as a pitch.' })).toBeVisible();
        const pictures = [await picture(thread!, 'marks'), await picture(panel, 'side-panel')];
        await panel.close();
        return pictures;
      },
    );
    await step('A client says thank you; the rep asks them for an introduction', async () => {
      const thread = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
      world.deliver('kofi', THANKS);
      await thread.getByText(THANKS).first().waitFor();
      const panel = await stage.sidePanel(thread);
      await expect(panel.getByText(THANKS)).toBeVisible();
      await panel.getByRole('checkbox', { name: 'They trust me' }).click();
      const ask = panel.getByRole('region', { name: 'Ask them for an introduction' });
      await expect(panel.getByText('This is the moment to ask')).toBeVisible();
      await expect(ask).toContainText('introduce me');
      const wording = await ask.locator('.wording-text').first().innerText();
      const prompt = await picture(panel, 'referral-prompt');
      await thread.bringToFront();
      const box = await openMessage(thread);
      await ask
        .getByRole('button', { name: /^Insert/ })
        .first()
        .click();
      await expect(box).toContainText('introduce me');
      return [
        `asked, with blanks that only the rep can fill: ${wording}`,
        prompt,
        await picture(thread, 'ask'),
      ];
    });
    await step('It is sent and recorded; the introduction that comes of it is followed up', async () => {
      const { kofi, ingrid } = world.people;
      const thread = browser.context
        .pages()
        .find((one) => one.url().endsWith(`/${world.thread('kofi').id}/`))!;
      await thread.bringToFront();
      const box = await openMessage(thread);
      const ask = (await box.innerText()).replace(/\[[^\]]*\]/g, 'the night rota');
      await thread.keyboard.press('ControlOrMeta+a');
      await thread.keyboard.insertText(ask);
      await sendMessage(thread);
      await expect.poll(async () => (await stage.book()).asks).toHaveLength(1);
      const dashboard = await browser.context.newPage();
      await dashboard.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/referrals/pipeline`);
      await dashboard.getByRole('button', { name: `They introduced me: ${kofi.name}` }).click();
      const form = dashboard.getByRole('group', { name: 'They introduced me' });
      await form.getByLabel('To whom').fill(ingrid.name);
      await form.getByRole('button', { name: 'Record it' }).click();
      await expect(dashboard.getByRole('region', { name: 'Introduced' })).toContainText(ingrid.name);
      const board = await picture(dashboard, 'where-it-stands');
      await dashboard.getByRole('link', { name: 'Today' }).click();
      await expect(dashboard.getByText(`Thank ${kofi.name} for introducing you`)).toBeVisible();
      return [board, await picture(dashboard, 'to-do-for-people')];
    });
    expect(stage.errors, 'no error in any console').toEqual([]);
    console.log(`\nEvery step happened. The pictures are in ${PICTURES}.`);
    return true;
  } catch (error) {
    console.error(`✗ This step did not happen:\n${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
