import type { Page } from '@playwright/test';
import { openMessage, openNote, profile, sendInvitation, sendMessage } from './support/invite';
import { keptOf } from './support/kept';
import { expect, type Stage, test } from './support/stage';

const PITCH = 'We help freight teams cut their costs by 30%. Do you have 15 minutes this week?';
const GENERIC = 'I’d like to add you to my professional network. We have many connections in common.';
const PERSONAL = 'Your line about the whiteboard made me laugh. Our rota hangs beside one as well.';

/** Opens a page of LinkedIn in a window of its own. */
async function openWindow(stage: Stage, path: string): Promise<Page> {
  const opened = stage.browser.context.waitForEvent('page');
  await stage.browser.desk.evaluate(
    (url) => chrome.windows.create({ url }),
    `https://www.linkedin.com${path}`,
  );
  const page = await opened;
  await page.waitForURL(`**${path}`);
  return page;
}

const draftIn = async (stage: Stage, page: Page) => {
  const tabId = await stage.tabId(page);
  const { draft } = (await stage.ask('tab/at-hand', { tabId })) as { draft?: { draft: { text: string } } };
  return draft?.draft.text;
};

test('tabs and windows that write to one person keep their drafts, badges and popups apart', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { mara } = world.people;
  // Another address, so that the two can be told apart; to LinkedIn it is the same profile.
  const [one, tab, window] = [
    await stage.open(profile(mara)),
    await stage.open(`${profile(mara)}?second`),
    await openWindow(stage, `${profile(mara)}?third`),
  ];
  const drafts = [
    [one, GENERIC, 'G', 'They could get this from anyone.'],
    [tab, PITCH, 'P', 'This reads as a pitch.'],
    [window, PERSONAL, '✓', undefined],
  ] as const;
  for (const [page, text] of drafts) {
    await page.bringToFront();
    await openNote(page);
    await page.keyboard.insertText(text);
  }
  for (const [page, text, badge, heading] of drafts) {
    await expect.poll(() => stage.badgeText(page)).toBe(badge);
    expect(await draftIn(stage, page)).toBe(text);
    if (!heading) continue;
    const popup = await stage.popup(page);
    await expect(popup.getByRole('heading', { name: heading })).toBeVisible();
    await popup.close();
  }
  // What is done in one leaves the others.
  await tab.bringToFront();
  await tab.keyboard.press('Escape');
  await expect.poll(() => stage.badgeText(tab)).toBe('');
  expect(await stage.badgeText(one)).toBe('G');
  expect(await draftIn(stage, window)).toBe(PERSONAL);
  await window.bringToFront();
  await sendInvitation(window);
  await expect.poll(() => keptOf(stage)).toEqual({ [mara.name]: [`me: ${PERSONAL}`] });
  expect(await stage.badgeText(one)).toBe('G');
  expect(await draftIn(stage, one)).toBe(GENERIC);
});

test('one conversation that is open in two windows is kept once, whichever of them writes', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { kofi } = world.people;
  const thread = world.thread('kofi');
  const path = `/messaging/thread/${thread.id}/`;
  const one = await stage.open(path);
  const other = await openWindow(stage, `${path}?second`);
  const said = () => thread.messages.map(({ from, text }) => `${from === 'viewer' ? 'me' : 'them'}: ${text}`);
  await expect.poll(() => keptOf(stage)).toEqual({ [kofi.name]: said() });

  await one.bringToFront();
  await openMessage(one);
  await one.keyboard.insertText(PITCH);
  await other.bringToFront();
  await openMessage(other);
  await other.keyboard.insertText(PERSONAL);
  await expect.poll(() => stage.badgeText(one)).toBe('P');
  await expect.poll(() => stage.badgeText(other)).toBe('✓');
  world.deliver('kofi', 'To both of you.');
  for (const page of [one, other]) await page.getByText('To both of you.').first().waitFor();
  expect(await draftIn(stage, one)).toBe(PITCH);
  expect(await draftIn(stage, other)).toBe(PERSONAL);

  await sendMessage(other);
  await one.locator('.msg__detail').getByText(PERSONAL).first().waitFor();
  await one.bringToFront();
  await sendMessage(one);
  await other.locator('.msg__detail').getByText(PITCH).first().waitFor();
  await expect.poll(() => keptOf(stage)).toEqual({ [kofi.name]: said() });
  expect(said()).toHaveLength(6);
  for (const page of [one, other]) await expect.poll(() => stage.badgeText(page)).toBe('');
});
