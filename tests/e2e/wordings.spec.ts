import type { Locator, Page } from '@playwright/test';
import { openMessage, openNote, profile, sendInvitation } from './support/invite';
import { show } from './support/panel';
import { expect, type Stage, test } from './support/stage';

const REASON = 'Your talk on queues made me redraw our rota.';

/** Opens a box of either kind with its side panel; `written` is what stands in it, on one line. */
async function writing(stage: Stage, kind: 'note' | 'message') {
  const { world } = stage;
  const isNote = kind === 'note';
  const page = await stage.open(
    isNote ? profile(world.people.mara) : `/messaging/thread/${world.thread('kofi').id}/`,
  );
  const box = await (isNote ? openNote(page) : openMessage(page));
  const panel = await stage.sidePanel(page);
  await page.bringToFront();
  await box.click();
  const written = async () =>
    (isNote ? await box.inputValue() : await box.innerText()).replace(/\s+/g, ' ').trim();
  return { page, box, panel, written };
}

/** What of the box is selected. */
const selected = (box: Locator): Promise<string> =>
  box.evaluate((node) =>
    node instanceof HTMLTextAreaElement
      ? node.value.slice(node.selectionStart, node.selectionEnd)
      : String(getSelection()),
  );

const FIXES = [
  [
    'Take this sentence out',
    `We help clinics save money with our platform. ${REASON}`,
    (text: string) => text === REASON,
  ],
  [
    'Ask a question instead of the pitch',
    `${REASON} We help clinics save money with our platform.`,
    (text: string) => text.startsWith(REASON) && /\[[^\]]+\]/.test(text) && !text.includes('platform'),
  ],
] as const;

for (const kind of ['note', 'message'] as const) {
  for (const [label, draft, isMended] of FIXES) {
    test(`one press mends one finding, one undo takes it back: ${label}, ${kind}`, async ({ stage }) => {
      const { page, box, panel, written } = await writing(stage, kind);
      await page.keyboard.insertText(draft);
      await panel
        .getByRole('button', { name: new RegExp(`^${label}`) })
        .first()
        .click();
      await expect.poll(async () => isMended(await written())).toBe(true);
      await expect(panel.getByText(/It is in the box/)).toBeVisible();
      const blank = /\[[^\]]+\]/.exec(await written())?.[0] ?? '';
      await expect.poll(() => selected(box)).toBe(blank);
      await page.bringToFront();
      await box.press('ControlOrMeta+z');
      await expect.poll(written).toBe(draft);
    });
  }
}

test('where the two met takes the place of a reason that is none, and is taken back with one undo', async ({
  stage,
}) => {
  const { page, box, panel, written } = await writing(stage, 'note');
  const draft = `We have many connections in common. ${REASON}`;
  await page.keyboard.insertText(draft);
  await panel
    .getByRole('button', { name: /^Say here where you met/ })
    .first()
    .click();
  await expect.poll(written).toMatch(/met at \[where you met\]/);
  expect(await written()).toContain(REASON);
  await expect.poll(() => selected(box)).toBe('[where you met]');
  await page.bringToFront();
  await box.press('ControlOrMeta+z');
  await expect.poll(written).toBe(draft);
});

for (const kind of ['note', 'message'] as const) {
  test(`while a blank stands in the box, badge and panel say so: ${kind}`, async ({ stage }) => {
    const { page, box, panel, written } = await writing(stage, kind);
    await panel
      .locator('.wordings summary')
      .or(panel.getByRole('button', { name: /^Insert/ }))
      .first()
      .waitFor();
    await panel
      .getByRole('button', { name: /^Insert/ })
      .first()
      .click();
    await expect.poll(written).toMatch(/\[.+\]/);
    const blanks = (await written()).match(/\[[^\]]+\]/g)!;
    await expect.poll(async () => (await stage.badge(page)).title).toMatch(/fill the blank/);
    for (const blank of blanks) {
      await expect(panel.locator('mark.blank', { hasText: blank }).first()).toBeVisible();
    }
    await expect(panel.getByText(/Fill the blank before you send it|Still blank/).first()).toBeVisible();

    await page.bringToFront();
    await expect.poll(() => selected(box)).toBe(blanks[0]);
    await box.press('ControlOrMeta+a');
    await page.keyboard.insertText(
      'We met at the harbour workshop, and I still think about your rota on a napkin.',
    );
    await expect.poll(async () => (await stage.badge(page)).title).not.toMatch(/fill the blank/);
    await expect(panel.getByText(/Fill the blank before you send it|Still blank/)).toHaveCount(0);
  });
}

test('a wording that was sent is not offered again', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  const page = await stage.open(profile(world.people.mara));
  const box = await openNote(page);
  const panel = await stage.sidePanel(page);
  const moment = panel.getByLabel('What is it about?');
  await moment.selectOption('You met');
  const shown = panel.locator('.wordings .wording-text');
  const first = await shown.first().innerText();
  await panel
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await expect(box).toHaveValue(first);
  let nth = 0;
  const sent = first.replace(
    /\[[^\]]+\]/g,
    () => ['the harbour fair', 'your napkin rota', 'the ferry'][nth++] ?? 'it',
  );
  await page.bringToFront();
  await box.fill(sent);
  await sendInvitation(page);
  await expect.poll(() => world.invitations.length).toBe(1);

  // Taken back on LinkedIn, so that the same person can be invited again.
  world.invitations = [];
  await page.goto(`https://www.linkedin.com${profile(world.people.mara)}`);
  await openNote(page);
  await expect(panel.getByText('Invite note to Mara')).toBeVisible();
  await moment.selectOption('You met');
  await expect(shown).toHaveCount(3);
  expect(await shown.allInnerTexts()).not.toContain(first);
});

test('a wording of one’s own is written in the settings, offered first, and inserted', async ({ stage }) => {
  const page = await stage.open(profile(stage.world.people.mara));
  const box = await openNote(page);
  const panel = await stage.sidePanel(page);
  const settings = await show(panel, 'Settings');
  await settings.getByRole('button', { name: 'Add a wording' }).click();
  await settings.getByLabel('When it suits').fill('On the ferry');
  await settings.getByLabel('The wording').fill('Love to connect and grow my network, {name}!');
  await expect(settings.getByRole('heading', { name: 'They could get this from anyone.' })).toBeVisible();
  await settings.getByLabel('The wording').fill('Ahoy {name}, we shared [what you shared] on the ferry.');
  await expect(settings.getByRole('heading', { name: 'They could get this from anyone.' })).toHaveCount(0);
  await settings.getByRole('button', { name: 'Save wording' }).click();
  await expect(settings.getByRole('article', { name: 'On the ferry' })).toBeVisible();
  await settings.getByRole('button', { name: 'Edit: On the ferry' }).click();
  await settings
    .getByLabel('The wording')
    .fill('Ahoy there {name}, we shared [what you shared] on the ferry.');
  await settings.getByRole('button', { name: 'Save wording' }).click();
  await expect(settings.getByText('Ahoy there')).toBeVisible();

  await show(panel, 'Now');
  await expect(panel.locator('.wording-text').first()).toHaveText(
    'Ahoy there Mara, we shared [what you shared] on the ferry.',
  );
  await expect(panel.locator('.wordings .wording-text')).toHaveCount(3);
  await panel.getByRole('button', { name: 'Insert: On the ferry' }).click();
  await expect(box).toHaveValue('Ahoy there Mara, we shared [what you shared] on the ferry.');
});

test('thanks in a received message are the moment to ask', async ({ stage }) => {
  const { world } = stage;
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  const panel = await stage.sidePanel(page);
  const ask = panel.getByRole('region', { name: 'Ask them for an introduction' });
  await expect(panel.getByText('Kofi').first()).toBeVisible();
  await expect(ask).toHaveCount(0);
  world.deliver('kofi', 'Sounds good, see you then.');
  await expect(panel.getByText('Sounds good, see you then.')).toBeVisible();
  await expect(ask).toHaveCount(0);
  world.deliver('kofi', 'Thank you for the rota, it saved us two hours a night.');
  await expect(panel.getByText('They thanked you. This is the moment to ask')).toBeVisible();
  const text = await ask.locator('.wording-text').first().innerText();
  expect(text).toMatch(/\[what they thanked you for \(their words: [^\]]+\)\]/);
  expect(text).toMatch(/introduce me/);

  // Picked for the box they stand there, and the same nowhere else.
  await openMessage(page);
  const offered = panel.locator('.wordings .wording-text');
  await expect(offered).toHaveCount(3);
  expect((await offered.allTextContents()).join()).not.toContain('introduce me');
  await panel.getByLabel('What is it about?').selectOption({ label: 'They thanked you' });
  await expect(offered.first()).toContainText('introduce me');
  const all = await panel.locator('.wording-text').allTextContents();
  expect(new Set(all).size).toBe(all.length);
});

/** Puts a language model in the place of the browser's own, in one page of the extension. */
async function withModel(panel: Page, answers: 'well' | 'badly' | 'never' | 'failing'): Promise<void> {
  await panel.addInitScript((how) => {
    const prompt = async (text: string): Promise<string> => {
      const message = /Message: ([\s\S]*)$/.exec(text)![1]!;
      if (how === 'well') return message.replace(/^Hi (\w+), /, 'Hello $1, ');
      if (how === 'badly') return `${message} We also offer a free audit.`;
      if (how === 'failing') throw new Error('The model is gone.');
      return new Promise(() => {});
    };
    Object.assign(globalThis, {
      LanguageModel: {
        availability: async () => 'available',
        create: async () => ({ prompt, destroy() {} }),
      },
    });
  }, answers);
  await panel.reload();
}

test.describe('Say it in my words', () => {
  async function opened(stage: Stage, answers?: Parameters<typeof withModel>[1]) {
    const { wording } = (await stage.ask('settings/get')) as { wording?: object };
    await stage.ask('settings/set', {
      wording: { tone: 'plain', names: 'auto', frames: [], ...wording, rewriting: true },
    });
    const page = await stage.open(profile(stage.world.people.mara));
    const box = await openNote(page);
    const panel = await stage.sidePanel(page);
    if (answers) await withModel(panel, answers);
    await expect(panel.locator('.wordings .wording-text')).toHaveCount(3);
    return { page, box, panel, press: panel.getByRole('button', { name: /^Say it in my words/ }) };
  }

  test('is absent where the browser has no model', async ({ stage }) => {
    const { panel, press } = await opened(stage);
    await expect(press).toHaveCount(0);
    const settings = await show(panel, 'Settings');
    await expect(settings.getByText('How you sound')).toBeVisible();
    await expect(settings.getByText('Let my browser rewrite a text')).toHaveCount(0);
  });

  test('is absent until the user wants it', async ({ stage }) => {
    const { panel, press } = await opened(stage, 'well');
    await expect(press).toHaveCount(3);
    const settings = await show(panel, 'Settings');
    await settings.getByLabel('Let my browser rewrite a text').click();
    await show(panel, 'Now');
    await expect(press).toHaveCount(0);
  });

  test('shows what a model says that adds nothing, and puts it in the box', async ({ stage }) => {
    const { box, panel, press } = await opened(stage, 'well');
    await press.first().click();
    const rewritten = panel.getByRole('region', { name: 'In your browser’s words' });
    await expect(rewritten).toContainText('Hello Mara, ');
    const text = await rewritten.locator('.wording-text').innerText();
    await rewritten.getByRole('button', { name: /^Insert/ }).click();
    await expect(box).toHaveValue(text);
  });

  for (const [answers, said] of [
    ['badly', /added something that you did not say/],
    ['failing', /did not answer/],
  ] as const) {
    test(`shows nothing of a model that is ${answers}`, async ({ stage }) => {
      const { panel, press } = await opened(stage, answers);
      await press.first().click();
      await expect(panel.getByText(said)).toBeVisible();
      await expect(panel.getByRole('region', { name: 'In your browser’s words' })).toHaveCount(0);
      await expect(panel.getByText('free audit')).toHaveCount(0);
    });
  }

  test('lets a model go that never answers', async ({ stage }) => {
    const { panel, press } = await opened(stage, 'never');
    await panel.clock.install();
    await press.first().click();
    await expect(panel.getByText('Your browser is writing…')).toBeVisible();
    await panel.clock.runFor(21_000);
    await expect(panel.getByText('Your browser’s model took too long.')).toBeVisible();
  });
});
