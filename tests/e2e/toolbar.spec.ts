import { openNote, profile } from './support/invite';
import { expect, test } from './support/stage';
import { attach, targetsOf } from './support/target';

/** The toolbar's own popup is no page to Playwright; it is read over the debugging protocol. */
test('the toolbar’s popup opens over the page, inserts, and closes', async ({ stage }) => {
  const page = await stage.open(profile(stage.world.people.mara));
  const box = await openNote(page);
  await page.keyboard.insertText('I’d like to add you to my professional network.');
  await expect.poll(() => stage.badgeText(page)).toBe('G');

  const { context, desk } = stage.browser;
  const session = await context.newCDPSession(page);
  const popups = () => targetsOf(session, 'popup.html');
  await desk.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    await chrome.windows.update(tab!.windowId, { focused: true });
    await chrome.tabs.update(tab!.id!, { active: true });
    await chrome.action.openPopup({ windowId: tab!.windowId });
  }, page.url());
  await expect.poll(async () => (await popups()).length).toBe(1);

  const [target] = await popups();
  const evaluate = await attach(session, target!.targetId);
  await expect
    .poll(() => evaluate('document.querySelector("h2")?.textContent'))
    .toBe('They could get this from anyone.');
  await evaluate(
    '[...document.querySelectorAll("button")].find((one) => one.textContent === "Insert").click()',
  );
  await expect.poll(async () => (await popups()).length).toBe(0);
  await expect(box).toHaveValue(/Mara.*\[.+\]/s);
});
