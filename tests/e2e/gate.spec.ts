import { addNote, openNote, pressConnect, profile, sendInvitation } from './support/invite';
import { keptOf, outcomes } from './support/kept';
import { expect, test } from './support/stage';

const NOTE = 'Your line about the whiteboard made me laugh. Our rota hangs beside one as well.';

test('a free account’s last note is remembered as sent, and the offer after it is no send', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { mara, devan } = world.people;
  world.notesLeft = 1;
  const page = await stage.open(profile(mara));
  await openNote(page);
  await page.keyboard.insertText(NOTE);
  await expect.poll(() => stage.badgeText(page)).toBe('✓');
  await sendInvitation(page);
  await expect.poll(async () => (await keptOf(stage))[mara.name]).toEqual([`me: ${NOTE}`]);
  expect(world.notesLeft).toBe(0);

  await page.goto(`https://www.linkedin.com${profile(devan)}`);
  await pressConnect(page);
  await addNote(page);
  const offer = page.locator('[data-test-modal-id="modal-upsell"], .modal-upsell').first();
  await expect(offer).toBeVisible();
  await expect.poll(() => stage.badgeText(page)).toBe('');
  // Whatever is pressed in the offer sends nothing.
  for (const button of await offer.locator('button:visible').all()) {
    if (await button.isVisible()) await button.click();
  }
  const popup = await stage.popup(page);
  await expect(popup.getByRole('heading', { name: devan.name })).toBeVisible();
  await popup.close();
  await page.bringToFront();
  if (await offer.isVisible()) await page.keyboard.press('Escape');
  await expect(offer).toHaveCount(0);

  // Without a note it goes, and comes into the book after whatever the offer had led to.
  await pressConnect(page);
  await sendInvitation(page);
  await expect.poll(() => world.invitations.length).toBe(2);
  await expect.poll(async () => (await outcomes(stage))[devan.name]).toEqual(['pending']);
  expect(await keptOf(stage)).toEqual({ [mara.name]: [`me: ${NOTE}`], [devan.name]: ['me: '] });
});

test('a note that was written before the last one went elsewhere is not remembered as sent', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { mara, devan } = world.people;
  world.notesLeft = 1;
  const page = await stage.open(profile(mara));
  await openNote(page);
  await page.keyboard.insertText(NOTE);
  await expect.poll(() => stage.badgeText(page)).toBe('✓');
  world.notesLeft = 0;
  await sendInvitation(page);
  await expect(page.locator('#custom-message')).toHaveCount(0);
  await page.locator('[role="dialog"] .artdeco-button--primary').click();
  await expect.poll(() => stage.badgeText(page)).toBe('');

  world.notesLeft = 1;
  await page.goto(`https://www.linkedin.com${profile(devan)}`);
  await openNote(page);
  await page.keyboard.insertText(NOTE);
  await sendInvitation(page);
  await expect.poll(() => keptOf(stage)).toEqual({ [devan.name]: [`me: ${NOTE}`] });
});

test('where an e-mail address is asked for, nothing counts as sent before it is given, and it is kept nowhere', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { mara } = world.people;
  world.asksEmail = true;
  const page = await stage.open(profile(mara));
  const dialog = page.locator('[aria-labelledby="send-invite-modal"]');
  await pressConnect(page);
  await dialog.locator('.artdeco-button--tertiary.mr1').click();
  await expect(dialog).toHaveCount(0);

  await pressConnect(page);
  await dialog.locator('input[type="email"]').click();
  const popup = await stage.popup(page);
  await expect(popup.getByRole('heading', { name: mara.name })).toBeVisible();
  await popup.close();
  await page.bringToFront();
  expect(await stage.book()).not.toMatchObject({ people: [{}] });
  await page.keyboard.type('mara@tidewater.example');
  await sendInvitation(page);
  await expect.poll(() => world.invitations).toMatchObject([{ slug: mara.slug }]);
  await expect.poll(() => outcomes(stage)).toEqual({ [mara.name]: ['pending'] });
  expect(await keptOf(stage)).toEqual({ [mara.name]: ['me: '] });
  expect(JSON.stringify(await stage.book())).not.toContain('tidewater.example');
});
