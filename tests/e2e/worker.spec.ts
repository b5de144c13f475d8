import { openMessage, openNote, profile, sendInvitation, sendMessage } from './support/invite';
import { expect, test } from './support/stage';

test('the worker killed between typing and sending loses nothing', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  const page = await stage.open(profile(world.people.mara));
  await openNote(page);
  const note = 'Mara, your Harbourside talk about queue depth made me rewrite our rota.';
  await page.keyboard.insertText(note);
  await expect.poll(() => stage.badgeText(page)).toBe('✓');
  await stage.killWorker();
  await sendInvitation(page);
  await expect.poll(async () => JSON.stringify((await stage.book()).conversations)).toContain(note);

  const thread = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  await expect.poll(async () => (await stage.book()).people?.length).toBe(2);
  await openMessage(thread);
  await thread.keyboard.insertText('The write-up is done, Kofi.');
  await expect.poll(() => stage.badgeText(thread)).not.toBe('');
  await stage.killWorker();
  await sendMessage(thread);
  await expect
    .poll(
      async () =>
        JSON.stringify((await stage.book()).conversations).split('The write-up is done, Kofi.').length - 1,
    )
    .toBe(1);
});

test('a killed worker still knows the draft when the popup asks', async ({ stage }) => {
  const page = await stage.open(profile(stage.world.people.mara));
  await openNote(page);
  await page.keyboard.insertText('I’d like to add you to my professional network.');
  await expect.poll(() => stage.badgeText(page)).toBe('G');
  await stage.killWorker();
  const popup = await stage.popup(page);
  await expect(popup.getByText('It gives no reason that is about them.')).toBeVisible();
});
