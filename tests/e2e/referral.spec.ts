import { lintAsk } from '@/utils/detection/ask-linter';
import { openMessage, profile } from './support/invite';
import { expect, test } from './support/stage';

/** As somebody might fill an ask in. */
const filled = (ask: string) =>
  ask
    .replace(/\[the result[^\]]*\]/g, 'the drop in night calls from nine to two')
    .replace(/\[(?:your ideal client|the person)[^\]]*\]/g, 'a depot manager who runs nights')
    .replace(/\[[^\]]+\]/g, 'plan the week before Easter');

test('whoever trusts the user is asked along five steps: put in a message box, copied where none is open', async ({
  stage,
}) => {
  await stage.consent();
  const { world, browser } = stage;
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  const box = await openMessage(page);
  const panel = await stage.sidePanel(page);
  const ask = panel.getByRole('region', { name: 'Ask them for an introduction' });
  const trusts = panel.getByRole('checkbox', { name: 'They trust me' });
  await expect(ask).toHaveCount(0);
  await trusts.click();
  await expect(trusts).toBeChecked();
  await ask.locator('summary').click();
  await expect(ask.locator('.wording-text')).toHaveCount(3);
  for (const text of await ask.locator('.wording-text').allInnerTexts()) {
    expect(text).toMatch(/^Hi Kofi, /);
    expect(text).toContain('[the result you had together]');
    expect(text).toMatch(/\[(?:your ideal client|the person), with (?:a|their) title\]/);
    expect(text).toMatch(/introduce me/);
    expect(text).toMatch(/[Tt]hank you/);
    // None of the five steps is missing, neither while its blanks are open nor once they are filled.
    expect(lintAsk(text), text).toEqual([]);
    expect(lintAsk(filled(text)), text).toEqual([]);
  }

  const shown = await ask.locator('.wording-text').first().innerText();
  await ask
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await expect(box).toHaveText(shown);
  const selected = () => page.evaluate(() => String(getSelection()));
  await expect.poll(selected).toBe(/\[.+?\]/.exec(shown)?.[0]);
  await expect.poll(() => stage.badgeText(page)).toBe('R');

  // A profile has no box: there it is copied.
  await page.goto(`https://www.linkedin.com${profile(world.people.kofi)}`);
  await expect(panel.getByText('Start writing to them')).toBeVisible();
  await expect(ask).toBeVisible();
  await expect(ask.getByRole('button', { name: /^Insert/ })).toHaveCount(0);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ask.getByRole('button', { name: /^Copy/ }).first().click();
  await expect(ask.getByText('Copied')).toBeVisible();
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await ask.locator('.wording-text').first().innerText());

  await trusts.click();
  await expect(ask).toHaveCount(0);
});
