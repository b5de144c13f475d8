import type { Page } from '@playwright/test';
import type { Person } from '../rehearsal/people';
import { insertFirst, openMessage, openNote, profile, sendInvitation, sendMessage } from './support/invite';
import { keptOf, outcomes, saidOf } from './support/kept';
import { expect, type Stage, test } from './support/stage';

const PITCH = 'We help freight teams cut their costs by 30%. Do you have 15 minutes this week?';
const GENERIC = 'I’d like to add you to my professional network. We have many connections in common.';
const PERSONAL = 'Your line about the whiteboard made me laugh. Our rota hangs beside one as well.';
/** How long the old page stays, and then how long `main` is empty, ms. */
const LINGER = 1_500;

interface AtHand {
  onPage?: { name?: string };
  person?: { name?: string };
  draft?: { draft: { text: string; recipient: { name?: string }; threadKey?: string } };
  timeline: { text: string }[];
}

/** Everything that the popup would show of the tab at this moment. */
const atHand = async (stage: Stage, page: Page) =>
  (await stage.ask('tab/at-hand', { tabId: await stage.tabId(page) })) as AtHand;

/** The dialog covers the links, but the site can change its route under it. */
const follow = (page: Page, path: string) =>
  page.locator(`.rehearsal-bar a[href="${path}"]`).evaluate((link: HTMLAnchorElement) => link.click());

const rowOf = (page: Page, { name }: Person) =>
  page.locator('.msg-conversations-container__convo-item-link', { hasText: name }).first();

/** A text as a pattern that does not mind how its lines are broken. */
const squashed = (text: string) =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .trim()
    .replace(/\s+/g, '\\s*');

/** The page under this address is still the last one’s. */
const isLingering = (page: Page, words: string) =>
  page.evaluate((text) => document.querySelector('main')?.textContent?.includes(text), words);

test('from profile to profile with the dialog open, nothing of the last person goes to the next', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { mara, devan } = world.people;
  world.linger = LINGER;
  const page = await stage.open(profile(mara));
  await openNote(page);
  await page.keyboard.insertText(GENERIC);
  await expect.poll(() => stage.badgeText(page)).toBe('G');

  await follow(page, profile(devan));
  await page.waitForURL(/devan/);
  expect(await isLingering(page, mara.headline)).toBe(true);
  // Typed and sent in the old dialog, under the new address.
  await page.keyboard.type(' Sent late.');
  const meanwhile = await atHand(stage, page);
  expect(meanwhile.onPage?.name).not.toBe(devan.name);
  expect(meanwhile.draft?.draft.recipient.name).not.toBe(devan.name);
  await sendInvitation(page);
  await expect.poll(() => world.invitations.map(({ slug }) => slug)).toEqual([mara.slug]);
  await expect(page.locator('main').getByText(devan.headline).first()).toBeVisible();
  await expect.poll(() => stage.badgeText(page)).toBe('');
  expect(await atHand(stage, page)).toMatchObject({ onPage: { name: devan.name }, timeline: [] });
  expect((await atHand(stage, page)).draft).toBeUndefined();

  await openNote(page);
  await page.keyboard.insertText(PERSONAL);
  await expect.poll(() => stage.badgeText(page)).toBe('✓');
  expect(await atHand(stage, page)).toMatchObject({
    draft: { draft: { text: PERSONAL, recipient: { name: devan.name } } },
  });
  await sendInvitation(page);
  // Nobody can say for sure whom the old dialog was for by then, so it is kept as nobody’s.
  await expect
    .poll(() => keptOf(stage))
    .toEqual({ '(unknown)': [`me: ${GENERIC} Sent late.`], [devan.name]: [`me: ${PERSONAL}`] });
  expect((await outcomes(stage))[devan.name]).toHaveLength(1);
  expect(await saidOf(stage)).toBe(0);
});

test('from thread to thread, the box that lingers is the last person’s and the next one’s is new', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { kofi, blake } = world.people;
  world.linger = LINGER;
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  await expect.poll(async () => (await keptOf(stage))[kofi.name]?.length).toBe(3);
  await openMessage(page);
  await page.keyboard.insertText(PITCH);
  await expect.poll(() => stage.badgeText(page)).toBe('P');
  await rowOf(page, blake).click();
  await page.waitForURL(new RegExp(world.thread('blake').id));
  await page.locator('.msg__detail .msg-form__contenteditable').focus();
  await page.keyboard.type(' Typed late.');
  const meanwhile = await atHand(stage, page);
  expect(meanwhile.draft?.draft.recipient.name).not.toBe(blake.name);
  expect(meanwhile.onPage?.name).not.toBe(blake.name);
  await expect(page.locator('.msg-entity-lockup__entity-title', { hasText: 'Blake' })).toBeVisible();
  // The last box took its verdict with it.
  await expect.poll(() => stage.badgeText(page)).toBe('');
  await expect.poll(async () => (await keptOf(stage))[blake.name]?.length).toBe(1);
  expect((await atHand(stage, page)).timeline.map(({ text }) => text)).toEqual([
    'Thank you for accepting, Tessa.',
  ]);

  await openMessage(page);
  await page.keyboard.insertText(PERSONAL);
  await expect.poll(() => stage.badgeText(page)).toBe('✓');
  // Sent, and away at once: it is Blake’s, and what Kofi’s page shows stays Kofi’s.
  world.linger = 200;
  await sendMessage(page);
  await rowOf(page, kofi).click();
  await expect.poll(() => world.thread('blake').messages.at(-1)?.text).toBe(PERSONAL);
  await expect(page.locator('.msg-entity-lockup__entity-title', { hasText: 'Kofi' })).toBeVisible();
  const said = (key: 'kofi' | 'blake') =>
    world.thread(key).messages.map(({ from, text }) => `${from === 'viewer' ? 'me' : 'them'}: ${text}`);
  await expect.poll(() => keptOf(stage)).toEqual({ [kofi.name]: said('kofi'), [blake.name]: said('blake') });
});

test('quick steps back and forth end where they end', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  const { mara, devan, kofi } = world.people;
  world.linger = LINGER;
  const page = await stage.open(profile(mara));
  await follow(page, profile(devan));
  await page.waitForURL(/devan/);
  await page.evaluate(() => history.back());
  await page.waitForURL(/mara/);
  expect((await atHand(stage, page)).onPage?.name).not.toBe(devan.name);
  await page.evaluate(() => history.forward());
  await page.waitForURL(/devan/);
  expect((await atHand(stage, page)).onPage?.name).not.toBe(mara.name);
  world.linger = 200;
  await expect(page.locator('main').getByText(devan.headline).first()).toBeVisible();
  await openNote(page);
  await page.keyboard.insertText(PERSONAL);
  await expect.poll(() => stage.badgeText(page)).toBe('✓');
  expect(await atHand(stage, page)).toMatchObject({ draft: { draft: { recipient: { name: devan.name } } } });

  await page.keyboard.press('Escape');
  await expect.poll(() => stage.badgeText(page)).toBe('');
  await follow(page, '/messaging/');
  await expect(page.locator('.msg__detail')).toBeVisible();
  await rowOf(page, kofi).click();
  await expect(page.locator('.msg-entity-lockup__entity-title', { hasText: 'Kofi' })).toBeVisible();
  await expect.poll(async () => (await keptOf(stage))[kofi.name]?.length).toBe(3);
  await page.evaluate(() => history.go(-2));
  await expect(page.locator('main').getByText(devan.headline).first()).toBeVisible();
  expect(await atHand(stage, page)).toMatchObject({ onPage: { name: devan.name }, timeline: [] });
});

test('boxes that are made anew at each input keep draft, badge and insert', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  const { mara, kofi } = world.people;
  world.remounts = { atInput: true };
  const page = await stage.open(profile(mara));
  const note = await openNote(page);
  await page.keyboard.type(GENERIC);
  await expect.poll(() => stage.badgeText(page)).toBe('G');
  await expect(note).toHaveValue(GENERIC);
  const shown = await insertFirst(await stage.popup(page));
  await page.bringToFront();
  await expect(note).toHaveValue(shown);
  await page.keyboard.type('the harbour fair');
  const sent = await note.inputValue();
  await sendInvitation(page);
  await expect.poll(async () => (await keptOf(stage))[mara.name]).toEqual([`me: ${sent}`]);

  world.remounts = { atInput: true, every: 150 };
  await page.goto(`https://www.linkedin.com/messaging/thread/${world.thread('kofi').id}/`);
  const box = await openMessage(page);
  await page.keyboard.type(PITCH);
  await expect.poll(() => stage.badgeText(page)).toBe('P');
  await expect(box).toHaveText(PITCH);
  const popup = await stage.popup(page);
  const wording = await popup.locator('.wording-text').first().innerText();
  // It is in the box, or the popup says that it is not.
  const outcome = Promise.race([
    popup.waitForEvent('close').then(() => wording),
    popup
      .getByText(/LinkedIn’s box did not take the text/)
      .waitFor()
      .then(
        () => PITCH,
        () => wording,
      ),
  ]);
  await popup
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await expect(box).toHaveText(new RegExp(await outcome.then(squashed)), { useInnerText: true });
  await page.bringToFront();
  // A box that is made anew between the two keeps the caret alone.
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(PERSONAL);
    await expect(box).toHaveText(PERSONAL, { timeout: 500 });
  }).toPass();
  await expect.poll(() => stage.badgeText(page)).toBe('✓');
  await sendMessage(page);
  await expect.poll(async () => (await keptOf(stage))[kofi.name]?.slice(3)).toEqual([`me: ${PERSONAL}`]);
});

test('of a list that empties its rows each message is kept once, and none is lost', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  const { blake } = world.people;
  const thread = world.thread('blake');
  for (let number = 1; number <= 40; number++) {
    if (number % 3 === 0) world.say(thread, `Mine, number ${number}.\nAnd a second line.`);
    else world.deliver('blake', `Theirs, number ${number}.\nAnd a second line.\nAnd a third.`);
  }
  world.virtualises = true;
  const page = await stage.open(`/messaging/thread/${thread.id}/`);
  const kept = async () => (await keptOf(stage))[blake.name] ?? [];
  await expect.poll(async () => (await kept()).length).toBeGreaterThan(3);
  expect((await kept()).length).toBeLessThan(41);
  const scroller = page.locator('.msg__detail .msg-s-message-list').first();
  const step = () => scroller.evaluate((list) => list.scrollBy(0, -200));
  const all = thread.messages.map(({ from, text }) => `${from === 'viewer' ? 'me' : 'them'}: ${text}`);
  await expect
    .poll(
      async () => {
        await step();
        return (await kept()).length;
      },
      { intervals: [300], timeout: 30_000 },
    )
    .toBe(41);
  await scroller.evaluate((list) => list.scrollTo(0, list.scrollHeight));
  world.deliver('blake', 'The last one.');
  await expect.poll(async () => (await kept()).sort()).toEqual([...all, 'them: The last one.'].sort());
});
