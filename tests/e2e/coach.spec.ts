import { insertFirst, openMessage, openNote, profile } from './support/invite';
import { expectAccessible } from './support/looks';
import { expect, test } from './support/stage';

const GENERIC = 'I’d like to add you to my professional network. We have many connections in common.';

test('the popup says why, and its wording becomes typed text with the first blank selected', async ({
  stage,
}) => {
  const page = await stage.open(profile(stage.world.people.mara));
  const box = await openNote(page);
  await page.keyboard.insertText(GENERIC);
  await expect.poll(() => stage.badgeText(page)).toBe('G');

  const popup = await stage.popup(page);
  await expect(popup.getByRole('heading', { name: 'They could get this from anyone.' })).toBeVisible();
  await expect(popup.getByText('It gives no reason that is about them.')).toBeVisible();
  await expect(popup.locator('mark', { hasText: 'connections in common' })).toBeVisible();
  await expect(popup.getByText(`${GENERIC.length} of 200 characters`)).toBeVisible();
  const wordings = popup.getByRole('article').filter({ has: popup.getByRole('button', { name: /^Insert/ }) });
  await expect(wordings).toHaveCount(3);
  const shown = await wordings.first().locator('.wording-text').innerText();
  expect(shown).toContain('Mara');
  expect(shown).not.toContain('Tidewater');

  const closed = popup.waitForEvent('close');
  await popup
    .getByRole('button', { name: /^Insert/ })
    .first()
    .press('Enter');
  await closed;
  await expect(box).toHaveValue(shown);
  await expect(page.getByRole('button', { name: 'Send invitation' })).toBeEnabled();
  const selected = await box.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toMatch(/^\[.+\]$/);
  await expect(box).toBeFocused();
  await expect.poll(async () => (await stage.badge(page)).title).toMatch(/fill the blank/);

  await page.keyboard.type('the harbour fair');
  await expect.poll(() => box.inputValue()).toBe(shown.replace(selected, 'the harbour fair'));
});

for (const kind of ['note', 'message'] as const) {
  test(`one undo takes an insert back: ${kind}`, async ({ stage }) => {
    const { world } = stage;
    const isNote = kind === 'note';
    const path = isNote ? profile(world.people.mara) : `/messaging/thread/${world.thread('kofi').id}/`;
    const page = await stage.open(path);
    const box = await (isNote ? openNote(page) : openMessage(page));
    const written = async () => (isNote ? box.inputValue() : box.innerText());
    const draft = 'We help clinics save money. Quick call?';
    await page.keyboard.insertText(draft);
    await expect.poll(() => stage.badgeText(page)).toBe('P');

    const popup = await stage.popup(page);
    const shown = await insertFirst(popup);
    await expect
      .poll(async () => (await written()).replace(/\s+/g, ' ').trim())
      .toBe(shown.replace(/\s+/g, ' ').trim());
    await expect(page.getByRole('button', { name: /^Send/ }).last()).toBeEnabled();
    if (!isNote) expect(await page.evaluate(() => String(getSelection()))).toMatch(/^\[.+\]$/);
    await page.bringToFront();
    await box.press('ControlOrMeta+z');
    await expect.poll(async () => (await written()).trim()).toBe(draft);
  });
}

test('a wording can be had before a word is typed', async ({ stage }) => {
  const page = await stage.open(profile(stage.world.people.devan));
  const box = await openNote(page);
  const popup = await stage.popup(page);
  await insertFirst(popup);
  await expect(box).toHaveValue(/Devan/);
});

test('the popup knows the draft after a person was forgotten, too', async ({ stage }) => {
  await stage.consent();
  const page = await stage.open(`/messaging/thread/${stage.world.thread('kofi').id}/`);
  await openMessage(page);
  await page.keyboard.insertText('We help clinics save money. Quick call?');
  await expect.poll(() => stage.badgeText(page)).toBe('P');
  const popup = await stage.popup(page);
  await popup.getByRole('button', { name: 'Forget this person' }).click();
  await popup.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Forget this person' })).toHaveCount(0);
  await popup.close();
  const again = await stage.popup(page);
  await expect(again.getByText('We help clinics save money').first()).toBeVisible();
  await expect(again.getByRole('heading', { name: 'This reads as a pitch.' })).toBeVisible();
});

test('an insert that the page refuses is said, with Copy beside it, and the clipboard stays as it was', async ({
  stage,
}) => {
  const page = await stage.open(profile(stage.world.people.mara));
  const box = await openNote(page);
  await page.keyboard.insertText(GENERIC);
  await expect.poll(() => stage.badgeText(page)).toBe('G');
  const popup = await stage.popup(page);
  await expect(popup.locator('.wording-text').first()).toBeVisible();
  // The site's own state never hears of the text, so it draws its old one again.
  await page.evaluate(() => addEventListener('input', (event) => event.stopImmediatePropagation(), true));

  await popup
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await expect(popup.getByText(/LinkedIn’s box did not take the text/)).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Copy/ }).first()).toBeVisible();
  await expect(box).toHaveValue(GENERIC);

  await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const shown = await popup.locator('.wording-text').first().innerText();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).not.toBe(shown);
  await popup.getByRole('button', { name: /^Copy/ }).first().click();
  await expect(popup.getByText('Copied')).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(shown);
});

test('the rep’s own note is the reason of a wording', async ({ stage }) => {
  await stage.ask('consent/set', { consent: 'given' });
  const page = await stage.open(profile(stage.world.people.mara));
  await openNote(page);
  await page.keyboard.insertText(GENERIC);
  await expect.poll(() => stage.badgeText(page)).toBe('G');
  const popup = await stage.popup(page);
  await popup.getByRole('textbox', { name: /how you met/i }).fill('met at the harbour workshop');
  await popup.getByRole('button', { name: /save/i }).click();
  await expect(popup.locator('.wording-text').first()).toContainText('we met at the harbour workshop');
});

test('popup and welcome page pass the accessibility check', async ({ stage }) => {
  await stage.consent();
  const page = await stage.open(profile(stage.world.people.mara));
  await openNote(page);
  await page.keyboard.insertText(GENERIC);
  await expect.poll(() => stage.badgeText(page)).toBe('G');
  const popup = await stage.popup(page);
  await expect(popup.locator('.wording-text').first()).toBeVisible();
  const welcome = await stage.browser.context.newPage();
  await welcome.goto(`chrome-extension://${stage.browser.extensionId}/welcome.html`);
  await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(popup, 'popup');
  await expectAccessible(welcome, 'welcome');
});
