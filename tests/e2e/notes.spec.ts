import type { Page } from '@playwright/test';
import type { Person } from '../rehearsal/people';
import { openNote, pressConnect, profile, sendInvitation } from './support/invite';
import {
  acceptFollower,
  acceptInvitation,
  CONNECTIONS,
  GROW,
  ignoreInvitation,
  RECEIVED,
  SENT,
} from './support/network';
import { noteOf, show, write } from './support/panel';
import { expect, type Stage, test } from './support/stage';

const NOTE = 'Your Harbourside talk about paging people made me rewrite our rota. Would love to connect.';
const STOCK = 'I’d like to add you to my professional network.';

const names = async (stage: Stage) =>
  ((await stage.book()).people ?? []).map((one) => (one as { name: string }).name).sort();

const go = (page: Page, path: string) => page.goto(`https://www.linkedin.com${path}`);

/** Invites whoever's profile the page shows, with a note. */
async function invite(page: Page, note: string): Promise<void> {
  await openNote(page);
  await page.keyboard.insertText(note);
  await sendInvitation(page);
}

/** Waits until the notes say of somebody's what became of it. */
const becomes =
  (panel: Page) =>
  (person: Person, outcome: 'Pending' | 'Accepted' | 'Answered' | 'Unknown'): Promise<void> =>
    expect(noteOf(panel, person).locator('.badge').last()).toHaveText(new RegExp(`^${outcome}`));

test('notes sent and received stand newest first, each with its verdict; nobody else is stored', async ({
  stage,
}) => {
  await stage.consent();
  const { mara, thandeka, ines, ottilie, sukarna } = stage.world.people;
  const page = await stage.open(RECEIVED);
  await expect.poll(async () => (await names(stage)).length).toBe(4);
  await go(page, profile(mara));
  await invite(page, NOTE);
  const popup = await stage.popup(page);
  const notes = await show(popup, 'Notes');
  await expect(noteOf(popup, mara).getByText('Pending')).toBeVisible();
  const everybody = [mara, thandeka, ines, ottilie, sukarna];
  const listed = notes.locator('article .facts strong');
  // The list calls both a week old, so nobody can tell which is the newer.
  const weekAgo = new RegExp(`^(?:${ines.name}|${ottilie.name})$`);
  await expect(listed).toHaveText([mara.name, thandeka.name, weekAgo, weekAgo, sukarna.name]);
  await expect(noteOf(popup, mara)).toContainText(/^To.*Personal/s);
  await expect(noteOf(popup, thandeka)).toContainText(/^From.*Stock words/s);
  await expect(noteOf(popup, ines).locator('.entry-text')).toHaveText(
    'Hi Tessa, we help revenue teams triple their pipeline.\nOpen to a quick call this week?',
  );
  await expect(noteOf(popup, ines).locator('.badge')).toHaveText(['Pitch', 'Pending']);
  await expect(noteOf(popup, sukarna)).toContainText('No note');
  await expect(noteOf(popup, sukarna).locator('.badge')).toHaveText(['Pending']);
  expect(await names(stage)).toEqual(everybody.map(({ name }) => name).sort());

  await notes.getByRole('radio', { name: 'Sent' }).click();
  await expect(notes.getByRole('article')).toHaveCount(1);
  await notes.getByRole('radio', { name: 'All' }).click();

  const entry = noteOf(popup, ines);
  await entry.getByRole('button', { name: /^Add a remark/ }).click();
  await write(popup, 'Sells to everybody on the quay.');
  await expect(entry.getByText('Sells to everybody on the quay.')).toBeVisible();
  await entry.getByRole('button', { name: /^Change your remark/ }).click();
  await write(popup, 'Asked about the quay, then sold.');
  await expect(entry.getByText('Sells to everybody')).toHaveCount(0);
  await popup.reload();
  await show(popup, 'Notes');
  await expect(entry.getByText('Asked about the quay, then sold.')).toBeVisible();
  await entry.getByRole('button', { name: /^Change your remark/ }).click();
  await write(popup, '');
  await expect(entry.getByRole('button', { name: /^Add a remark/ })).toBeVisible();
  await expect(entry.getByText('Asked about')).toHaveCount(0);
});

test('what became of a received note is known by the user’s own press, and by what follows', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { thandeka, ines, ottilie, sukarna } = world.people;
  const page = await stage.open(RECEIVED);
  const panel = await stage.sidePanel(page);
  await show(panel, 'Notes');
  const is = becomes(panel);
  await is(sukarna, 'Pending');
  await acceptInvitation(page, ines);
  await is(ines, 'Accepted');
  await ignoreInvitation(page, thandeka);
  await is(thandeka, 'Unknown');
  await acceptFollower(page, ottilie);
  await is(ottilie, 'Accepted');
  await go(page, GROW);
  await acceptInvitation(page, sukarna);
  await is(sukarna, 'Accepted');

  // Lists name people by their address, conversations by their member id; a profile that is looked at has both.
  await go(page, profile(ines));
  await expect.poll(async () => JSON.stringify((await stage.book()).people)).toContain(ines.memberId);
  await go(page, `/messaging/thread/${world.thread('ines').id}/`);
  world.deliver('ines', 'So, when shall we talk?');
  await is(ines, 'Answered');
  await is(thandeka, 'Unknown');
});

test('what became of a sent note is known by the lists, and by the conversation that it began', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { mara, devan, ingrid } = world.people;
  world.hidesPending = true;
  const page = await stage.open(profile(mara));
  const panel = await stage.sidePanel(page);
  await show(panel, 'Notes');
  const is = becomes(panel);
  await invite(page, NOTE);
  await is(mara, 'Unknown');
  await go(page, profile(devan));
  await pressConnect(page);
  await sendInvitation(page);
  await is(devan, 'Unknown');
  await expect(noteOf(panel, devan)).toContainText('No note');
  await go(page, SENT);
  await is(mara, 'Pending');
  await is(devan, 'Pending');
  await go(page, profile(ingrid));
  await invite(page, STOCK);
  await is(ingrid, 'Unknown');

  world.accept('devan');
  await go(page, CONNECTIONS);
  await is(devan, 'Accepted');
  world.accept('mara');
  await go(page, `/messaging/thread/${world.thread('mara').id}/`);
  await is(mara, 'Accepted');
  world.deliver('mara', 'The rota! Tell me more.');
  await is(mara, 'Answered');
  await is(ingrid, 'Unknown');
  await expect(noteOf(panel, ingrid)).toContainText('Stock words');
});

test('nothing is kept before consent, with «Nobody», nor of people who were not picked', async ({
  stage,
}) => {
  const { mara, devan, ingrid } = stage.world.people;
  const page = await stage.open(RECEIVED);
  const panel = await stage.sidePanel(page);
  const notes = await show(panel, 'Notes');
  await expect(notes).toContainText('Vouch lists connection notes once you let it remember.');
  await go(page, profile(devan));
  await invite(page, STOCK);
  await expect.poll(() => stage.world.invitations.length).toBe(1);
  // What a page still has to say it says before it goes.
  await go(page, RECEIVED);

  await stage.consent();
  await stage.ask('settings/set', { remember: 'none' });
  await go(page, RECEIVED);
  await go(page, profile(ingrid));
  await invite(page, STOCK);
  await expect.poll(() => stage.world.invitations.length).toBe(2);
  await go(page, RECEIVED);

  await stage.ask('settings/set', { remember: 'each' });
  await go(page, RECEIVED);
  await go(page, profile(mara));
  await show(panel, 'Now');
  await panel.getByRole('checkbox', { name: 'Remember this person' }).click();
  await expect.poll(() => names(stage)).toEqual([mara.name]);
  await invite(page, NOTE);
  await show(panel, 'Notes');
  await expect(noteOf(panel, mara)).toBeVisible();
  await expect(notes.getByRole('article')).toHaveCount(1);
  expect(await names(stage)).toEqual([mara.name]);
});
