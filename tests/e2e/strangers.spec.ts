import type { Locator, Page } from '@playwright/test';
import type { Person } from '../rehearsal/people';
import { boxOf, bubbleOf, chatsOf, pressMessage, sendIn } from './support/chats';
import { addNote, insertFirst, openMessage, profile, sendInvitation, sendMessage } from './support/invite';
import { keptOf, messagesWith, outcomes } from './support/kept';
import { expect, type Stage, test } from './support/stage';

const GENERIC = 'I’d like to add you to my professional network. We have many connections in common.';
const PITCH = 'We help freight teams cut their costs by 30%. Do you have 15 minutes this week?';
const SUBJECT = 'The night rota';

/** Somebody's row among people found. */
const foundRow = (page: Page, { slug }: Person) =>
  page.locator(`main [role="listitem"]:has(a[href*="/in/${encodeURIComponent(slug)}"])`);

test('an invitation from a search is theirs beside whom Connect was pressed', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  const { ingrid, mara } = world.people;
  world.language = 'es';
  const page = await stage.open('/search/results/people/');
  await foundRow(page, mara).locator('a[href*="custom-invite"]').click();
  // The dialog is on its way: a key pressed before it is there closes nothing, and it would lie over the next row.
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await foundRow(page, ingrid).locator('a[href*="custom-invite"]').click();
  await addNote(page);
  const box = page.locator('#custom-message');
  await box.click();
  await page.keyboard.insertText(GENERIC);
  await expect.poll(() => stage.badgeText(page)).toBe('G');
  const popup = await stage.popup(page);
  await expect(popup.getByRole('heading', { name: ingrid.name })).toBeVisible();
  const shown = await insertFirst(popup);
  await expect(box).toHaveValue(shown);
  await page.bringToFront();
  await page.keyboard.type('the harbour fair');
  const note = await box.inputValue();
  await sendInvitation(page);
  await expect.poll(() => world.invitations).toMatchObject([{ slug: ingrid.slug, note }]);
  // The row says then that it waits.
  await expect.poll(() => messagesWith(stage, note)).toMatchObject([{ certainty: 'shown', kind: 'invite' }]);
  expect(await keptOf(stage)).toEqual({ [ingrid.name]: [`me: ${note}`] });
  expect(await outcomes(stage)).toEqual({ [ingrid.name]: ['pending'] });
  await expect.poll(() => stage.badgeText(page)).toBe('');
});

interface Place {
  box: Locator;
  subject: Locator;
  send(): Promise<void>;
}

async function onPage(page: Page, { memberId }: Person): Promise<Place> {
  await page.goto(`https://www.linkedin.com/messaging/compose/?recipient=${memberId}`);
  const box = await openMessage(page);
  return { box, subject: page.locator('input[name="subject"]'), send: () => sendMessage(page) };
}

async function inBubble(page: Page, person: Person): Promise<Place> {
  await page.goto(`https://www.linkedin.com${profile(person)}`);
  await chatsOf(page);
  await pressMessage(page);
  const bubble = (await chatsOf(page)).locator('.msg-overlay-conversation-bubble--is-compose');
  const box = await boxOf(bubble);
  const send = async () => sendIn((await bubble.count()) ? bubble : await bubbleOf(page, person));
  return { box, subject: bubble.locator('input[name="subject"]'), send };
}

/** Writes, lets Vouch insert, takes that back and sends. What is kept has an InMail's subject above it, as pages do. */
async function writeAndSend(stage: Stage, page: Page, person: Person, { box, subject, send }: Place) {
  await box.click();
  await page.keyboard.insertText(PITCH);
  await expect.poll(() => stage.badgeText(page)).toBe('P');
  const popup = await stage.popup(page);
  await expect(popup.getByRole('heading', { name: person.name })).toBeVisible();
  const shown = await insertFirst(popup);
  const said = async () => (await box.innerText()).replace(/\s+/g, ' ').trim();
  await expect.poll(said).toBe(shown.replace(/\s+/g, ' '));
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(said).toBe(PITCH);
  const sent = (await subject.count()) ? `${SUBJECT}\n${PITCH}` : PITCH;
  await send();
  await expect.poll(() => stage.world.threadWith(person)?.messages.at(-1)?.text).toBe(PITCH);
  await expect.poll(() => keptOf(stage)).toEqual({ [person.name]: [`me: ${sent}`] });
  await expect
    .poll(() => messagesWith(stage, sent))
    .toMatchObject([{ certainty: 'shown', from: 'me', timeSource: 'page' }]);
  await expect.poll(() => stage.badgeText(page)).toBe('');
}

for (const [where, begin] of [
  ['on its page', onPage],
  ['in a bubble', inBubble],
] as const) {
  test(`an InMail ${where} is read, filled and kept as the stranger’s`, async ({ stage }) => {
    await stage.consent();
    const { world } = stage;
    const { mara } = world.people;
    world.notesLeft = null;
    const page = await stage.open('/feed/');
    const place = await begin(page, mara);
    await place.subject.click();
    await page.keyboard.insertText(SUBJECT);
    await writeAndSend(stage, page, mara, place);
    expect(world.threadWith(mara)?.messages).toMatchObject([{ subject: SUBJECT }]);
    expect(world.relation(mara)).toBe('stranger');
  });
}

test('the first message to a connection, on the page that its address opens, is theirs', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { devan } = world.people;
  world.invite(devan.slug);
  world.accept('devan');
  const page = await stage.open('/feed/');
  const place = await onPage(page, devan);
  await expect(place.subject).toHaveCount(0);
  await writeAndSend(stage, page, devan, place);
});
