import { openNote, profile } from './support/invite';
import { expect, test } from './support/stage';

/** The toolbar's own popup is no page to Playwright; it is read over the debugging protocol. */
test('the toolbar’s popup opens over the page, inserts, and closes', async ({ stage }) => {
  const page = await stage.open(profile(stage.world.people.mara));
  const box = await openNote(page);
  await page.keyboard.insertText('I’d like to add you to my professional network.');
  await expect.poll(() => stage.badgeText(page)).toBe('G');

  const { context, desk } = stage.browser;
  const session = await context.newCDPSession(page);
  const popups = async () =>
    (await session.send('Target.getTargets')).targetInfos.filter(({ url }) => url.endsWith('/popup.html'));
  await desk.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    await chrome.windows.update(tab!.windowId, { focused: true });
    await chrome.tabs.update(tab!.id!, { active: true });
    await chrome.action.openPopup({ windowId: tab!.windowId });
  }, page.url());
  await expect.poll(async () => (await popups()).length).toBe(1);

  const [target] = await popups();
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target!.targetId,
    flatten: false,
  });
  let id = 0;
  const evaluate = (expression: string) =>
    new Promise<unknown>((resolve) => {
      const call = ++id;
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const reply = JSON.parse(message);
        if (reply.id === call) resolve(reply.result?.result?.value);
      });
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({
          id: call,
          method: 'Runtime.evaluate',
          params: { expression, returnByValue: true, userGesture: true },
        }),
      });
    });
  await expect
    .poll(() => evaluate('document.querySelector("h2")?.textContent'))
    .toBe('They could get this from anyone.');
  await evaluate(
    '[...document.querySelectorAll("button")].find((one) => one.textContent === "Insert").click()',
  );
  await expect.poll(async () => (await popups()).length).toBe(0);
  await expect(box).toHaveValue(/Mara.*\[.+\]/s);
});
