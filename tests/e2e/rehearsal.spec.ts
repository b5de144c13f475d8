import { languages } from '../rehearsal/languages';
import {
  boxOf,
  bubbleOf,
  closeBubble,
  compose,
  foldBubble,
  messagesIn,
  openFromList,
  pressMessage,
  sendIn,
} from './support/chats';
import {
  addNote,
  openMessage,
  openNote,
  pressConnect,
  profile,
  sendInvitation,
  sendMessage,
} from './support/invite';
import { allOr } from './support/matrix';
import {
  acceptFollower,
  acceptInvitation,
  CONNECTIONS,
  GROW,
  ignoreInvitation,
  invitationOf,
  RECEIVED,
  SENT,
  withdrawInvitation,
} from './support/network';
import { expect, spyReport, test } from './support/plain';

const places = [
  ['sdui', 'shadow'],
  ['sdui', 'iframe'],
  ['ember', 'shadow'],
] as const;

for (const [stack, chatsIn] of allOr(places, places.slice(1))) {
  test(`several bubbles are alive at once, stay through navigation and come back: ${stack}, ${chatsIn}`, async ({
    plain,
  }) => {
    const { world } = plain;
    Object.assign(world, { stack: { profile: stack }, chatsIn });
    const { kofi, blake } = world.people;
    const page = await plain.open(profile(kofi));
    await pressMessage(page);
    const first = await bubbleOf(page, kofi);
    const box = await boxOf(first);
    await page.keyboard.type('One line');
    await page.keyboard.press('Enter');
    await page.keyboard.type('and ano');
    world.deliver('kofi', 'While you type.');
    await expect(first.getByText('While you type.')).toBeVisible();
    await page.keyboard.type('ther');
    const second = await openFromList(page, blake);
    await boxOf(second);
    await page.keyboard.type('To Blake');
    await expect(box).toHaveText(/One line\s*and another/);
    await sendIn(second);
    await expect.poll(() => messagesIn(second)).toContain('To Blake');

    await page.locator(`.rehearsal-bar a[href="${profile(blake)}"]`).click();
    await page.waitForURL(/blake/);
    await expect(page.locator('main').getByText(blake.headline).first()).toBeVisible();
    await expect(box).toHaveText(/and another/);
    await sendIn(first);
    await expect.poll(() => world.thread('kofi').messages.at(-1)?.text).toBe('One line\nand another');
    await foldBubble(second);
    await expect(second).toHaveClass(/--is-minimized/);
    expect(await spyReport(page)).toEqual([]);

    await page.reload();
    await expect(second).toHaveClass(/--is-minimized/);
    await expect.poll(() => messagesIn(first)).toContain('One line\nand another');
    await closeBubble(first);
    await expect(first).toHaveCount(0);
    expect(await spyReport(page)).toEqual([]);
  });
}

test('a new message goes to one person or begins a group', async ({ plain }) => {
  const { world } = plain;
  const { kofi, blake } = world.people;
  const page = await plain.open('/feed/');
  const one = await compose(page, kofi);
  await boxOf(one);
  await page.keyboard.type('Just you.');
  await sendIn(one);
  await expect.poll(async () => messagesIn(await bubbleOf(page, kofi))).toContain('Just you.');
  await closeBubble(await bubbleOf(page, kofi));
  const several = await compose(page, blake, kofi);
  await boxOf(several);
  await page.keyboard.type('All of you.');
  await sendIn(several);
  await expect.poll(async () => messagesIn(await bubbleOf(page, blake, kofi))).toEqual(['All of you.']);
  expect(world.mailbox()[0]?.others).toEqual([blake, kofi]);
  expect(await spyReport(page)).toEqual([]);
});

test('what is sent can be changed and deleted while somebody looks', async ({ plain }) => {
  const { world } = plain;
  const thread = world.group('kofi', 'blake');
  const edited = world.hear(thread, { by: 'blake', text: 'Frist words.' });
  const gone = world.hear(thread, { by: 'kofi', text: 'Never mind this.' });
  const page = await plain.open(`/messaging/thread/${thread.id}/`);
  const list = page.locator('ul.msg-s-message-list-content');
  await openMessage(page);
  await page.keyboard.type('I am writing');
  world.edit(thread, edited, 'First words.');
  world.retract(thread, gone);
  world.hear(thread, { by: 'kofi', media: 'voice' });
  await expect(list.getByText('First words. (Edited)')).toBeVisible();
  await expect(list.getByText('Never mind this.')).toHaveCount(0);
  await expect(list.locator('.msg-s-event-listitem__voice-message')).toBeVisible();
  await page.keyboard.type(' on.');
  await sendMessage(page);
  await expect.poll(() => thread.messages.at(-1)?.text).toBe('I am writing on.');
  expect(await spyReport(page)).toEqual([]);
});

test('the old page lingers under the new address, and main is empty after it; back and forward too', async ({
  plain,
}) => {
  const { world } = plain;
  world.linger = 400;
  const { mara, devan } = world.people;
  const page = await plain.open(profile(mara));
  const seen = await page.evaluateHandle(() => {
    const looks: string[] = [];
    const look = () => {
      const main = document.querySelector('main');
      const shown =
        main?.childElementCount === 0 ? 'nothing' : (main?.querySelector('h2')?.textContent ?? '');
      const now = `${location.pathname} ${shown}`;
      if (looks.at(-1) !== now) looks.push(now);
      requestAnimationFrame(look);
    };
    look();
    return looks;
  });
  const passes = async (go: () => Promise<unknown>, from: typeof mara, to: typeof mara) => {
    await seen.evaluate((looks) => looks.splice(0, looks.length - 1));
    await go();
    await expect
      .poll(() => seen.jsonValue())
      .toEqual([
        `${profile(from)} ${from.name}`,
        `${profile(to)} ${from.name}`,
        `${profile(to)} nothing`,
        `${profile(to)} ${to.name}`,
      ]);
  };
  await passes(() => page.locator(`.rehearsal-bar a[href="${profile(devan)}"]`).click(), mara, devan);
  await passes(() => page.evaluate(() => history.back()), devan, mara);
  await passes(() => page.evaluate(() => history.forward()), mara, devan);
  expect(await spyReport(page)).toEqual([]);
});

test('boxes and messages that are made anew keep what was typed, and where', async ({ plain }) => {
  const { world } = plain;
  world.remounts = { every: 150, atInput: true };
  const page = await plain.open(profile(world.people.mara));
  const note = await openNote(page);
  await note.evaluate((box) => Object.assign(box, { isFirst: true }));
  await page.keyboard.type('Hello, Mara', { delay: 20 });
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('dear ', { delay: 20 });
  await expect(note).toHaveValue('Hello, Mardear a');
  expect(await note.evaluate((box) => 'isFirst' in box)).toBe(false);
  await sendInvitation(page);
  await expect.poll(() => world.invitations[0]?.note).toBe('Hello, Mardear a');

  const bubble = await openFromList(page, world.people.kofi);
  const box = await boxOf(bubble);
  const item = await bubble.locator('[data-event-urn]').first().elementHandle();
  await page.keyboard.type('One', { delay: 20 });
  await page.keyboard.press('Enter');
  await page.keyboard.type('two', { delay: 20 });
  await expect(box).toHaveText(/One\s*two/);
  await expect.poll(() => item?.evaluate((row) => row.isConnected)).toBe(false);
  expect(await spyReport(page)).toEqual([]);
});

test('messages and invitations out of sight are empty rows until they come near', async ({ plain }) => {
  const { world } = plain;
  world.virtualises = true;
  const thread = world.thread('kofi');
  for (let count = 1; count <= 40; count += 1) world.deliver('kofi', `Message number ${count}.`);
  const page = await plain.open(`/messaging/thread/${thread.id}/`);
  const list = page.locator('ul.msg-s-message-list-content');
  await expect(list.getByText('Message number 40.')).toBeVisible();
  await expect(list.getByText('Message number 3.')).toHaveCount(0);
  world.deliver('kofi', 'And one more.');
  await expect(list.getByText('And one more.')).toBeVisible();
  await page.locator('.msg-s-message-list').evaluate((scroller) => {
    scroller.scrollTop = 0;
  });
  await expect(list.getByText('Message number 3.')).toBeVisible();
  await expect(list.getByText('Message number 40.')).toHaveCount(0);

  for (let count = 0; count < 30; count += 1) world.beInvited('minh', { note: `Note ${count}` });
  await page.goto(`https://www.linkedin.com${RECEIVED}`);
  await expect(page.getByText('Note 29')).toBeVisible();
  await expect(page.getByText('Note 0', { exact: true })).toHaveCount(0);
  expect(await spyReport(page)).toEqual([]);
});

for (const language of allOr(languages, ['en', 'pl'])) {
  test(`invitations are answered and taken back, and connections begin: ${language}`, async ({ plain }) => {
    const { world } = plain;
    world.language = language;
    const { thandeka, ines, ottilie, sukarna, mara } = world.people;
    const page = await plain.open(RECEIVED);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await acceptInvitation(page, ines);
    await expect(invitationOf(page, ines)).toHaveCount(0);
    await ignoreInvitation(page, sukarna);
    await expect(invitationOf(page, sukarna)).toHaveCount(0);
    await acceptFollower(page, ottilie);
    await expect(invitationOf(page, ottilie)).toHaveCount(0);
    await page.goto(`https://www.linkedin.com${GROW}`);
    await expect(invitationOf(page, thandeka)).toBeVisible();
    await page.goto(`https://www.linkedin.com${CONNECTIONS}`);
    await expect(page.locator('main').getByText(ines.name)).toBeVisible();
    expect(world.relation(ottilie)).toBe('connected');
    expect(world.relation(sukarna)).toBe('stranger');

    world.invite(mara.slug, 'Hello Mara');
    await page.goto(`https://www.linkedin.com${SENT}`);
    await withdrawInvitation(page, mara);
    await expect(invitationOf(page, mara)).toHaveCount(0);
    expect(world.invitations).toEqual([]);
    expect(await spyReport(page)).toEqual([]);
  });
}

test('the dialog counts the notes that are left, and offers Premium in their place', async ({ plain }) => {
  const { world } = plain;
  world.notesLeft = 1;
  for (const [index, stack] of (['sdui', 'ember'] as const).entries()) {
    world.stack.profile = stack;
    const page = await plain.open(profile(index ? world.people.devan : world.people.mara));
    if (index === 0) {
      await openNote(page);
      await expect(page.getByText('1 notes with invitations left')).toBeVisible();
      await page.keyboard.type('Hello');
      await sendInvitation(page);
      await expect.poll(() => world.notesLeft).toBe(0);
    }
    await page.goto(`https://www.linkedin.com${profile(world.people.devan)}`);
    await pressConnect(page);
    await addNote(page);
    await expect(page.locator('[data-test-modal-id="modal-upsell"]')).toBeVisible();
    await expect(page.locator('#custom-message')).toHaveCount(0);
    expect(await spyReport(page)).toEqual([]);
  }
});

test('the dialog stands alone at its own address', async ({ plain }) => {
  const { world } = plain;
  const page = await plain.open(`/preload/custom-invite/?vanityName=${world.people.ingrid.slug}`);
  await addNote(page);
  await page.locator('#custom-message').pressSequentially('Flour and freight.');
  await sendInvitation(page);
  await page.waitForURL(/\/in\//);
  expect(world.invitations[0]).toMatchObject({ slug: world.people.ingrid.slug, note: 'Flour and freight.' });
  expect(await spyReport(page)).toEqual([]);
});
