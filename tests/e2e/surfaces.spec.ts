import type { Page } from '@playwright/test';
import { openMessage, openNote, profile } from './support/invite';
import { markedIn } from './support/marks';
import { expect, type Stage, test } from './support/stage';

const PITCH = 'We help revenue leaders 3x their pipeline with AI. Open to a quick 15-minute call this week?';

test('a pitch in the list of conversations is marked unopened, unread and unkept', async ({ stage }) => {
  const { world } = stage;
  await stage.consent();
  world.spy = true;
  world.deliver('ines', PITCH);
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  await expect.poll(() => markedIn(page)).not.toEqual([]);
  const marked = (await markedIn(page)).join(' ');
  expect(PITCH.includes((await markedIn(page))[0]!)).toBe(true);
  expect(marked).not.toContain('no style');
  expect(JSON.stringify(await stage.book())).not.toContain('pipeline');
  expect(world.thread('ines').unread).toBe(true);
});

test('a box that cannot be found is said, with a report that names nobody', async ({ stage }) => {
  stage.world.redesigned = true;
  const { world } = stage;
  await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  const popup = await stage.popup(page);
  await expect(popup.getByText(/can’t find the message box on this page.*not being checked/)).toBeVisible();
  await popup.getByRole('button', { name: 'Copy a report' }).click();
  await expect(popup.getByText(/^Copied/)).toBeVisible();
  const report = await popup.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('message box: not found');
  expect(report).not.toContain('Kofi');
  expect(report).not.toMatch(/ACoAA|[0-9a-f]{8}-[0-9a-f]{4}/);
});

/** Asks the page for what the popup asks it for. */
const insert = async (stage: Stage, page: Page, text: string, over?: { start: number; end: number }) => {
  const tabId = await stage.tabId(page);
  const id = await stage.browser.desk.evaluate(async (tab) => {
    const reply = await chrome.tabs.sendMessage(tab, { name: 'page/read', request: {} }, { frameId: 0 });
    return reply.value.draftId as string;
  }, tabId);
  return stage.browser.desk.evaluate(
    async ([tab, request]) => {
      const reply = await chrome.tabs.sendMessage(tab, { name: 'box/insert', request }, { frameId: 0 });
      return reply.value as string;
    },
    [tabId, { draftId: id, text, over }] as const,
  );
};

for (const kind of ['note', 'message'] as const) {
  test(`a text goes within another, over a part of it, and one undo takes it back: ${kind}`, async ({
    stage,
  }) => {
    const { world } = stage;
    const isNote = kind === 'note';
    const path = isNote ? profile(world.people.mara) : `/messaging/thread/${world.thread('kofi').id}/`;
    const page = await stage.open(path);
    const box = await (isNote ? openNote(page) : openMessage(page));
    const written = async () =>
      (isNote ? await box.inputValue() : await box.innerText()).replace(/\n+/g, '\n').trim();
    await page.keyboard.insertText('Hello there, we met in Averly.');
    await expect.poll(() => stage.badgeText(page)).not.toBe('');
    expect(await insert(stage, page, 'Mara', { start: 6, end: 11 })).toBe('inserted');
    await expect.poll(written).toBe('Hello Mara, we met in Averly.');
    expect(await insert(stage, page, ' again,\nand', { start: 11, end: 11 })).toBe('inserted');
    await expect.poll(written).toBe('Hello Mara, again,\nand we met in Averly.');
    await page.bringToFront();
    await box.press('ControlOrMeta+z');
    await expect.poll(written).toBe('Hello Mara, we met in Averly.');
  });
}
