import { languages } from '../rehearsal/languages';
import { addNote, insertFirst, sendInvitation } from './support/invite';
import { keptOf, messagesWith, outcomes } from './support/kept';
import { allOr } from './support/matrix';
import { GROW } from './support/network';
import { expect, test } from './support/stage';

const STOCK = 'I’d like to add you to my professional network. We have many connections in common.';
const TEXT = 'Your line about the whiteboard made me laugh. Our rota hangs beside one as well.';

for (const language of allOr(languages, ['es'])) {
  test(`a press on Connect that asks nothing is an invitation without a note: ${language}`, async ({
    stage,
  }) => {
    await stage.consent();
    const { world } = stage;
    world.language = language;
    const page = await stage.open(GROW);
    const row = page.locator('[role="listitem"]:has(a[href*="leocadia-farthingale"])');
    await row.locator('button').click();
    await expect(row.locator('#clock-small')).toBeAttached();
    expect(world.invitations).toMatchObject([{ slug: 'leocadia-farthingale-b20c4' }]);
    await expect.poll(() => outcomes(stage)).toMatchObject({ 'Leocadia Farthingale': ['pending'] });
    expect((await keptOf(stage))['Leocadia Farthingale']).toEqual(['me: ']);
    // Another press on what is pending by now is none.
    await row.locator('button').click();
    await page.waitForTimeout(500);
    expect((await outcomes(stage))['Leocadia Farthingale']).toEqual(['pending']);
  });
}

test('one that the page does not take is none', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  world.inviteLimitReached = true;
  const page = await stage.open(GROW);
  await page.locator('[role="listitem"]:has(a[href*="leocadia-farthingale"]) button').click();
  await page.waitForTimeout(1_500);
  expect((await outcomes(stage))['Leocadia Farthingale']).toBeUndefined();
});

test('the dialog at its own address is read, filled and remembered as sent', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  const { ingrid } = world.people;
  const page = await stage.open(`/preload/custom-invite/?vanityName=${encodeURIComponent(ingrid.slug)}`);
  await addNote(page);
  const box = page.locator('#custom-message');
  await box.click();
  await page.keyboard.insertText(STOCK);
  await expect.poll(() => stage.badgeText(page)).toBe('G');
  const shown = await insertFirst(await stage.popup(page));
  await expect(box).toHaveValue(shown);
  await page.bringToFront();
  await box.fill(TEXT);
  await expect.poll(() => stage.badgeText(page)).toBe('✓');
  await sendInvitation(page);
  await page.waitForURL(/\/in\//);
  expect(world.invitations).toMatchObject([{ slug: ingrid.slug, note: TEXT }]);
  await expect.poll(() => messagesWith(stage, TEXT)).toMatchObject([{ kind: 'invite', from: 'me' }]);
  expect(await keptOf(stage)).toEqual({ [ingrid.name]: [`me: ${TEXT}`] });
});

for (const [form, path, kind] of [
  ['an invitation', '/sales/lead/', 'invite'],
  ['a message', '/sales/inbox/', 'message'],
] as const) {
  test(`${form} of Sales Navigator is read and, once sent, kept as hers whom its form names`, async ({
    stage,
  }) => {
    await stage.consent();
    const page = await stage.open(path);
    const box = page.locator('textarea');
    await box.click();
    await page.keyboard.insertText(TEXT);
    await expect.poll(() => stage.badgeText(page)).toBe('✓');
    const subject = page.locator('.compose-form__subject-field');
    const sent = (await subject.count()) ? `${await subject.inputValue()}\n${TEXT}` : TEXT;
    await page.locator('form button').click();
    await expect
      .poll(() => messagesWith(stage, sent))
      .toMatchObject([{ kind, from: 'me', certainty: 'probable' }]);
    expect(Object.keys(await keptOf(stage))).toEqual(['Mara Ellingsworth']);
    await expect.poll(() => stage.badgeText(page)).toBe('');
  });
}
