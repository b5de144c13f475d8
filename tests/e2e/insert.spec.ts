import type { Locator, Page } from '@playwright/test';
import { boxOf, openFromList } from './support/chats';
import { openMessage, openNote, profile } from './support/invite';
import { expect, type Stage, test } from './support/stage';

const WRITTEN = 'Hello there, we met in Averly.';

/** What a box holds; how an editor parts its lines is its own business. */
const textIn = (box: Locator) => async () => {
  const isNote = await box.evaluate((element) => element.localName === 'textarea');
  return (isNote ? await box.inputValue() : await box.innerText()).replace(/\n+/g, '\n').trim();
};

/** Asks the frame that a box is in for what the popup asks it for. */
async function ask(stage: Stage, page: Page, name: string, request: object = {}, frameId = 0) {
  const tab = await stage.tabId(page);
  return stage.browser.desk.evaluate(
    async ([tabId, message, frame]) =>
      (await chrome.tabs.sendMessage(tabId, message, { frameId: frame })).value,
    [tab, { name, request }, frameId] as const,
  );
}

interface Insert {
  text: string;
  over?: { start: number; end: number };
}

async function insert(stage: Stage, page: Page, how: Insert, frameId = 0): Promise<string> {
  const { draftId } = await ask(stage, page, 'page/read', {}, frameId);
  return ask(stage, page, 'box/insert', { draftId, ...how }, frameId);
}

const draftIn = async (stage: Stage, page: Page) => {
  const found = (await stage.ask('tab/at-hand', { tabId: await stage.tabId(page) })) as {
    draft?: { frameId: number; draft: { text: string; recipient: { name?: string } } };
  };
  return found.draft;
};

/** A box with a text in it, as the user typed it. */
const places = {
  'a note': async (stage: Stage) => {
    const page = await stage.open(profile(stage.world.people.mara));
    return { page, box: await openNote(page) };
  },
  'a message': async (stage: Stage) => {
    const page = await stage.open(`/messaging/thread/${stage.world.thread('kofi').id}/`);
    return { page, box: await openMessage(page) };
  },
  'a bubble in the shadow root': async (stage: Stage) => {
    stage.world.chatsIn = 'shadow';
    const page = await stage.open('/feed/');
    return { page, box: await boxOf(await openFromList(page, stage.world.people.kofi)) };
  },
  'a bubble in its frame': async (stage: Stage) => {
    stage.world.chatsIn = 'iframe';
    const page = await stage.open('/feed/');
    return { page, box: await boxOf(await openFromList(page, stage.world.people.kofi)) };
  },
};

for (const [place, open] of Object.entries(places)) {
  test(`a text goes within another, over a part of it, and one undo takes it back: ${place}`, async ({
    stage,
  }) => {
    const { page, box } = await open(stage);
    const text = textIn(box);
    await page.keyboard.insertText(WRITTEN);
    await expect.poll(async () => (await draftIn(stage, page))?.draft.text).toBe(WRITTEN);
    const { frameId } = (await draftIn(stage, page))!;
    expect(frameId > 0).toBe(place.endsWith('frame'));
    const over = { start: 6, end: 11 };
    expect(await insert(stage, page, { text: 'Mara', over }, frameId)).toBe('inserted');
    await expect.poll(text).toBe('Hello Mara, we met in Averly.');
    const at = { start: 11, end: 11 };
    expect(await insert(stage, page, { text: ' again,\nand', over: at }, frameId)).toBe('inserted');
    await expect.poll(text).toBe('Hello Mara, again,\nand we met in Averly.');
    await page.bringToFront();
    await box.press('ControlOrMeta+z');
    // An editor takes each line for a step.
    for (let step = 0; step < 2 && (await text()).includes('again'); step += 1)
      await box.press('ControlOrMeta+z');
    await expect.poll(text).toBe('Hello Mara, we met in Averly.');
  });

  test(`a text waits until characters are put together: ${place}`, async ({ stage }) => {
    const { page, box } = await open(stage);
    const text = textIn(box);
    await page.keyboard.insertText(WRITTEN);
    await expect.poll(async () => (await draftIn(stage, page))?.draft.text).toBe(WRITTEN);
    const { frameId } = (await draftIn(stage, page))!;
    const cdp = await stage.browser.context.newCDPSession(page);
    const composing = { text: 'こん', selectionStart: 2, selectionEnd: 2 };
    await cdp.send('Input.imeSetComposition', composing);
    await expect.poll(text).toBe(`${WRITTEN}こん`);
    let is = '';
    const inserting = insert(stage, page, { text: 'Dear Mara, [where you met]' }, frameId).then(
      (inserted) => (is = inserted),
    );
    await page.waitForTimeout(400);
    expect([is, await text()]).toEqual(['', `${WRITTEN}こん`]);
    await cdp.send('Input.insertText', { text: 'こんにちは' });
    await inserting;
    expect([is, await text()]).toEqual(['inserted', 'Dear Mara, [where you met]']);
  });
}

/** A page whose box takes no typing and tells nobody; with `isReading` it looks at the box now and then all the same. */
const refuseTyping = (page: Page, isReading: boolean) =>
  page.evaluate((reading) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['input', 'change', 'keydown', 'keyup', 'paste'])
      window.addEventListener(type, (event) => heard.push(`${event.type} ${event.isTrusted}`), true);
    const dialogs = document.querySelector('#interop-outlet')!.shadowRoot!;
    const old = dialogs.querySelector('textarea')!;
    // A box of its own, which the page draws from no state.
    const box = old.cloneNode() as HTMLTextAreaElement;
    box.readOnly = true;
    old.replaceWith(box);
    const send = dialogs.querySelector<HTMLButtonElement>(
      '.artdeco-modal__actionbar .artdeco-button--primary',
    )!;
    box.focus();
    if (reading) setInterval(() => (send.disabled = box.value === ''), 20);
  }, isReading);

const heardBy = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

test('where the browser cannot type the text is set without an event, and Vouch’s Undo takes it back', async ({
  stage,
}) => {
  const page = await stage.open(profile(stage.world.people.mara));
  await openNote(page);
  await refuseTyping(page, true);
  const box = page.locator('#custom-message');
  const popup = await stage.popup(page);
  const shown = await popup.locator('.wording-text').first().innerText();
  await popup
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await expect(popup.getByText(/browser’s undo doesn’t know of it/)).toBeVisible();
  await expect(box).toHaveValue(shown);
  await expect.poll(async () => (await draftIn(stage, page))?.draft.text).toBe(shown);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByText(/^Taken back/)).toBeVisible();
  await expect(box).toHaveValue('');
  expect(await heardBy(page)).toEqual([]);
});

test('where the page does not make Send ready for it the old text is put back, and that is said', async ({
  stage,
}) => {
  const page = await stage.open(profile(stage.world.people.mara));
  await openNote(page);
  await refuseTyping(page, false);
  const popup = await stage.popup(page);
  await popup
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await expect(popup.getByText(/LinkedIn’s box did not take the text/)).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Copy/ }).first()).toBeVisible();
  await expect(page.locator('#custom-message')).toHaveValue('');
  expect(await heardBy(page)).toEqual([]);
});
