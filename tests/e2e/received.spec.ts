import { expect, test } from './support/stage';

const PITCH =
  'Tessa, we help sales teams double their pipeline without the usual hassle. Do you have 15 minutes for a quick demo this week?';

for (const consent of ['given', 'refused'] as const) {
  test(`a received pitch carries its verdict on the timeline, consent ${consent}`, async ({ stage }) => {
    await stage.ask('consent/set', { consent });
    const { world } = stage;
    const page = await stage.open(`/messaging/thread/${world.thread('blake').id}/`);
    const tabId = await stage.tabId(page);
    await page.getByText('Thank you for accepting').first().waitFor();
    world.deliver('blake', PITCH);
    await page.getByText(PITCH).first().waitFor();
    // At once, before the page's own report of it is under way.
    expect(JSON.stringify(await stage.ask('tab/at-hand', { tabId }))).toContain(PITCH);
    const popup = await stage.popup(page);
    const entry = popup.getByRole('listitem').filter({ hasText: 'double their pipeline' });
    await expect(entry).toContainText(/pitch/i);
    const thanks = popup.getByRole('listitem').filter({ hasText: 'Thank you for accepting' });
    await expect(thanks).not.toContainText(/pitch|generic|stock/i);
  });
}
