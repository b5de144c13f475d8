import { boxOf, bubbleOf, chatsOf, closeBubble, compose, foldBubble, sendIn } from './support/chats';
import { profile } from './support/invite';
import { keptOf } from './support/kept';
import { expect, type Stage, test } from './support/stage';

const PITCH = 'We help freight teams cut their costs by 30%. Do you have 15 minutes this week?';
const PERSONAL = 'Your line about the whiteboard made me laugh. Our rota hangs beside one as well.';
const PASSING = 'The napkin is framed now.';

const saidIn = (stage: Stage, key: 'kofi' | 'blake' | 'ines') =>
  stage.world.thread(key).messages.map(({ from, text }) => `${from === 'viewer' ? 'me' : 'them'}: ${text}`);

/** Whom the popup is about, and the draft it shows. */
async function atHand(stage: Stage, tabId: number) {
  const { onPage, draft } = (await stage.ask('tab/at-hand', { tabId })) as {
    onPage?: { name?: string };
    draft?: { draft: { text: string; recipient: { name?: string } } };
  };
  return { onPage: onPage?.name, draft: draft?.draft.text, to: draft?.draft.recipient.name };
}

for (const chatsIn of ['shadow', 'iframe'] as const) {
  test(`several bubbles at once, each its own person’s: ${chatsIn}`, async ({ stage }) => {
    await stage.consent();
    const { world } = stage;
    const { kofi, blake, ines, mara } = world.people;
    world.chatsIn = chatsIn;
    world.deliver('ines', 'Folded: nobody has read this.');
    for (const key of ['kofi', 'blake', 'ines'] as const) world.chats.show(world.thread(key));
    world.chats.open[0]!.isMinimized = true;

    // They come back with the page, before the user has touched anything.
    const page = await stage.open('/feed/');
    await expect
      .poll(() => keptOf(stage))
      .toEqual({ [kofi.name]: saidIn(stage, 'kofi'), [blake.name]: saidIn(stage, 'blake') });

    const [one, other] = [await bubbleOf(page, kofi), await bubbleOf(page, blake)];
    await boxOf(one);
    await page.keyboard.insertText(PITCH);
    await expect.poll(() => stage.badgeText(page)).toBe('P');
    const tabId = await stage.tabId(page);
    expect(await atHand(stage, tabId)).toEqual({ onPage: kofi.name, draft: PITCH, to: kofi.name });
    await boxOf(other);
    await expect.poll(() => stage.badgeText(page)).toBe('');
    await page.keyboard.insertText(PERSONAL);
    await expect.poll(() => stage.badgeText(page)).toBe('✓');
    expect(await atHand(stage, tabId)).toEqual({ onPage: blake.name, draft: PERSONAL, to: blake.name });

    // What arrives in one bubble while the other is written in.
    world.deliver('kofi', PASSING);
    await page.keyboard.type(' And a pen.');
    await expect.poll(async () => (await keptOf(stage))[kofi.name]).toEqual(saidIn(stage, 'kofi'));
    expect(await atHand(stage, tabId)).toMatchObject({ draft: `${PERSONAL} And a pen.`, to: blake.name });

    // The focus goes back: badge and popup go with it.
    await boxOf(one);
    await expect.poll(() => stage.badgeText(page)).toBe('P');
    const popup = await stage.popup(page);
    await expect(popup.getByRole('heading', { name: kofi.name })).toBeVisible();
    await expect(popup.locator('.entry', { hasText: PASSING })).toBeVisible();
    await popup.close();
    await page.bringToFront();

    // Another page comes, the bubbles stay.
    await page.locator(`.rehearsal-bar a[href="${profile(mara)}"]`).click();
    await expect(page.locator('main').getByText(mara.headline).first()).toBeVisible();
    await boxOf(one);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Maybe not.');
    await expect.poll(() => stage.badgeText(page)).toBe('P');
    expect(await atHand(stage, await stage.tabId(page))).toEqual({
      onPage: kofi.name,
      draft: `${PITCH} Maybe not.`,
      to: kofi.name,
    });
    await sendIn(one);
    await expect.poll(() => saidIn(stage, 'kofi').at(-1)).toBe(`me: ${PITCH} Maybe not.`);
    await sendIn(other);
    await expect.poll(() => saidIn(stage, 'blake').at(-1)).toBe(`me: ${PERSONAL} And a pen.`);
    const both = { [kofi.name]: saidIn(stage, 'kofi'), [blake.name]: saidIn(stage, 'blake') };
    await expect.poll(() => keptOf(stage)).toEqual(both);
    await expect.poll(() => stage.badgeText(page)).toBe('');

    // A draft goes with its bubble, and a folded one is read when it is unfolded.
    await boxOf(other);
    await page.keyboard.insertText(PITCH);
    await expect.poll(() => stage.badgeText(page)).toBe('P');
    await closeBubble(other);
    await expect.poll(() => stage.badgeText(page)).toBe('');
    await foldBubble(await bubbleOf(page, ines));
    await expect.poll(() => keptOf(stage)).toEqual({ ...both, [ines.name]: saidIn(stage, 'ines') });
  });

  test(`a new message is its addressee’s, and a group’s is nobody’s own: ${chatsIn}`, async ({ stage }) => {
    await stage.consent();
    const { world } = stage;
    const { kofi, blake } = world.people;
    world.chatsIn = chatsIn;
    world.chats.isListOpen = true;
    const page = await stage.open('/feed/');
    await chatsOf(page);

    const bubble = await compose(page, blake);
    await boxOf(bubble);
    await page.keyboard.insertText(PITCH);
    await expect.poll(() => stage.badgeText(page)).toBe('P');
    expect(await atHand(stage, await stage.tabId(page))).toEqual({
      onPage: blake.name,
      draft: PITCH,
      to: blake.name,
    });
    await sendIn(bubble);
    await expect.poll(() => saidIn(stage, 'blake').at(-1)).toBe(`me: ${PITCH}`);
    await expect.poll(() => keptOf(stage)).toEqual({ [blake.name]: saidIn(stage, 'blake') });
    await expect.poll(() => stage.badgeText(page)).toBe('');

    const group = await compose(page, kofi, blake);
    await boxOf(group);
    await page.keyboard.insertText(PERSONAL);
    await expect.poll(() => stage.badgeText(page)).toBe('✓');
    expect((await atHand(stage, await stage.tabId(page))).to).toBeUndefined();
    await sendIn(group);
    await expect.poll(() => world.mailbox()[0]?.messages.at(-1)?.text).toBe(PERSONAL);
    const thread = world.mailbox()[0]!;
    world.hear(thread, { text: 'From Kofi.', by: 'kofi' });
    world.hear(thread, { text: 'From Blake.', by: 'blake' });
    await expect
      .poll(() => keptOf(stage))
      .toEqual({
        [blake.name]: saidIn(stage, 'blake'),
        '(group)': [`me: ${PERSONAL}`, 'them: From Kofi.', 'them: From Blake.'],
      });
  });
}
