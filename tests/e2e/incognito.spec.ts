import { expect, test } from '@playwright/test';
import { launchVouch } from '../rehearsal/launch';
import { type Rehearsal, startRehearsal } from '../rehearsal/server';
import { allowInPrivateWindows } from './support/extensions';
import { openNote, profile, sendInvitation } from './support/invite';
import { Stage } from './support/stage';

const GENERIC = 'I’d like to add you to my professional network. We have many connections in common.';

test.describe('a browser whose extension is reloaded, and its private windows', () => {
  let rehearsal: Rehearsal;
  let stage: Stage;

  test.beforeAll(async () => {
    rehearsal = await startRehearsal();
    stage = new Stage(rehearsal, await launchVouch({ rehearsal, headless: true }));
  });
  test.afterAll(async () => {
    await stage?.browser.close();
    await rehearsal?.close();
  });

  test('a tab that was open before says that it needs a reload; in a private window nothing is kept', async () => {
    const { browser, world } = stage;
    const old = await stage.open('/feed/');
    await allowInPrivateWindows(browser);
    await expect.poll(() => stage.badgeText(old)).toBe('↻');
    const popup = await stage.popup(old);
    await expect(popup.getByText('This tab was open before Vouch')).toBeVisible();
    await popup.close();
    await old.reload();
    await expect.poll(() => stage.badgeText(old)).toBe('');

    await stage.consent();
    const opened = browser.context.waitForEvent('page');
    await browser.desk.evaluate(
      (url) => chrome.windows.create({ incognito: true, url }),
      `https://www.linkedin.com${profile(world.people.mara)}`,
    );
    const secret = await opened;
    await openNote(secret);
    await secret.keyboard.insertText(GENERIC);
    await expect.poll(() => stage.badgeText(secret)).toBe('G');
    const beside = await stage.popup(secret);
    await expect(beside.getByText(/private window/)).toBeVisible();
    await expect(beside.getByText('It gives no reason that is about them.')).toBeVisible();
    await expect(beside.getByRole('textbox', { name: 'How you met' })).toHaveCount(0);
    await beside.close();
    await sendInvitation(secret);
    await expect.poll(() => world.invitations.length).toBe(1);
    await expect(secret.locator('[aria-labelledby="send-invite-modal"]')).toHaveCount(0);
    const thread = world.thread('kofi');
    await secret.goto(`https://www.linkedin.com/messaging/thread/${thread.id}/`);
    const timeline = await stage.popup(secret);
    await expect(timeline.getByText('It hangs on my fridge now')).toBeVisible();
    expect(await stage.book()).toEqual({});
    expect(await browser.desk.evaluate(() => chrome.storage.local.get())).toMatchObject({ consent: 'given' });
    expect(stage.errors).toEqual([]);
  });
});
