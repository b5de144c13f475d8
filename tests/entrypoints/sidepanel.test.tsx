// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AtHand } from '@/utils/records/at-hand';
import { madeUpBrowser, ok, settings } from './made-up';

const { worker, page, onActivated, onUpdated, onCommand, create, reset } = madeUpBrowser();
const AT = '2026-01-02T03:04:05.000Z';

const memberId = (name: string) => `ACoAA${name.replace(/\W/g, '')}0001`;

const someone = (name: string): AtHand => ({
  state: 'known',
  consent: 'given',
  isPrivate: false,
  onPage: { memberId: memberId(name), name, mutuals: [] },
  timeline: [],
  isGroup: false,
  settings,
});
const kept = (name: string, more: object = {}) => ({
  id: `id of ${name}`,
  accountId: 'a1',
  memberId: memberId(name),
  name,
  createdAt: AT,
  modifiedAt: AT,
  ...more,
});
const withDraft = (name: string, kind: 'invite' | 'message', text = 'I would love to grow my circle.') => {
  const atHand = someone(name);
  const draft = { id: 'box 1', kind, text, recipient: atHand.onPage! };
  const finding = (signal: string, start: number) => ({
    signal,
    kind: 'generic' as const,
    start,
    end: start + 4,
    what: signal,
    why: 'Why.',
    contribution: 1,
  });
  const findings = [finding('First fault', 2), finding('Second fault', 8)];
  return {
    ...atHand,
    draft: {
      frameId: 3,
      draft,
      analysis: {
        verdict: 'generic' as const,
        shown: 'generic' as const,
        generic: 0.9,
        pitch: 0,
        flagged: 0.9,
        probability: 0.9,
        base: 0,
        structure: [],
        findings,
        tips: [],
      },
    },
  };
};

/** What the worker answers, by message; `tab/at-hand` by the tab asked for. */
let tabs: Record<number, AtHand | Promise<AtHand>> = {};
let answers: Record<string, unknown> = {};
const asked = (name: string) => worker.mock.calls.map(([call]) => call).filter((call) => call.name === name);

beforeEach(() => {
  reset();
  tabs = { 7: someone('Maren'), 8: someone('Kofi') };
  answers = {};
  worker.mockImplementation(async ({ name, request }) =>
    ok(name === 'tab/at-hand' ? await tabs[request.tabId] : (answers[name] ?? null)),
  );
});
afterEach(cleanup);

async function open() {
  const { App } = await import('@/entrypoints/sidepanel/App');
  render(<App />);
  await screen.findByRole('heading', { name: 'Maren' });
}

const activate = (tabId: number, windowId = 1) => act(() => onActivated.fire({ tabId, windowId }));
const announce = (data: unknown) => {
  const channel = new BroadcastChannel('vouch');
  channel.postMessage(data);
  setTimeout(() => channel.close(), 50);
};
const shows = (name: string) => screen.findByRole('heading', { name });

test('follows the active tab of its own window', async () => {
  await open();
  activate(8, 2);
  expect(asked('tab/at-hand')).toHaveLength(1);
  activate(8);
  await shows('Kofi');
});

test('what is shown stays until the new answer; an answer for a tab that was left is dropped', async () => {
  await open();
  let answer = (_: AtHand) => {};
  tabs[8] = new Promise((resolve) => (answer = resolve));
  activate(8);
  await expect.poll(() => asked('tab/at-hand').length).toBe(2);
  expect(screen.getByRole('heading', { name: 'Maren' })).toBeTruthy();
  activate(7);
  tabs[7] = someone('Maren again');
  answer(someone('Kofi'));
  await shows('Maren again');
  expect(screen.queryByRole('heading', { name: 'Kofi' })).toBeNull();
});

test('asks anew when the tab’s page or what is kept has changed, and not for another tab', async () => {
  await open();
  onUpdated.fire(8, { status: 'complete' });
  onUpdated.fire(7, { status: 'loading' });
  announce({ tabId: 8 });
  onUpdated.fire(7, { url: 'https://www.linkedin.com/feed/' });
  await expect.poll(() => asked('tab/at-hand').length).toBe(2);
  announce({ tabId: 7 });
  await expect.poll(() => asked('tab/at-hand').length).toBe(3);
  announce({});
  await expect.poll(() => asked('tab/at-hand').length).toBe(4);
});

test('a burst of announcements is one asking under way and one that waits', async () => {
  await open();
  let answer = (_: AtHand) => {};
  tabs[7] = new Promise((resolve) => (answer = resolve));
  for (let i = 0; i < 20; i++) announce({ tabId: 7 });
  await expect.poll(() => asked('tab/at-hand').length).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked('tab/at-hand')).toHaveLength(2);
  answer(someone('Maren, later'));
  await shows('Maren, later');
  await expect.poll(() => asked('tab/at-hand').length).toBe(3);
});

test('an unsaved note goes to its own person when the panel goes on to the next', async () => {
  await open();
  fireEvent.input(screen.getByRole('textbox', { name: 'How you met' }), { target: { value: 'At the fair' } });
  activate(8);
  await shows('Kofi');
  await expect.poll(() => asked('note/save').length).toBe(1);
  const { person, text } = asked('note/save')[0].request;
  expect([person.name, text]).toEqual(['Maren', 'At the fair']);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'How you met' }).value).toBe('');
});

test('stays open after an insert, says so, and goes quiet when the rep writes on', async () => {
  tabs[7] = withDraft('Maren', 'invite');
  await open();
  const close = vi.fn();
  vi.stubGlobal('close', close);
  page.mockResolvedValue(ok('inserted'));
  const first = (await screen.findAllByRole('button', { name: /^Insert/ }))[0]!;
  const text = first.closest('article')!.querySelector('.wording-text')!.textContent!;
  fireEvent.click(first);
  expect(await screen.findByText(/It is in the box\. .* takes it back/)).toBeTruthy();
  tabs[7] = withDraft('Maren', 'invite', text);
  announce({ tabId: 7 });
  await expect.poll(() => asked('tab/at-hand').length).toBe(2);
  expect(screen.getByText(/It is in the box/)).toBeTruthy();
  tabs[7] = withDraft('Maren', 'invite', `${text} And one more thing.`);
  announce({ tabId: 7 });
  await waitFor(() => expect(screen.queryByText(/It is in the box/)).toBeNull());
  expect(close).not.toHaveBeenCalled();
});

test('the rep’s own name for them is in the wordings, and whoever trusts the rep can be asked', async () => {
  tabs[7] = { ...withDraft('Maren', 'message'), person: kept('Maren', { callName: 'Mimi', trustsMe: true }) };
  await open();
  const asks = screen.getByRole('region', { name: 'Ask them for an introduction' });
  expect(asks.textContent).toContain('Hi Mimi, ');
  expect(within(asks).getAllByRole('button', { name: /^Insert/ }).length).toBeGreaterThan(0);
  const { draft: _, ...withoutDraft } = tabs[7] as AtHand;
  tabs[7] = withoutDraft;
  announce({});
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Insert/ })).toBeNull());
  expect(within(asks).getAllByRole('button', { name: /^Copy/ }).length).toBeGreaterThan(0);
});

test('a flag is set on the message that was meant, and asked for anew', async () => {
  const message = {
    key: 'k1',
    kind: 'message' as const,
    from: 'them' as const,
    at: AT,
    timeSource: 'page' as const,
    certainty: 'shown' as const,
    text: 'Free on Tuesday?',
    verdict: 'pitch' as const,
  };
  tabs[7] = { ...someone('Maren'), timeline: [message] };
  const flag = {
    id: 'f1',
    accountId: 'a1',
    personId: 'p1',
    kind: 'stalker' as const,
    about: 'k1',
    text: message.text,
    createdAt: AT,
    modifiedAt: AT,
  };
  answers['flag/set'] = flag;
  await open();
  tabs[7] = { ...someone('Maren'), flags: [flag], timeline: [{ ...message, flag }] };
  onCommand.fire('flag-message', { id: 7 });
  expect(await screen.findByText('You flagged them as a sales stalker')).toBeTruthy();
  expect(asked('flag/set')[0].request).toMatchObject({
    tabId: 7,
    kind: 'stalker',
    about: 'k1',
    text: 'Free on Tuesday?',
  });
  onCommand.fire('flag-message', { id: 7 });
  expect(asked('flag/set')).toHaveLength(1);
});

test('next finding goes from card to card, and selects its words in the box', async () => {
  tabs[7] = withDraft('Maren', 'invite');
  page.mockResolvedValue(ok('selected'));
  await open();
  const seen: unknown[] = [];
  for (let i = 0; i < 3; i++) {
    onCommand.fire('next-finding', { id: 7 });
    seen.push(document.activeElement?.textContent);
  }
  expect(seen).toEqual(['First fault', 'Second fault', 'First fault']);
  const [tabId, message, options] = page.mock.calls[1]!;
  expect([tabId, message, options]).toEqual([
    7,
    { name: 'box/select', request: { draftId: 'box 1', span: { start: 8, end: 12 } } },
    { frameId: 3 },
  ]);
});

test('the command inserts the first wording while it is on screen, on the tab at hand alone', async () => {
  tabs[7] = withDraft('Maren', 'invite');
  page.mockResolvedValue(ok('inserted'));
  await open();
  const first = document.querySelector('.wording-text')!.textContent;
  onCommand.fire('insert-wording', { id: 8 });
  fireEvent.click(screen.getByRole('tab', { name: 'Notes' }));
  onCommand.fire('insert-wording', { id: 7 });
  expect(page).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('tab', { name: 'Now' }));
  onCommand.fire('insert-wording', { id: 7 });
  await expect.poll(() => page.mock.calls.length).toBe(1);
  expect(page.mock.calls[0]![1].request.text).toBe(first);
});

test('the notes come when their tab is chosen, and more of them when asked for', async () => {
  const note = (id: string) => ({
    invite: {
      id,
      accountId: 'a1',
      personId: 'p1',
      direction: 'sent',
      at: AT,
      precision: 'exact',
      note: `Note ${id}`,
      outcome: 'pending',
      modifiedAt: AT,
    },
    person: kept('Maren'),
  });
  answers['invites/list'] = { notes: [note('1')], total: 2 };
  await open();
  expect(asked('invites/list')).toEqual([]);
  fireEvent.click(screen.getByRole('tab', { name: 'Notes' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Show 1 more' }));
  await expect.poll(() => asked('invites/list').map(({ request }) => request.limit)).toEqual([20, 40]);
});

test('a limit is saved with today’s date, the others as they are kept', async () => {
  Object.assign(answers, { 'settings/get': settings, 'settings/set': settings, 'consent/get': 'given' });
  answers['accounts/list'] = [];
  await open();
  fireEvent.click(screen.getByRole('tab', { name: 'Settings' }));
  const box = await screen.findByRole('textbox', { name: 'Notes a month' });
  fireEvent.input(box, { target: { value: '3' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await expect.poll(() => asked('settings/set').length).toBe(1);
  const { notesAMonth, note } = asked('settings/set')[0].request.limits;
  expect(notesAMonth.value).toBe(3);
  expect(Math.abs(Date.parse(notesAMonth.asOf) - Date.now())).toBeLessThan(2 * 86_400_000);
  expect(note).toEqual(settings.limits.note);
  fireEvent.click(screen.getByRole('button', { name: 'Change keys' }));
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
});
