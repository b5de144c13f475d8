import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openMessage, openNote, profile } from './support/invite';
import { expect, test } from './support/stage';

const GENERIC = 'I’d like to add you to my professional network. We have many connections in common.';
const PITCH = 'We help freight teams cut their costs by 30%. Do you have 15 minutes this week?';
const PERSONAL = 'Your Harbourside talk about paging people made me rewrite our rota. Would love to connect.';
const REFERRAL = 'Would you be open to introducing me to Lena? Only if it feels right to you.';

test('the badge follows what is typed into an invite note', async ({ stage }) => {
  const page = await stage.open(profile(stage.world.people.mara));
  const box = await openNote(page);
  expect(await stage.badgeText(page)).toBe('');

  const colours = new Set<string>();
  for (const [text, badge, title] of [
    [GENERIC, 'G', /generic/],
    [PITCH, 'P', /pitch/],
    [PERSONAL, '✓', /nothing stands in the way/],
    [REFERRAL, 'R', /referral/],
  ] as const) {
    await box.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
    await expect.poll(() => stage.badgeText(page)).toBe(badge);
    const shown = await stage.badge(page);
    expect(shown.title).toMatch(title);
    colours.add(String(shown.colour));
  }
  expect(colours.size).toBe(4);

  await box.fill('');
  await expect.poll(() => stage.badgeText(page)).toBe('');
});

test('the verdict goes with the box, the person and the route', async ({ stage }) => {
  const page = await stage.open(profile(stage.world.people.mara));
  await openNote(page);
  await page.keyboard.insertText(GENERIC);
  await expect.poll(() => stage.badgeText(page)).toBe('G');
  await page.keyboard.press('Escape');
  await expect.poll(() => stage.badgeText(page)).toBe('');

  await openNote(page);
  await page.keyboard.insertText(GENERIC);
  await expect.poll(() => stage.badgeText(page)).toBe('G');
  // The dialog covers the links, but the site can change its route under it.
  await page.locator('.rehearsal-bar a[href*="devan"]').evaluate((link: HTMLAnchorElement) => link.click());
  await page.waitForURL(/devan/);
  await expect.poll(() => stage.badgeText(page)).toBe('');
});

test('the box of a conversation is read, and its badge is its own tab’s', async ({ stage }) => {
  const { world } = stage;
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  const other = await stage.open('/feed/');
  await page.bringToFront();
  await openMessage(page);
  await page.keyboard.insertText(PITCH);
  await expect.poll(() => stage.badgeText(page)).toBe('P');
  expect(await stage.badgeText(other)).toBe('');
});

test('another conversation in the same tab is another draft', async ({ stage }) => {
  const { world } = stage;
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  await openMessage(page);
  await page.keyboard.insertText(PITCH);
  await expect.poll(() => stage.badgeText(page)).toBe('P');
  await page.locator('.msg-conversations-container__convo-item-link', { hasText: 'Blake' }).first().click();
  await expect(page.locator('.msg-entity-lockup__entity-title', { hasText: 'Blake' })).toBeVisible();
  await expect.poll(() => stage.badgeText(page)).toBe('');
});

test('a box in a frame is read, and its verdict goes with the frame', async ({ stage }) => {
  const note = readFileSync(
    join(import.meta.dirname, '../fixtures/linkedin/invite-note.shadow.en.html'),
    'utf8',
  );
  // The page itself has a box too, an empty one: what is written in the frame counts.
  const page = await stage.open(`/messaging/thread/${stage.world.thread('kofi').id}/`);
  await page.route('**/preload/?frame', (route) => route.fulfill({ contentType: 'text/html', body: note }));
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: '/preload/?frame', id: 'chat', height: '600' });
    document.body.prepend(frame);
  });
  await page.frameLocator('#chat').locator('#custom-message').click();
  await page.keyboard.insertText(GENERIC);
  await expect.poll(() => stage.badgeText(page)).toBe('G');
  const popup = await stage.popup(page);
  await expect(popup.getByRole('heading', { name: 'They could get this from anyone.' })).toBeVisible();
  await popup.close();
  expect(await stage.badgeText(page)).toBe('G');
  await page.evaluate(() => document.querySelector('#chat')?.remove());
  await expect.poll(() => stage.badgeText(page)).toBe('');
});

test('what a script pretends to type is nobody’s draft', async ({ stage }) => {
  const page = await stage.open(profile(stage.world.people.mara));
  const box = await openNote(page);
  await box.evaluate((area: HTMLTextAreaElement, text) => {
    area.value = text;
    for (const type of ['focusin', 'input', 'keydown'])
      area.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }, GENERIC);
  // What is really typed elsewhere, later, has its verdict; this one would have had its own by then.
  const other = await stage.open(profile(stage.world.people.devan));
  await openNote(other);
  await other.keyboard.insertText(PITCH);
  await expect.poll(() => stage.badgeText(other)).toBe('P');
  expect(await stage.badgeText(page)).toBe('');
});

test('a text in a language that Vouch does not read gets no verdict, and the popup says so', async ({
  stage,
}) => {
  const page = await stage.open(profile(stage.world.people.mara));
  await openNote(page);
  await page.keyboard.insertText(
    'Guten Tag, ich würde Sie gerne in mein Netzwerk aufnehmen und freue mich auf Sie.',
  );
  const popup = await stage.popup(page);
  await expect(popup.getByText(/reads English so far/)).toBeVisible();
  expect(await stage.badgeText(page)).toBe('');
});
