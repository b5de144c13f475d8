import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION } from '../rehearsal/launch';
import { insertFirst, openMessage, openNote, profile, sendInvitation, sendMessage } from './support/invite';
import { spyReport } from './support/plain';
import { expect, type Stage, test } from './support/stage';

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

/** Invites, writes, takes back, sends and receives, under the eyes of the page. */
async function fullSession(stage: Stage): Promise<Page> {
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

  return page;
}

/** All that the page may find while words are marked; `docs/footprint.md` names it. */
const MARKS = ['highlight m1', 'style for ::highlight(m1)', 'style for ::highlight(m2)'];

test('with marks off, a page that watches for everything finds nothing through a full session', async ({
  stage,
}) => {
  await stage.consent();
  await stage.ask('settings/set', { marks: false });
  const page = await fullSession(stage);
  expect(await spyReport(page)).toEqual([]);

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
    [stage.browser.extensionId, probes] as const,
  );
  expect(found).toEqual([]);
  stage.errors.length = 0; // The refused probes are errors in the page's own console.
});

/** What a page can find of marks at this moment: names that are registered, and names that are styled. */
const marksNow = (page: Page) =>
  page.evaluate(() => {
    const drawn = (name: string) => {
      const { backgroundColor, textDecorationLine } = getComputedStyle(
        document.documentElement,
        `::highlight(${name})`,
      );
      return backgroundColor + textDecorationLine;
    };
    const styled = ['m1', 'm2'].filter((name) => drawn(name) !== drawn('nobody'));
    return [...CSS.highlights.keys(), ...styled];
  });

test('with marks on it finds the marks and nothing else; turned off, they leave nothing behind', async ({
  stage,
}) => {
  await stage.consent();
  const page = await fullSession(stage);
  await expect(page.getByText('double their pipeline').first()).toBeVisible();
  await expect.poll(() => marksNow(page)).toEqual(['m1', 'm1', 'm2']);
  expect(await spyReport(page)).toEqual(MARKS);
  await stage.ask('settings/set', { marks: false });
  await expect.poll(() => marksNow(page)).toEqual([]);
  await stage.ask('settings/set', { marks: true });
  await expect.poll(() => marksNow(page)).toEqual(['m1', 'm1', 'm2']);
});
