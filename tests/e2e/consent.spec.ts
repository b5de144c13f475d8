import { openNote, profile, sendInvitation } from './support/invite';
import { expect, test } from './support/stage';

const GENERIC = 'I’d like to add you to my professional network. We have many connections in common.';

test('until asked and after a no, drafts are read in memory and nothing is kept', async ({ stage }) => {
  const { desk } = stage.browser;
  await desk.reload();
  for (const press of [undefined, 'No, keep nothing']) {
    if (press) await desk.getByRole('button', { name: press }).click();
    const page = await stage.open(profile(stage.world.people.mara));
    await openNote(page);
    await page.keyboard.insertText(GENERIC);
    await expect.poll(() => stage.badgeText(page)).toBe('G');
    const popup = await stage.popup(page);
    await expect(popup.getByText('It gives no reason that is about them.')).toBeVisible();
    await expect(popup.getByRole('textbox', { name: 'How you met' })).toHaveCount(0);
    await popup.close();
    await sendInvitation(page);
    await expect.poll(() => stage.badgeText(page)).toBe('');
    const thread = await stage.open(`/messaging/thread/${stage.world.thread('kofi').id}/`);
    await expect(thread.getByText('It hangs on my fridge now').first()).toBeVisible();
    await (await stage.popup(thread)).getByText('It hangs on my fridge now').waitFor();
    expect(await stage.book()).toEqual({});
    expect(await desk.evaluate(() => chrome.storage.local.get())).toEqual(
      press ? expect.objectContaining({ consent: 'refused' }) : {},
    );
    stage.world.invitations = [];
    await page.close();
    await thread.close();
  }
});

test('a yes on the welcome page is remembered, and can be taken back there', async ({ stage }) => {
  const { desk } = stage.browser;
  await desk.reload();
  await desk.getByRole('button', { name: 'Yes, remember on this computer' }).click();
  await expect.poll(() => stage.ask('consent/get')).toBe('given');
  await desk.reload();
  await desk.getByRole('button', { name: 'No, keep nothing' }).click();
  await expect.poll(() => stage.ask('consent/get')).toBe('refused');
});

test('a conversation that was open when the yes was given is remembered once the popup shows it', async ({
  stage,
}) => {
  const page = await stage.open(`/messaging/thread/${stage.world.thread('kofi').id}/`);
  await (await stage.popup(page)).getByText('It hangs on my fridge now').waitFor();
  expect(await stage.book()).toEqual({});
  await stage.consent();
  await (await stage.popup(page)).getByText('It hangs on my fridge now').waitFor();
  expect((await stage.book()).people).toMatchObject([{ name: 'Kofi Adomako-Lindt' }]);
});

test('the welcome page looks whether the icon is pinned', async ({ stage }) => {
  const { desk } = stage.browser;
  await desk.reload();
  await expect(desk.getByText('Not pinned yet.')).toBeVisible();
  expect(await desk.evaluate(async () => (await chrome.action.getUserSettings()).isOnToolbar)).toBe(false);
});

test('another member’s book is another account, and lists show one at a time', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  const first = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  await expect.poll(async () => (await stage.book()).people?.length).toBe(1);
  await first.close();

  world.signIn('omar');
  const second = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  await expect.poll(async () => (await stage.book()).people?.length).toBe(2);
  const { accounts = [], people = [] } = await stage.book();
  expect(accounts).toHaveLength(2);
  expect(new Set(people.map((one) => (one as { accountId: string }).accountId)).size).toBe(2);
  const popup = await stage.popup(second);
  await expect(popup.getByText('the invoice question from Thursday').first()).toBeVisible();
  await expect(popup.getByText('It hangs on my fridge now')).toHaveCount(0);
});

test('a page that shows no viewer counts to the account last seen', async ({ stage }) => {
  await stage.consent();
  const page = await stage.open('/in/me/');
  await expect.poll(async () => (await stage.book()).accounts).toMatchObject([{ name: 'Tessa Wrenfield' }]);
  await page.goto(`https://www.linkedin.com${profile(stage.world.people.mara)}`);
  await openNote(page);
  await page.keyboard.insertText('Mara, your Harbourside talk about queue depth made me rewrite our rota.');
  await sendInvitation(page);
  await expect.poll(async () => (await stage.book()).people?.length).toBe(1);
  const { accounts = [], people = [] } = await stage.book();
  expect(accounts).toHaveLength(1);
  expect(people[0]).toMatchObject({ accountId: (accounts[0] as { id: string }).id });
});
