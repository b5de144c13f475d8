import { openMessage, openNote, profile, sendInvitation, sendMessage } from './support/invite';
import { expect, type Stage, test } from './support/stage';

const NOTE = 'Mara, your Harbourside talk about queue depth made me rewrite our rota. Would love to connect.';

interface Kept {
  kind: string;
  text: string;
  from: string;
  certainty: string;
  timeSource: string;
}

async function kept(stage: Stage): Promise<Kept[]> {
  const { conversations = [] } = await stage.book();
  return (conversations as { messages: Kept[] }[]).flatMap(({ messages }) => messages);
}

const names = async (stage: Stage) =>
  ((await stage.book()).people ?? []).map((one) => (one as { name: string }).name);

test('an invite that was sent is remembered once, first as probably sent, then as shown', async ({
  stage,
}) => {
  await stage.consent();
  stage.world.hidesPending = true;
  const page = await stage.open(profile(stage.world.people.mara));
  await openNote(page);
  await page.keyboard.insertText(NOTE);
  await sendInvitation(page);
  await expect.poll(() => stage.world.invitations.length).toBe(1);
  await expect.poll(async () => (await kept(stage)).map(({ certainty }) => certainty)).toEqual(['probable']);
  const soon = await stage.popup(page);
  await expect(soon.getByRole('listitem').filter({ hasText: NOTE })).toContainText(/probably sent/i);
  await soon.close();

  stage.world.hidesPending = false;
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await expect.poll(async () => (await kept(stage)).map(({ certainty }) => certainty)).toEqual(['shown']);
  expect(await kept(stage)).toMatchObject([{ kind: 'invite', from: 'me', text: NOTE, timeSource: 'clock' }]);
  expect(await names(stage)).toEqual(['Mara Ellingsworth']);

  await page.reload();
  const popup = await stage.popup(page);
  const entry = popup.getByRole('listitem').filter({ hasText: NOTE });
  await expect(entry).toBeVisible();
  await expect(entry).not.toContainText(/probably sent/i);
});

test('a dialog that was left is no send, nor is one that the weekly limit stopped', async ({ stage }) => {
  await stage.consent();
  const page = await stage.open(profile(stage.world.people.mara));
  await openNote(page);
  await page.keyboard.insertText(NOTE);
  await expect.poll(() => stage.badgeText(page)).toBe('✓');
  await page.keyboard.press('Escape');
  await expect.poll(() => stage.badgeText(page)).toBe('');

  stage.world.inviteLimitReached = true;
  await openNote(page);
  await page.keyboard.insertText(NOTE);
  await sendInvitation(page);
  await page.getByRole('button', { name: 'Got it' }).click();
  await expect.poll(() => stage.badgeText(page)).toBe('');
  // A later send is remembered; had the earlier ones been, they would stand before it.
  stage.world.inviteLimitReached = false;
  await openNote(page);
  await page.keyboard.insertText(
    'A second try, Mara: the rota question from Harbourside is still open on my desk.',
  );
  await sendInvitation(page);
  await expect
    .poll(async () => (await kept(stage)).map(({ text }) => text))
    .toEqual(['A second try, Mara: the rota question from Harbourside is still open on my desk.']);
});

test('an invite is remembered even if the page is left as soon as its dialog has closed', async ({
  stage,
}) => {
  await stage.consent();
  const page = await stage.open(profile(stage.world.people.mara));
  await openNote(page);
  await page.keyboard.insertText(NOTE);
  await page.evaluate(() => {
    const outlet = document.querySelector('#interop-outlet')!.shadowRoot!;
    new MutationObserver(() => outlet.querySelector('#custom-message') || location.assign('/feed/')).observe(
      outlet,
      {
        childList: true,
        subtree: true,
      },
    );
  });
  await sendInvitation(page);
  await page.waitForURL(/feed/);
  await expect.poll(async () => (await kept(stage)).map(({ text }) => text)).toEqual([NOTE]);
});

test('Enter that the page took for something else is no send, whoever the box is for afterwards', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  await openMessage(page);
  await page.evaluate(() =>
    addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault(), true),
  );
  await page.keyboard.insertText('Never sent: Enter picked a name from a list.');
  await page.keyboard.press('Enter');
  await page.locator('.msg-conversations-container__convo-item-link', { hasText: 'Blake' }).first().click();
  await expect(page.locator('.msg-entity-lockup__entity-title', { hasText: 'Blake' })).toBeVisible();
  // Blake's conversation comes into the book after whatever the Enter had led to.
  await openMessage(page);
  await page.keyboard.insertText('This one is sent, Blake.');
  await sendMessage(page);
  await expect.poll(async () => JSON.stringify(await kept(stage))).toContain('This one is sent, Blake.');
  expect(JSON.stringify(await kept(stage))).not.toContain('Never sent');
});

test('messages sent in quick succession are all kept', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  world.enterToSend = true;
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  const box = await openMessage(page);
  for (const text of ['One.', 'Two.', 'Three.']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await box.innerText()).trim()).toBe('');
  }
  await expect
    .poll(async () =>
      (await kept(stage))
        .slice(3)
        .map(({ text, timeSource }) => `${text} ${timeSource}`)
        .sort(),
    )
    .toEqual(['One. page', 'Three. page', 'Two. page']);
});

test('an opened conversation and a sent message are kept once each, however often they are seen', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const thread = world.thread('kofi');
  const page = await stage.open(`/messaging/thread/${thread.id}/`);
  await expect.poll(async () => (await kept(stage)).length).toBe(3);

  await openMessage(page);
  await page.keyboard.insertText('The write-up is done, Kofi. Shall I bring it on Monday?');
  await sendMessage(page);
  await expect
    .poll(async () => (await kept(stage)).map(({ timeSource }) => timeSource))
    .toEqual(Array(4).fill('page'));
  world.deliver('kofi', 'Monday is perfect.');
  await expect.poll(async () => (await kept(stage)).length).toBe(5);

  await page.reload();
  await page.getByText('Monday is perfect.').first().waitFor();
  world.deliver('kofi', 'Bring the napkin as well.');
  await expect.poll(async () => (await kept(stage)).length).toBe(6);
  expect(await kept(stage)).toMatchObject(
    world.thread('kofi').messages.map(({ from, text }) => ({
      from: from === 'viewer' ? 'me' : 'them',
      text,
      certainty: 'shown',
    })),
  );
  expect(await names(stage)).toEqual(['Kofi Adomako-Lindt']);
});

test('Enter sends where the page says so, and is a new line elsewhere', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  world.enterToSend = true;
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  await openMessage(page);
  await page.keyboard.insertText('Sent by the Enter key.');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await kept(stage)).at(-1)?.text).toBe('Sent by the Enter key.');

  world.enterToSend = false;
  await page.reload();
  const box = await openMessage(page);
  await page.keyboard.type('First line');
  await page.keyboard.press('Enter');
  await page.keyboard.type('second line');
  await expect.poll(() => stage.badgeText(page)).not.toBe('');
  await box.press('ControlOrMeta+a');
  await box.press('Delete');
  await expect.poll(() => stage.badgeText(page)).toBe('');
  expect((await kept(stage)).length).toBe(4);
});

test('a profile that is merely visited is never stored', async ({ stage }) => {
  await stage.consent();
  const page = await stage.open(profile(stage.world.people.mara));
  const popup = await stage.popup(page);
  await expect(popup.getByRole('heading', { name: 'Mara Ellingsworth' })).toBeVisible();
  expect(await names(stage)).toEqual([]);
});

test('forgetting a person deletes all of them and keeps a hash, and they stay forgotten', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  await expect.poll(async () => (await kept(stage)).length).toBe(3);
  const popup = await stage.popup(page);
  await popup.getByRole('button', { name: 'Forget this person' }).click();
  await popup.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect.poll(() => names(stage)).toEqual([]);
  expect(await kept(stage)).toEqual([]);

  world.deliver('kofi', 'Are you there?');
  await page.getByText('Are you there?').first().waitFor();
  await page.reload();
  const blake = await stage.open(`/messaging/thread/${world.thread('blake').id}/`);
  await blake.bringToFront();
  await expect.poll(() => names(stage)).toEqual([world.people.blake.name]);
  const { forgotten = [] } = await stage.book();
  expect(forgotten.length).toBeGreaterThan(0);
  expect(JSON.stringify(forgotten)).not.toMatch(/Kofi|ACoAAFAKEKofi|kofi-adomako/);
});

test('erasing everything leaves no book, no setting and no draft', async ({ stage }) => {
  await stage.consent();
  const page = await stage.open(`/messaging/thread/${stage.world.thread('kofi').id}/`);
  await expect.poll(async () => (await kept(stage)).length).toBe(3);
  await page.close();
  const { desk } = stage.browser;
  await desk.reload();
  await desk.getByRole('button', { name: 'Erase everything Vouch keeps' }).click();
  await desk.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect
    .poll(() =>
      desk.evaluate(async () => ({
        books: (await indexedDB.databases()).length,
        local: await chrome.storage.local.get(),
        session: await chrome.storage.session.get(),
      })),
    )
    .toEqual({ books: 0, local: {}, session: {} });
});
