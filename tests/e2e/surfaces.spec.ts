import { markedIn } from './support/marks';
import { expect, test } from './support/stage';

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

test('nothing is said to be missing while LinkedIn is still drawing the page', async ({ stage }) => {
  const { world } = stage;
  world.linger = 600;
  const page = await stage.open('/feed/');
  // Asked for once: while the page goes on to another address, no tab may show the one that it had.
  const tabId = await stage.tabId(page);
  const popup = await stage.popup(page);
  const notice = popup.getByText(/Vouch can’t find/);
  for (const path of ['/messaging/', '/in/me/', '/mynetwork/grow/', '/messaging/']) {
    await page.locator(`.rehearsal-bar a[href="${path}"]`).click();
    for (const pause of [0, 300, 400, 300, 400]) {
      await page.waitForTimeout(pause);
      const { health } = (await stage.ask('tab/at-hand', { tabId })) as {
        health: { is: string; surface: string }[];
      };
      expect(health.filter(({ is }) => is === 'missing')).toEqual([]);
    }
  }
  await expect(notice).toHaveCount(0);
});
