import type { Page } from '@playwright/test';
import { boxOf, openFromList } from './support/chats';
import { openMessage, openNote, profile } from './support/invite';
import { markedIn } from './support/marks';
import { expect, test } from './support/stage';

const DRAFT = 'Kofi, we help clinics save money. Quick call on [a date]?';
const FAULTS = ['Quick call', 'we help clinics save money'];
const MENDED = 'The handover sheet is ready, Kofi. Shall I bring it on Monday?';
const RECEIVED = 'Tessa, we help sales teams triple their revenue. Do you have 15 minutes for a demo?';
const SAID = ['Do you have 15 minutes for a demo', 'we help sales teams triple their revenue'];

/** Waits until just these words are marked as faults. */
const expectMarks = (page: Page, ...words: string[]) =>
  expect
    .poll(async () => [...new Set(await markedIn(page))], { intervals: [100] })
    .toEqual([...words].sort());

test('in a conversation’s page the words of draft and message are marked, follow typing and go when mended', async ({
  stage,
}) => {
  const { world } = stage;
  world.spy = true;
  const thread = world.thread('kofi');
  const page = await stage.open(`/messaging/thread/${thread.id}/`);
  const message = world.deliver('kofi', RECEIVED);
  await expectMarks(page, ...SAID);
  expect(await markedIn(page, 'blanks')).toEqual([]);

  const box = await openMessage(page);
  await page.keyboard.insertText(DRAFT);
  await expectMarks(page, ...SAID, ...FAULTS);
  expect(await markedIn(page, 'blanks')).toEqual(['[a date]']);
  // Words before them move them.
  await box.press('ControlOrMeta+Home');
  await page.keyboard.type('One thing, ');
  await expectMarks(page, ...SAID, ...FAULTS);
  await box.press('ControlOrMeta+a');
  await page.keyboard.insertText(MENDED);
  await expectMarks(page, ...SAID);
  expect(await markedIn(page, 'blanks')).toEqual([]);
  world.edit(thread, message, 'Are you at the harbour on Friday?');
  await expectMarks(page);
});

for (const chatsIn of ['shadow', 'iframe'] as const) {
  test(`in a chat bubble, in its ${chatsIn}, words are marked, through remounts too, and go with the bubble`, async ({
    stage,
  }) => {
    const { world } = stage;
    Object.assign(world, { spy: true, chatsIn, remounts: { every: 400, atInput: true } });
    const page = await stage.open('/feed/');
    const bubble = await openFromList(page, world.people.kofi);
    world.deliver('kofi', RECEIVED);
    await expectMarks(page, ...SAID);
    const box = await boxOf(bubble);
    await page.keyboard.type(DRAFT);
    await expectMarks(page, ...SAID, ...FAULTS);
    // Each of these is another element than the last.
    for (let round = 0; round < 2; round += 1) {
      const element = await box.elementHandle();
      await expect
        .poll(() => element?.evaluate((node) => node.isConnected), { intervals: [100] })
        .toBe(false);
      await expectMarks(page, ...SAID, ...FAULTS);
      expect(await markedIn(page, 'blanks')).toEqual(['[a date]']);
    }
    await bubble.locator('header button').last().click();
    await expectMarks(page);
    expect(await markedIn(page, 'blanks')).toEqual([]);
  });
}

test('rows that were out of sight have their marks when they come back', async ({ stage }) => {
  const { world } = stage;
  Object.assign(world, { spy: true, virtualises: true });
  world.deliver('kofi', RECEIVED);
  for (let count = 1; count <= 30; count += 1) world.deliver('kofi', `Harbour notes, page ${count}.`);
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  const list = page.locator('.msg-s-message-list');
  await expect(list.getByText('Harbour notes, page 30.')).toBeVisible();
  const scrollTo = (row: string) =>
    list.evaluate((scroller, end) => {
      scroller.scrollTop = end === 'first' ? 0 : scroller.scrollHeight;
    }, row);
  await scrollTo('first');
  await expectMarks(page, ...SAID);
  await scrollTo('last');
  await expectMarks(page);
  await scrollTo('first');
  await expectMarks(page, ...SAID);
});

test('a note’s textarea has none, nor has a draft in another conversation those of the last', async ({
  stage,
}) => {
  const { world } = stage;
  world.spy = true;
  const page = await stage.open(profile(world.people.mara));
  await openNote(page);
  await page.keyboard.insertText('We help freight teams save money. Quick call on [a date]?');
  await expect.poll(() => stage.badgeText(page)).toBe('P');
  expect([...(await markedIn(page)), ...(await markedIn(page, 'blanks'))]).toEqual([]);

  await page.goto(`https://www.linkedin.com/messaging/thread/${world.thread('kofi').id}/`);
  await openMessage(page);
  await page.keyboard.insertText(DRAFT);
  await expectMarks(page, ...FAULTS);
  await page.locator('.msg-conversations-container__convo-item-link', { hasText: 'Blake' }).first().click();
  await expectMarks(page);
  await openMessage(page);
  await page.keyboard.insertText('Blake, we help ports save money. Quick call?');
  await expectMarks(page, 'Quick call', 'we help ports save money');
});
