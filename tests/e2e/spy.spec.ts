import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from '../rehearsal/launch';
import { insertFirst, openMessage, openNote, profile, sendInvitation, sendMessage } from './support/invite';
import { expect, test } from './support/stage';

/** Every string in the script on LinkedIn's pages, and what a wrapper would announce: names to listen for. */
function possibleNames(extensionId: string): string[] {
  const script = readFileSync(join(EXTENSION, 'linkedin.js'), 'utf8');
  const literals = [...script.matchAll(/(["'`])((?:(?!\1)[^\\\n]){1,80})\1/g)].map(([, , text]) => text!);
  return [
    ...new Set([
      ...literals,
      `${extensionId}:linkedin:wxt:content-script-started`,
      'wxt:content-script-started',
      'vouch',
    ]),
  ];
}

test('a page that watches for everything finds nothing through a full session', async ({ stage }) => {
  await stage.consent();
  const { world, browser } = stage;
  world.spy = true;
  world.spyNames = possibleNames(browser.extensionId);
  const page = await stage.open(profile(world.people.mara));

  await openNote(page);
  await page.keyboard.type('I’d like to add you to my professional network.');
  await expect.poll(() => stage.badgeText(page)).toBe('G');
  const popup = await stage.popup(page);
  await insertFirst(popup);
  await page.bringToFront();
  await page.keyboard.type('the harbour fair');
  await expect.poll(() => stage.badgeText(page)).not.toBe('G');
  await sendInvitation(page);
  await expect.poll(async () => (await stage.book()).people?.length).toBe(1);

  await page.locator('.rehearsal-bar a[href*="messaging"]').first().click();
  await page.waitForURL(/messaging/);
  await openMessage(page);
  await page.keyboard.type('We help clinics save money. Quick call?');
  await expect.poll(() => stage.badgeText(page)).toBe('P');
  const again = await stage.popup(page);
  await insertFirst(again);
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.type(' Never mind.');
  await sendMessage(page);
  world.deliver('blake', 'We help sales teams double their pipeline. Quick call?');
  await expect.poll(async () => JSON.stringify(await stage.book())).toContain('Never mind.');

  expect(
    await page.evaluate(() => (window as unknown as { __spyReport(): Promise<string[]> }).__spyReport()),
  ).toEqual([]);

  const probes = ['manifest.json', 'linkedin.js', 'background.js', 'popup.html', 'icon/16.png'];
  const found = await page.evaluate(
    async ([id, files]) => {
      const hits: string[] = [];
      for (const file of files as string[]) {
        await globalThis.fetch(`chrome-extension://${id}/${file}`).then(
          () => hits.push(file),
          () => undefined,
        );
      }
      return hits;
    },
    [browser.extensionId, probes] as const,
  );
  expect(found).toEqual([]);
  stage.errors.length = 0; // The refused probes are errors in the page's own console.
});
