import { openMessage } from './support/invite';
import { markedIn } from './support/marks';
import { said, show, write } from './support/panel';
import { expect, test } from './support/stage';

const PITCH = 'We help clinics save money. Do you have 15 minutes for a quick demo this week?';

test('an edited message has its latest words, and one deleted on LinkedIn stays until the user removes it', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const thread = world.thread('kofi');
  const page = await stage.open(`/messaging/thread/${thread.id}/`);
  const panel = await stage.sidePanel(page);
  const edited = world.deliver('kofi', 'The ferry leaves at six.');
  const deleted = world.deliver('kofi', 'Forget what I said about the budget.');
  await expect(said(panel, 'The ferry leaves at six.')).toBeVisible();
  world.edit(thread, edited, 'The ferry leaves at seven.');
  await expect(said(panel, 'The ferry leaves at seven.')).toContainText('edited');
  await expect(said(panel, 'The ferry leaves at six.')).toHaveCount(0);
  const gone = said(panel, 'Forget what I said about the budget.');
  await expect(gone).toBeVisible();
  world.retract(thread, deleted);
  await expect(gone).toContainText('deleted on LinkedIn');
  await panel.reload();
  await expect(gone).toContainText('deleted on LinkedIn');
  const before = await panel.locator('.timeline').getByRole('listitem').count();
  await gone.getByRole('button', { name: /^Remove/ }).click();
  await expect(gone).toHaveCount(0);

  // The page still shows where it was; what is seen again must not bring it back.
  await page.reload();
  world.deliver('kofi', 'See you on the quay.');
  await expect(said(panel, 'See you on the quay.')).toBeVisible();
  await expect(panel.locator('.timeline').getByRole('listitem')).toHaveCount(before);
  await expect(panel.getByText('deleted on LinkedIn')).toHaveCount(0);
  expect(JSON.stringify(await stage.book())).not.toContain('about the budget');
});

test('messages without words are kept as what they are, and words of every kind as they stand', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const thread = world.thread('blake');
  for (const media of ['attachment', 'voice', 'reaction'] as const) world.hear(thread, { media });
  world.hear(thread, { subject: 'Night transport', text: 'The tender is out, on one page.' });
  world.hear(thread, { text: 'Late again 🚢🌊 but happy 🧑‍🚀' });
  world.hear(thread, { text: 'مرحبا، هل نلتقي يوم الخميس في الميناء؟' });
  const page = await stage.open(`/messaging/thread/${thread.id}/`);
  const panel = await stage.sidePanel(page);
  await panel.getByRole('button', { name: /earlier message/ }).click();
  const entries = panel.locator('.timeline').getByRole('listitem');
  await expect(entries).toHaveCount(7);
  await expect(entries.nth(0).locator('.entry-text')).toHaveText('مرحبا، هل نلتقي يوم الخميس في الميناء؟');
  await expect(entries.nth(0).locator('.entry-text')).toHaveCSS('direction', 'rtl');
  await expect(entries.nth(1).locator('.entry-text')).toHaveText('Late again 🚢🌊 but happy 🧑‍🚀');
  await expect(entries.nth(2).locator('.entry-text')).toHaveText(
    /^Night transport\s+The tender is out, on one page\.$/,
  );
  await expect(entries.nth(3)).toContainText('A reaction');
  await expect(entries.nth(4)).toContainText('A voice message');
  await expect(entries.nth(5)).toContainText('An attachment');
  const held = () =>
    stage.book().then(({ conversations = [] }) =>
      (conversations as { messages: { text: string; media?: string }[] }[])
        .flatMap(({ messages }) => messages)
        .filter(({ media }) => media)
        .map(({ text, media }) => `${media}:${text}`),
    );
  await expect.poll(held).toEqual(['attachment:', 'voice:', 'reaction:']);
});

test('a group is kept with who said what, and judges nobody', async ({ stage }) => {
  await stage.consent();
  const { world } = stage;
  world.spy = true;
  const { kofi, blake } = world.people;
  const group = world.group('kofi', 'blake');
  world.hear(group, { by: 'blake', text: PITCH });
  world.hear(group, { by: 'kofi', text: 'The night boat suits me.' });
  const page = await stage.open(`/messaging/thread/${group.id}/`);
  const panel = await stage.sidePanel(page);
  await expect(panel.getByRole('heading', { name: 'Group conversation' })).toBeVisible();
  await expect(said(panel, 'night boat')).toContainText(kofi.name);
  await expect(said(panel, 'quick demo')).toContainText(blake.name);
  await expect(said(panel, 'quick demo').locator('.badge')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: /^Flag|^Not a pitch/ })).toHaveCount(0);
  await openMessage(page);
  await page.keyboard.insertText('We help clinics save money. Quick call?');
  await expect.poll(() => stage.badgeText(page)).toBe('P');
  await expect(panel.getByRole('heading', { name: 'This reads as a pitch.' })).toBeVisible();
  expect(await markedIn(page)).toEqual([]);
  const { conversations, people, flags } = await stage.book();
  expect(conversations).toMatchObject([
    { messages: [{ senderName: blake.name, text: PITCH }, { senderName: kofi.name }] },
  ]);
  expect(conversations?.[0]).not.toHaveProperty('personId');
  expect([people, flags]).toEqual([[], []]);
});

test('whoever’s name is not sure is addressed in full, and the user’s own correction is used at once and kept', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { thandeka, sukarna, minh, layla } = world.people;
  const page = await stage.open(`/messaging/thread/${world.thread('thandeka').id}/`);
  const panel = await stage.sidePanel(page);
  const wording = panel.locator('.wordings .wording-text').first();
  for (const [person, greeting] of [
    [thandeka, 'Hi Thandeka, '],
    [sukarna, 'Hi Sukarna, '],
    [layla, 'Hi ليلى, '],
    [minh, 'Hi Nguyễn Thị Minh, '],
  ] as const) {
    await page.goto(`https://www.linkedin.com/messaging/thread/${world.thread(person.key as 'minh').id}/`);
    await openMessage(page);
    await expect(panel.getByRole('heading', { name: person.name })).toBeVisible();
    await expect(wording).toContainText(greeting);
  }
  await expect(panel.getByText('Vouch writes to them as Nguyễn Thị Minh.')).toBeVisible();
  await panel.getByRole('button', { name: 'Call them …' }).click();
  await write(panel, 'Minh');
  await expect(wording).toContainText('Hi Minh, ');
  await panel.close();
  await stage.killWorker();
  await page.reload();
  await openMessage(page);
  const again = await stage.popup(page);
  await expect(again.getByText('Vouch writes to them as Minh.')).toBeVisible();
  await expect(again.locator('.wordings .wording-text').first()).toContainText('Hi Minh, ');
  await show(again, 'Settings');
});
