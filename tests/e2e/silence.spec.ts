import { expect, test } from './support/stage';

test('on a page that looks like nothing known it stays silent, and the popup says so', async ({ stage }) => {
  await stage.consent();
  stage.world.redesigned = true;
  const page = await stage.open('/messaging/thread/unknown/');
  await page.locator('[contenteditable="true"]').first().click();
  await page.keyboard.insertText(
    'We help freight teams cut their costs by 30%. Do you have 15 minutes this week?',
  );
  const popup = await stage.popup(page);
  await expect(popup.getByText('Vouch doesn’t recognise this page')).toBeVisible();
  expect(await stage.badgeText(page)).toBe('');
  expect((await stage.book()).people ?? []).toEqual([]);
});

test('a feed has nothing to find', async ({ stage }) => {
  const page = await stage.open('/feed/');
  const popup = await stage.popup(page);
  await expect(popup.getByText('Nothing written here yet')).toBeVisible();
});

test('a tab that was open before Vouch says that it needs a reload', async ({ stage }) => {
  const page = await stage.open('/feed/');
  const { desk, extensionId } = stage.browser;
  const tabId = await stage.tabId(page);
  // The worker's own start-up code runs again as it does when the extension is installed beside an open tab.
  await desk.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  const isDesk = (one: { url(): string }) => one.url() === `chrome-extension://${extensionId}/welcome.html`;
  await expect
    .poll(async () => {
      const probe = await stage.browser.context.newPage();
      await probe.goto(`chrome-extension://${extensionId}/welcome.html`).catch(() => undefined);
      const isUp =
        isDesk(probe) && (await probe.evaluate(() => typeof chrome.action === 'object').catch(() => false));
      if (!isUp) await probe.close();
      else stage.browser.desk = probe;
      return isUp;
    })
    .toBe(true);
  await expect.poll(() => stage.badgeText(page)).toBe('↻');
  expect(tabId).toBe(await stage.tabId(page));
  const popup = await stage.popup(page);
  await expect(popup.getByText('This tab was open before Vouch')).toBeVisible();
  await page.reload();
  await expect.poll(() => stage.badgeText(page)).toBe('');
});
