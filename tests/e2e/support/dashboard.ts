import type { Locator, Page } from '@playwright/test';
import type { Stage } from './stage';

export type Section = 'today' | 'people' | 'pipeline' | 'goal' | 'check';

/** Playwright's own clock would stop for every page of the browser that the tests share. */
function stopClock(now: number): void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given: []) {
      super(...((given.length > 0 ? given : [now]) as unknown as []));
    }
    static override now = () => now;
  } as DateConstructor;
}

/** A page of the dashboard; `now` is what it takes for the time, epoch ms. */
export async function openPage(stage: Stage, path: string, now?: number): Promise<Page> {
  const page = await stage.browser.context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') stage.errors.push(message.text());
  });
  page.on('pageerror', (error) => stage.errors.push(String(error)));
  if (now !== undefined) await page.addInitScript(stopClock, now);
  await page.goto(`chrome-extension://${stage.browser.extensionId}/dashboard.html#/${path}`);
  return page;
}

export const openReferrals = (stage: Stage, section: Section, now?: number) =>
  openPage(stage, `referrals/${section}`, now);

/** Shows another part of the referrals. */
export const go = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Referrals' }).getByRole('link', { name }).click();

export const press = (where: Locator | Page, name: string | RegExp) =>
  where.getByRole('button', { name }).click();
