import type { Locator, Page } from '@playwright/test';
import { go, openPage, openReferrals, press } from './support/dashboard';
import { openMessage, sendMessage } from './support/invite';
import { show } from './support/panel';
import { expect, test } from './support/stage';
import { bringYear, END } from './support/year';

const DAY = 86_400_000;
const THANKS = 'Thank you for the rota, Tessa. Nobody phones me at home any more.';
const STEPS = {
  'It’s no sales call': 'hear how mills plan their nights',
  'What you two achieved': 'the night shift that hands over in ten minutes',
  'Whom you look for': 'a head of finance who signs for overtime',
  'The introduction': 'Ingrid Sørhaug of Harbour Mills',
  'Thanks, and news': 'tell you how it went',
};

const stageOf = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

test('a client thanks, is asked, introduces; the source is thanked and kept posted until there is a client', async ({
  stage,
}) => {
  await stage.consent();
  const { world } = stage;
  const { kofi, ingrid } = world.people;
  const page = await stage.open(`/messaging/thread/${world.thread('kofi').id}/`);
  world.deliver('kofi', THANKS);
  await page.getByText(THANKS).first().waitFor();

  // The moment is offered, and the ask is built beside the page.
  const panel = await stage.sidePanel(page);
  await expect(
    panel.getByRole('heading', { name: 'They thanked you. This is the moment to ask' }),
  ).toBeVisible();
  await press(panel, `Build your own ask: ${kofi.name}`);
  const builder = panel.getByRole('region', { name: `Ask ${kofi.name} for an introduction` });
  for (const [label, words] of Object.entries(STEPS)) await builder.getByLabel(label).fill(words);
  const box = await openMessage(page);
  await press(builder, 'Insert: Your ask');
  await expect(box).toContainText('it’s not for a sales call: I’d like to hear how mills plan their nights.');
  await expect(box).toContainText('Would you introduce me to Ingrid Sørhaug of Harbour Mills?');
  expect((await stage.book()).asks).toEqual([]);
  await sendMessage(page);
  await expect
    .poll(async () => (await stage.book()).asks)
    .toMatchObject([{ steps: { result: STEPS['What you two achieved'], whom: STEPS['The introduction'] } }]);
  await expect(panel.getByRole('region', { name: 'An introduction', exact: true })).toContainText(
    'No answer yet',
  );

  // Kofi answers, and whom he named writes.
  world.deliver('kofi', 'Gladly. I have told Ingrid about you.');
  const theirs = await stage.open(`/messaging/thread/${world.thread('ingrid').id}/`);
  world.deliver('ingrid', 'Kofi says we should meet. Would Thursday do?');
  await theirs.getByText('Kofi says we should meet.').first().waitFor();
  await expect.poll(async () => JSON.stringify((await stage.book()).people)).toContain(ingrid.name);

  const dashboard = await openReferrals(stage, 'pipeline');
  const introduce = async () => {
    await press(stageOf(dashboard, 'Asked'), `They introduced me: ${kofi.name}`);
    const form = dashboard.getByRole('group', { name: 'They introduced me' });
    await form.getByLabel('To whom').fill(ingrid.name);
    await form.getByLabel('Why the two of you').fill('She signs for overtime');
    await press(form, 'Record it');
    await expect(stageOf(dashboard, 'Introduced')).toContainText(`Introduced by ${kofi.name}`);
  };
  await introduce();
  await press(dashboard, `Undo Introduced: ${ingrid.name}`);
  await expect(stageOf(dashboard, 'Asked')).toContainText(kofi.name);
  await introduce();

  // Thanks are due at once; putting off and doing can both be taken back.
  const thank = `Thank ${kofi.name} for introducing you to ${ingrid.name}`;
  const tab = await show(panel, 'Referrals');
  const owed = tab.getByRole('listitem').filter({ hasText: thank });
  await press(owed, `Tomorrow: ${thank}`);
  await expect(owed).toHaveCount(0);
  await press(tab, `Undo: ${thank}`);
  await press(owed, `Done: ${thank}`);
  await expect(owed).toHaveCount(0);

  const step = async (name: string, to: string, fill?: () => Promise<unknown>) => {
    await press(dashboard, `${name}: ${ingrid.name}`);
    await fill?.();
    await press(dashboard.getByRole('article', { name: ingrid.name }), 'Record it');
    await expect(stageOf(dashboard, to)).toContainText(ingrid.name);
  };
  const toSet = () =>
    step('Meeting set', 'Meeting set', async () => dashboard.getByLabel('The meeting is on').fill(dayIn(3)));
  await toSet();
  await press(dashboard, `Undo Meeting set: ${ingrid.name}`);
  await expect(stageOf(dashboard, 'Introduced')).toContainText(ingrid.name);
  await toSet();

  // Two days later word to the source is due.
  const later = await openReferrals(stage, 'today', Date.now() + 2 * DAY);
  const post = `Tell ${kofi.name} that you will meet ${ingrid.name}`;
  await press(later, `Done: ${post}`);
  await expect(later.getByText(`Done: ${post}`)).toBeVisible();
  await later.close();

  await press(dashboard, `Meeting held: ${ingrid.name}`);
  const held = dashboard.getByRole('group', { name: 'Meeting held' });
  await press(held, 'Record it');
  await expect(dashboard.getByText('Say whom you met: it counts more than the meeting.')).toBeVisible();
  await dashboard.getByLabel('Whom you met').selectOption('Decides');
  await press(held, 'Record it');
  await expect(stageOf(dashboard, 'Meeting held')).toContainText('Decides');
  await step('Became a client', 'Client');
  await press(dashboard, `Undo Client: ${ingrid.name}`);
  await expect(stageOf(dashboard, 'Meeting held')).toContainText(ingrid.name);
  await step('Became a client', 'Client');

  // What it came to.
  await go(dashboard, 'Goal and figures');
  await press(dashboard, 'Set the goal');
  await expect(dashboard.getByRole('region', { name: 'Goal' })).toContainText('1 client won so far');
  const figures = dashboard.getByRole('region', { name: 'People and conversations' });
  for (const words of [
    'People asked',
    'Introductions received',
    'Meetings set',
    'Meetings held',
    'Clients',
  ]) {
    await expect(figures.locator('div', { has: dashboard.getByText(words, { exact: true }) })).toContainText(
      '1',
    );
  }
  const nextMonth = await openReferrals(stage, 'check', firstOfNextMonth());
  const leader = nextMonth.getByRole('region', { name: 'What a leader asks' });
  await expect(leader).toContainText('How many introductions did you receive last month?1');
  await expect(leader).toContainText('What share of your meetings came from referrals?1 of 1');
  await nextMonth.close();

  // Both ends of the chain.
  const person = async (name: string) => {
    await dashboard.getByRole('navigation').getByRole('link', { name: 'People' }).click();
    await dashboard.getByRole('link', { name: new RegExp(name) }).click();
    return dashboard.getByRole('region', { name: 'Who introduced whom' });
  };
  await expect(await person(kofi.name)).toContainText(`Whom you know through ${kofi.name}${ingrid.name}`);
  await expect(await person(ingrid.name)).toContainText(`How you came to know ${ingrid.name}${kofi.name}`);
});

test('whom to ask: one a day and another, an excuse and its answer, left alone, and nobody on a day off', async ({
  stage,
}) => {
  await stage.consent();
  const transfer = await openPage(stage, 'transfer');
  await bringYear(transfer, Date.now());
  await transfer.close();
  const page = await openReferrals(stage, 'today');
  // Whichever day this is, it is one of work.
  await page.getByText('When you work').click();
  for (const day of ['Saturday', 'Sunday']) {
    await press(page, day);
    await expect(page.getByRole('button', { name: day })).toHaveAttribute('aria-pressed', 'true');
  }
  const today = page.getByRole('region', { name: 'One person today' });
  await expect(today).toContainText('They thanked you on');
  const first = await today.getByRole('heading').innerText();
  await press(today, 'Another person');
  await expect(today).toContainText('you achieved this together: The rota that fits on one page');
  await expect(today.getByRole('heading')).not.toHaveText(first);

  // Beside a page it is the same person, and why.
  const panel = await show(await stage.sidePanel(page), 'Referrals');
  const beside = panel.getByRole('region', { name: 'One person today' });
  await expect(beside.getByRole('heading')).toHaveText(first);
  await expect(beside).toContainText('They thanked you on');
  await panel.page().close();

  await page.getByLabel('From', { exact: true }).fill(dayIn(0));
  await page.getByLabel('Until').fill(dayIn(1));
  await press(page, 'Add days off');
  await expect(page.getByRole('heading', { name: 'No work today' })).toBeVisible();
  await press(page, /^Remove: /);
  await expect(today).toBeVisible();

  await go(page, 'Whom to ask');
  const entry = page.getByRole('article', { name: first });
  await entry.getByText('I’d rather not…').click();
  await entry.getByLabel('They are too junior').check();
  await expect(entry.getByText('You don’t know whom they know')).toBeVisible();
  await expect
    .poll(async () => (await stage.book()).standings)
    .toContainEqual(expect.objectContaining({ excuse: expect.objectContaining({ id: 'too-junior' }) }));
  await press(page, `Leave alone for good: ${first}`);
  await expect(entry).toHaveCount(0);
  await press(page, `Put back on the list: ${first}`);
  await expect(entry).toBeVisible();
});

test('on a weekend nobody is proposed', async ({ stage }) => {
  await stage.consent();
  const transfer = await openPage(stage, 'transfer');
  await bringYear(transfer);
  await transfer.close();
  // A Saturday.
  const page = await openReferrals(stage, 'today', END + 3 * DAY);
  await expect(page.getByRole('heading', { name: 'No work today' })).toBeVisible();
});

test('a year of a rep comes to the figures that were counted by hand', async ({ stage }) => {
  await stage.consent();
  const transfer = await openPage(stage, 'transfer');
  await bringYear(transfer);
  await transfer.close();
  const page = await openReferrals(stage, 'goal', END);
  const figures = page.getByRole('region', { name: 'People and conversations' });
  await page.getByLabel('Period').selectOption('This year so far');
  const lines = figures.locator('dl > div');
  const numbers = {
    'People asked': '47',
    'Introductions received': '25',
    'Meetings set': '24',
    Clients: '6',
  };
  for (const [words, number] of Object.entries(numbers)) {
    await expect(lines.filter({ has: page.getByText(words, { exact: true }) })).toHaveText(
      `${words}${number}`,
    );
  }
  await expect(lines.filter({ hasText: 'Meetings from referrals' })).toContainText('24 of 36');
  await page.getByLabel('From', { exact: true }).fill('2026-01-01');
  await page.getByLabel('Until').fill('2026-12-31');
  await press(page, 'Set the goal');
  const goal = page.getByRole('region', { name: 'Goal' });
  await expect(goal).toContainText('Your own rate: 24 of 46 asks led to an introduction.');
  await expect(goal).toContainText('10 clients ← 33 introductions ← 63 asks');
});

const dayIn = (days: number): string => {
  const date = new Date(Date.now() + days * DAY);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

function firstOfNextMonth(): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth() + 1, 1, 12).getTime();
}
