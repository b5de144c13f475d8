import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION } from '../rehearsal/launch';
import { boxOf, openFromList, sendIn } from './support/chats';
import { insertFirst, openMessage, openNote, profile, sendInvitation, sendMessage } from './support/invite';
import { allOr } from './support/matrix';
import { spyReport } from './support/plain';
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

/** What the page can see of marks, which the user can turn off. */
const MARKS = ['highlight m1', 'highlight m2', 'style for ::highlight(m1)', 'style for ::highlight(m2)'];

const sessions = [
  { marks: false, chatsIn: 'shadow' },
  { marks: true, chatsIn: 'iframe' },
  { marks: false, chatsIn: 'iframe' },
  { marks: true, chatsIn: 'shadow' },
] as const;

for (const { marks, chatsIn } of allOr(sessions, sessions.slice(0, 2))) {
  const finds = marks ? 'the marks alone' : 'nothing';
  test(`a page that watches for everything finds ${finds} through a full session, chat in its ${chatsIn}`, async ({
    stage,
  }) => {
    await stage.consent();
    await stage.ask('settings/set', { marks });
    const { world, browser } = stage;
    Object.assign(world, { spy: true, spyNames: possibleNames(browser.extensionId), chatsIn });
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

    const bubble = await openFromList(page, world.people.kofi);
    await boxOf(bubble);
    await page.keyboard.type('We help clinics save money. Quick call?');
    await expect.poll(() => stage.badgeText(page)).toBe('P');
    await insertFirst(await stage.popup(page));
    await page.bringToFront();
    await expectOnly(page, marks);
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.type(' Not now.');
    await sendIn(bubble);
    await expect.poll(async () => JSON.stringify(await stage.book())).toContain('Not now.');

    await page.locator('.rehearsal-bar a[href*="messaging"]').first().click();
    await page.waitForURL(/messaging/);
    await openMessage(page);
    await page.keyboard.type('We help clinics save money. Quick call?');
    await expect.poll(() => stage.badgeText(page)).toBe('P');
    await insertFirst(await stage.popup(page));
    await page.bringToFront();
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.type(' Never mind.');
    await sendMessage(page);
    world.deliver('kofi', 'We help sales teams double their pipeline. Quick call?');
    await expect.poll(async () => JSON.stringify(await stage.book())).toContain('Never mind.');
    await expectOnly(page, marks);
    await stage.ask('settings/set', { marks: true });
  });
}

/** The page saw nothing but marks, and those where they are on. */
async function expectOnly(page: Page, marks: boolean): Promise<void> {
  if (marks) await expect.poll(() => spyReport(page)).toContainEqual(expect.stringMatching(/^highlight /));
  const said = await spyReport(page);
  expect(said.filter((line) => !marks || !MARKS.includes(line))).toEqual([]);
}

test('none of its files can be loaded by a page', async ({ stage }) => {
  const page = await stage.open('/feed/');
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

test('marks that are turned off leave nothing behind, and come back when they are turned on', async ({
  stage,
}) => {
  const { world } = stage;
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  await openMessage(page);
  expect(await marksNow(page)).toEqual([]);
  await page.keyboard.type('We help clinics save money. Quick call?');
  await expect.poll(() => marksNow(page)).toEqual(['m1', 'm1', 'm2']);
  await stage.ask('settings/set', { marks: false });
  await expect.poll(() => marksNow(page)).toEqual([]);
  await stage.ask('settings/set', { marks: true });
  await expect.poll(() => marksNow(page)).toEqual(['m1', 'm1', 'm2']);
});
