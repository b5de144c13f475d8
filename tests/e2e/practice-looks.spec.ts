import type { Page } from '@playwright/test';
import { go, openPage, openReferrals } from './support/dashboard';
import { openMessage } from './support/invite';
import { expectAccessible } from './support/looks';
import { show } from './support/panel';
import { expect, test } from './support/stage';
import { bringYear } from './support/year';

const THANKS = 'Thank you for the rota, Tessa. Nobody phones me at home any more.';
const SECTIONS = ['Today', 'Whom to ask', 'Where it stands', 'Goal and figures', 'Self-check'];

/** Nothing is wider than the page. */
async function expectNoOverflow(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test('every view of referrals is accessible, empty and filled', async ({ stage }) => {
  test.setTimeout(120_000);
  await stage.consent();
  const page = await openReferrals(stage, 'today');
  for (const section of SECTIONS) {
    await go(page, section);
    await expect(page.getByText(/counting/)).toBeHidden();
    await expectAccessible(page, `empty-${section}`);
  }
  const transfer = await openPage(stage, 'transfer');
  await bringYear(transfer, Date.now());
  await transfer.close();
  for (const section of SECTIONS) {
    await go(page, section);
    await expect(page.getByText(/counting/)).toBeHidden();
    await expectAccessible(page, `year-${section}`);
  }
  await go(page, 'Where it stands');
  await page
    .getByRole('button', { name: /^Meeting set: / })
    .first()
    .click();
  await page.getByText('Record what came without an ask').first().click();
  await expectAccessible(page, 'year-forms');
  await page.setViewportSize({ width: 500, height: 900 });
  await expectNoOverflow(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await go(page, 'Whom to ask');
  await page.getByText('I’d rather not…').first().click();
  await page.getByLabel('They are too junior').first().check();
  await expectAccessible(page, 'excuse');
  await page
    .getByRole('button', { name: /^Ask: / })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'What was said' })).toBeVisible();
  await expectAccessible(page, 'person');
});

test('the panel’s part in asking is accessible', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  world.deliver('kofi', THANKS);
  await page.getByText(THANKS).first().waitFor();
  const panel = await stage.sidePanel(page);
  await expect(panel.getByRole('button', { name: /^Build your own ask/ })).toBeVisible();
  await expectAccessible(panel, 'panel-now');
  await show(panel, 'Referrals');
  await expect(panel.getByRole('heading', { name: 'Nothing to do' })).toBeVisible();
  await expectAccessible(panel, 'panel-referrals-empty');
  await show(panel, 'Now');
  await panel.getByRole('button', { name: /^Build your own ask/ }).click();
  await openMessage(page);
  await expect(panel.getByRole('button', { name: 'Insert: Your ask' })).toBeVisible();
  await expectAccessible(panel, 'panel-builder');
  const transfer = await openPage(stage, 'transfer');
  await bringYear(transfer, Date.now());
  await transfer.close();
  // Who is missed is known once everybody was counted.
  const today = await openReferrals(stage, 'today');
  await expect(today.getByRole('button', { name: /^Done: / }).first()).toBeVisible();
  await today.close();
  await show(panel, 'Referrals');
  await expect(panel.getByRole('button', { name: /^Done: / }).first()).toBeVisible();
  await expectAccessible(panel, 'panel-referrals');
  await expectNoOverflow(panel);
  const popup = await stage.popup(page);
  await show(popup, 'Referrals');
  await expect(popup.getByRole('button', { name: /^Done: / }).first()).toBeVisible();
  await expectAccessible(popup, 'popup-referrals');
  await expectNoOverflow(popup);
  // The tabs stand in one line.
  const tabs = await popup.getByRole('tab').all();
  const tops = await Promise.all(tabs.map(async (tab) => (await tab.boundingBox())!.y));
  expect(new Set(tops).size).toBe(1);
});
