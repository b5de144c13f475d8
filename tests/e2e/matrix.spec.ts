import type { Locator, Page } from '@playwright/test';
import { type Language, languages } from '../rehearsal/languages';
import type { Person } from '../rehearsal/people';
import { boxOf, bubbleOf, pressMessage, sendIn } from './support/chats';
import { insertFirst, openMessage, openNote, profile, sendInvitation, sendMessage } from './support/invite';
import { keptOf, messagesWith, outcomes, saidOf } from './support/kept';
import { allOr } from './support/matrix';
import { expect, type Stage, test } from './support/stage';

const GENERIC = 'I’d like to add you to my professional network. We have many connections in common.';
const PITCH = 'We help freight teams cut their costs by 30%. Do you have 15 minutes this week?';
const RECEIVED =
  'Tessa, we help sales teams double their pipeline without the usual hassle. Do you have 15 minutes for a quick demo this week?';
const THANKS = 'Thank you for accepting, Tessa.';

const stacks = ['sdui', 'ember'] as const;
/** A conversation’s own page, or a bubble in the shadow root or in its frame. Ember pages have bubbles in the document. */
const places = ['page', 'shadow', 'iframe'] as const;

interface Case {
  language: Language;
  stack: (typeof stacks)[number];
  place: (typeof places)[number];
}

const all = languages.flatMap((language) =>
  stacks.flatMap((stack) => places.map((place): Case => ({ language, stack, place }))),
);
/** Each language, each stack and each place, in as few as that takes. */
const some = languages.map(
  (language, at): Case => ({ language, stack: stacks[at % 2]!, place: places[at % 3]! }),
);

const barLink = (page: Page, path: string) => page.locator(`.rehearsal-bar a[href="${path}"]`).click();

async function inviteFlow(stage: Stage, page: Page, person: Person): Promise<void> {
  const { world } = stage;
  world.hidesPending = true;
  const box = await openNote(page);
  await page.keyboard.insertText(GENERIC);
  await expect.poll(() => stage.badgeText(page)).toBe('G');
  const popup = await stage.popup(page);
  await expect(popup.getByText('It gives no reason that is about them.')).toBeVisible();
  const shown = await insertFirst(popup);
  await expect(box).toHaveValue(shown);
  await page.bringToFront();
  await page.keyboard.type('the harbour fair');
  const note = await box.inputValue();
  await sendInvitation(page);
  await expect.poll(() => world.invitations).toMatchObject([{ slug: person.slug, note }]);
  await expect.poll(() => messagesWith(stage, note)).toMatchObject([{ certainty: 'probable' }]);

  // LinkedIn shows it as sent only after a while.
  world.hidesPending = false;
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await expect
    .poll(() => messagesWith(stage, note))
    .toMatchObject([{ certainty: 'shown', kind: 'invite', from: 'me' }]);
  expect(await keptOf(stage)).toEqual({ [person.name]: [`me: ${note}`] });
  expect(await outcomes(stage)).toEqual({ [person.name]: ['pending'] });
}

/** Opens somebody’s conversation where the case has it, from their profile. @param isRead waits until it is kept */
async function openConversation(
  page: Page,
  { stack, place }: Case,
  person: Person,
  isRead: () => Promise<void>,
) {
  await barLink(page, profile(person));
  await expect(page.locator('main').getByText(person.headline).first()).toBeVisible();
  if (place === 'page') {
    await barLink(page, '/messaging/');
    await page.locator('.msg__detail').waitFor();
    return { conversation: page.locator('.msg__detail'), open: () => openMessage(page) };
  }
  await pressMessage(page);
  let bubble = await bubbleOf(page, person);
  await bubble.waitFor();
  await isRead();
  if (stack === 'ember') {
    await barLink(page, '/feed/');
    await page.waitForURL(/feed/);
    bubble = await bubbleOf(page, person);
    await bubble.waitFor();
  }
  return { conversation: bubble, open: () => boxOf(bubble) };
}

async function messageFlow(stage: Stage, page: Page, given: Case, person: Person): Promise<void> {
  const { world } = stage;
  world.say(world.thread('blake'), 'Glad to, Blake.');
  const before = [`them: ${THANKS}`, 'me: Glad to, Blake.'];
  const isRead = () => expect.poll(async () => (await keptOf(stage))[person.name]).toEqual(before);
  const { conversation, open } = await openConversation(page, given, person, isRead);
  await isRead();
  world.deliver('blake', RECEIVED);
  await expect(conversation.getByText(RECEIVED)).toBeVisible();
  await expect.poll(async () => (await keptOf(stage))[person.name]).toEqual([...before, `them: ${RECEIVED}`]);

  const box = await open();
  await page.keyboard.insertText(PITCH);
  await expect.poll(() => stage.badgeText(page)).toBe('P');
  const popup = await stage.popup(page);
  await expect(popup.getByRole('heading', { name: 'This reads as a pitch.' })).toBeVisible();
  const entry = popup.getByRole('listitem').filter({ hasText: 'double their pipeline' });
  await expect(entry).toContainText(/pitch/i);
  const shown = await insertFirst(popup);
  await expectText(box, shown);
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+z');
  await expectText(box, PITCH);
  await page.keyboard.press('End');
  await page.keyboard.type(' Or not.');
  const sent = `${PITCH} Or not.`;
  if (given.place === 'page') await sendMessage(page);
  else await sendIn(conversation);
  await expect.poll(() => world.thread('blake').messages.at(-1)?.text).toBe(sent);
  await expect
    .poll(() => messagesWith(stage, sent))
    .toMatchObject([{ certainty: 'shown', from: 'me', timeSource: 'page' }]);
  await expect.poll(() => stage.badgeText(page)).toBe('');
}

const expectText = async (box: Locator, text: string) =>
  expect
    .poll(async () => (await box.innerText()).replace(/\s+/g, ' ').trim())
    .toBe(text.replace(/\s+/g, ' '));

// `npm run test:all` plays every case.
for (const given of allOr(all, some)) {
  const { language, stack, place } = given;
  test(`an invite and a conversation, ${language}, ${stack}, ${place}`, async ({ stage }) => {
    const { world } = stage;
    await stage.consent();
    Object.assign(world, {
      language,
      stack: { profile: stack },
      chatsIn: place === 'page' ? 'none' : place,
    });
    const { mara, blake } = world.people;
    const page = await stage.open(profile(mara));
    await inviteFlow(stage, page, mara);
    const { [mara.name]: note } = await keptOf(stage);
    await messageFlow(stage, page, given, blake);
    const { messages } = world.thread('blake');
    expect(await keptOf(stage)).toEqual({
      [mara.name]: note,
      [blake.name]: messages.map(({ from, text }) => `${from === 'viewer' ? 'me' : 'them'}: ${text}`),
    });
    expect(await outcomes(stage)).toEqual({ [mara.name]: ['pending'] });
    expect(await saidOf(stage)).toBe(0);
  });
}
