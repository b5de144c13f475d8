import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './stage';

const schemes = ['light', 'dark'] as const;

/**
 * Nobody is kept from using what the page shows, in the light or in the dark; a scheme changes colours alone. With
 * `VOUCH_SHOTS` set to a folder a picture of each is left there.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const shots = process.env.VOUCH_SHOTS;
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Colours that are still on their way from one scheme to the other are nobody's choice.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    if (shots) await page.screenshot({ path: `${shots}/${colorScheme}-${name}.png`, fullPage: true });
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      `${name}, ${colorScheme}`,
    ).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
}
