import { expect, test } from './support/stage';

test('on a page that looks like nothing known it stays silent, and the popup says so', async ({ stage }) => {
  await stage.consent();
  stage.world.redesigned = true;
  const page = await stage.open('/messaging/thread/unknown/');
  await page.locator('[contenteditable="true"]').first().click();
  await page.keyboard.insertText(
    'We help freight teams cut their costs by 30%. Do you have 15 minutes this week?',
  );
  const popup = await stage.popup(page);
  await expect(popup.getByText('Vouch doesn’t recognise this page')).toBeVisible();
  expect(await stage.badgeText(page)).toBe('');
  expect((await stage.book()).people ?? []).toEqual([]);
});

test('a feed has nothing to find', async ({ stage }) => {
  const page = await stage.open('/feed/');
  const popup = await stage.popup(page);
  await expect(popup.getByText('Nothing written here yet')).toBeVisible();
});
