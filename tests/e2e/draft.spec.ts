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

  for (const [text, badge, title] of [
    [GENERIC, 'G', /generic/],
    [PITCH, 'P', /pitch/],
    [PERSONAL, '✓', /nothing stands in the way/],
    [REFERRAL, 'R', /referral/],
  ] as const) {
    await box.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
    await expect.poll(() => stage.badgeText(page)).toBe(badge);
    expect((await stage.badge(page)).title).toMatch(title);
  }

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
