import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { type Rehearsal, startRehearsal } from '../../rehearsal/server';
import type { World } from '../../rehearsal/world';

export { expect } from '@playwright/test';

declare global {
  interface Window {
    /** What the page and its frames saw of an extension up to now; `tests/rehearsal/page/spy.js` defines it. */
    __spyReport(): Promise<string[]>;
    /** The highlights registered in the page and its frames. */
    __spyHighlights(): { name: string; texts: string[]; isStyled: boolean }[];
  }
}

/** LinkedIn's rehearsal in a Chromium without Vouch, the spy in every page. */
export class Plain {
  constructor(
    readonly world: World,
    readonly context: BrowserContext,
  ) {}

  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`https://www.linkedin.com${path}`);
    return page;
  }
}

export const spyReport = (page: Page) => page.evaluate(() => window.__spyReport());

interface Shared {
  rehearsal: Rehearsal;
  launched: Awaited<ReturnType<typeof chromium.launch>>;
}

export const test = base.extend<{ plain: Plain }, Shared>({
  rehearsal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const rehearsal = await startRehearsal();
      await use(rehearsal);
      await rehearsal.close();
    },
    { scope: 'worker' },
  ],
  launched: [
    async ({ rehearsal }, use) => {
      const launched = await chromium.launch({
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...rehearsal.chromiumArgs],
      });
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  plain: async ({ rehearsal, launched }, use) => {
    rehearsal.world.reset();
    Object.assign(rehearsal.world, { spy: true, spyNames: ['vouch:here', 'm1'] });
    const context = await launched.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1180, height: 800 },
    });
    await use(new Plain(rehearsal.world, context));
    await context.close();
  },
});
