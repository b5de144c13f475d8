import { type Page, test as plain } from '@playwright/test';
import { launchVouch } from '../rehearsal/launch';
import { type Rehearsal, startRehearsal } from '../rehearsal/server';
import { reloadExtension } from './support/extensions';
import { insertFirst, openMessage, openNote, profile, sendInvitation, sendMessage } from './support/invite';
import { keptOf, outcomes } from './support/kept';
import { acceptInvitation, invitationOf, RECEIVED } from './support/network';
import { expect, Stage, test } from './support/stage';

const GENERIC = 'I’d like to add you to my professional network. We have many connections in common.';
const PITCH = 'We help freight teams cut their costs by 30%. Do you have 15 minutes this week?';
const PERSONAL = 'Your line about the whiteboard made me laugh. Our rota hangs beside one as well.';

const saidIn = (stage: Stage, key: 'kofi' | 'blake') =>
  stage.world.thread(key).messages.map(({ from, text }) => `${from === 'viewer' ? 'me' : 'them'}: ${text}`);

/** What the worker holds in memory of tabs. */
const remembered = (stage: Stage) =>
  stage.browser.desk.evaluate(async () => Object.keys(await chrome.storage.session.get()));

const closeTab = async (stage: Stage, page: Page) => {
  const id = await stage.tabId(page);
  const closed = page.waitForEvent('close');
  await stage.browser.desk.evaluate((tabId) => chrome.tabs.remove(tabId), id);
  await closed;
  return id;
};

test('an invite outlives a worker that is killed at each point of it', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  const { mara } = world.people;
  const page = await stage.open(profile(mara));
  const box = await openNote(page);

  let end = await stage.killAtStart();
  await page.keyboard.insertText(GENERIC);
  await end();
  await expect.poll(() => stage.badgeText(page)).toBe('G');

  end = await stage.killAtStart();
  const popup = await stage.popup(page);
  await end();
  await expect(popup.getByText('It gives no reason that is about them.')).toBeVisible();

  await stage.killWorker();
  const shown = await insertFirst(popup);
  await expect(box).toHaveValue(shown);
  await expect.poll(async () => (await stage.badge(page)).title).toMatch(/fill the blank/);
  await page.bringToFront();
  await stage.killWorker();
  await page.keyboard.type('the harbour fair');
  const note = await box.inputValue();

  end = await stage.killAtStart(3);
  await sendInvitation(page);
  await expect.poll(() => keptOf(stage)).toEqual({ [mara.name]: [`me: ${note}`] });
  await expect.poll(() => outcomes(stage)).toEqual({ [mara.name]: ['pending'] });
  await expect.poll(() => stage.badgeText(page)).toBe('');
  await end();
});

test('a conversation outlives a worker that is killed while it is recorded', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  const { kofi } = world.people;
  for (let number = 1; number <= 150; number++) world.deliver('kofi', `Line ${number} of a long story.`);
  const isKept = () => expect.poll(() => keptOf(stage)).toEqual({ [kofi.name]: saidIn(stage, 'kofi') });
  let end = await stage.killAtStart(3);
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  await isKept();
  await end();

  end = await stage.killAtStart(3);
  world.deliver('kofi', 'And the end of it.');
  await isKept();
  await end();

  await openMessage(page);
  await page.keyboard.insertText(PITCH);
  await expect.poll(() => stage.badgeText(page)).toBe('P');
  end = await stage.killAtStart(3);
  await sendMessage(page);
  await expect.poll(() => saidIn(stage, 'kofi')).toHaveLength(155);
  await isKept();
  await expect.poll(() => stage.badgeText(page)).toBe('');
  await end();
});

test('an Accept outlives a worker that is killed during it', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  const { ines, thandeka, sukarna } = world.people;
  const page = await stage.open(RECEIVED);
  await expect(invitationOf(page, ines)).toBeVisible();
  await expect.poll(async () => (await outcomes(stage))[ines.name]).toEqual(['pending']);
  const end = await stage.killAtStart(3);
  await acceptInvitation(page, ines);
  await expect(invitationOf(page, ines)).toHaveCount(0);
  await expect.poll(async () => (await outcomes(stage))[ines.name]).toEqual(['accepted']);
  await end();
  expect(await outcomes(stage)).toMatchObject({
    [thandeka.name]: ['pending'],
    [sukarna.name]: ['pending'],
  });
});

test('a tab that is closed in mid-write leaves nothing behind, and what was sent in it is kept', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { mara, kofi } = world.people;
  const page = await stage.open(profile(mara));
  await openNote(page);
  await page.keyboard.insertText(GENERIC);
  await closeTab(stage, page);

  const thread = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  await expect.poll(async () => (await keptOf(stage))[kofi.name]?.length).toBe(3);
  await openMessage(thread);
  await thread.keyboard.insertText(PERSONAL);
  await expect.poll(() => stage.badgeText(thread)).toBe('✓');
  await sendMessage(thread);
  await thread.keyboard.insertText(PITCH);
  await closeTab(stage, thread);
  await expect.poll(async () => (await keptOf(stage))[kofi.name]?.slice(3)).toEqual([`me: ${PERSONAL}`]);
  expect(Object.keys(await keptOf(stage))).toEqual([kofi.name]);
  await expect.poll(() => remembered(stage)).toEqual([]);
});

plain.describe('an extension that is reloaded under an open tab', () => {
  let rehearsal: Rehearsal;
  let stage: Stage;

  plain.beforeAll(async () => {
    rehearsal = await startRehearsal();
    stage = new Stage(rehearsal, await launchVouch({ rehearsal, headless: true }));
  });
  plain.afterAll(async () => {
    await stage?.browser.close();
    await rehearsal?.close();
  });

  /** How many listeners Vouch's script has on the page's window. */
  async function listeners(page: Page): Promise<() => Promise<number>> {
    const session = await page.context().newCDPSession(page);
    const world = new Promise<number>((resolve) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
      });
    });
    await session.send('Runtime.enable');
    const contextId = await world;
    return async () => {
      const { result } = await session.send('Runtime.evaluate', { expression: 'window', contextId });
      const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
      return found.listeners.length;
    };
  }

  plain('goes quiet in it, and works again once the tab is reloaded', async () => {
    const { world } = stage;
    const { kofi } = world.people;
    await stage.consent();
    const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
    await openMessage(page);
    await page.keyboard.insertText(PITCH);
    await expect.poll(() => stage.badgeText(page)).toBe('P');
    const marks = () => page.evaluate(() => CSS.highlights.size);
    await expect.poll(marks).toBeGreaterThan(0);
    const count = await listeners(page);
    expect(await count()).toBeGreaterThan(5);

    await reloadExtension(stage.browser);
    await expect.poll(() => stage.badgeText(page)).toBe('↻');
    await page.bringToFront();
    await page.keyboard.type(' Or not.');
    await expect.poll(marks).toBe(0);
    await expect.poll(count).toBe(0);
    await sendMessage(page);
    await expect.poll(() => saidIn(stage, 'kofi').at(-1)).toBe(`me: ${PITCH} Or not.`);
    world.deliver('kofi', 'Heard by nobody.');
    await page.getByText('Heard by nobody.').first().waitFor();
    expect(await stage.badgeText(page)).toBe('↻');

    await page.reload();
    await expect.poll(() => keptOf(stage)).toEqual({ [kofi.name]: saidIn(stage, 'kofi') });
    await openMessage(page);
    await page.keyboard.insertText(PITCH);
    await expect.poll(() => stage.badgeText(page)).toBe('P');
    expect(stage.errors).toEqual([]);
  });
});
