// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AtHand } from '@/utils/records/at-hand';
import { madeUpBrowser, ok, settings } from './made-up';

const TEXT = 'I would love to grow my circle.';
const maren = { memberId: 'ACoAAMaren001', name: 'Maren Holt', mutuals: [] };
const atHand: AtHand = {
  state: 'known',
  consent: 'given',
  isPrivate: false,
  onPage: maren,
  timeline: [],
  isGroup: false,
  settings,
};
const withDraft: AtHand = {
  ...atHand,
  draft: {
    frameId: 3,
    draft: { id: 'box 1', kind: 'invite', text: TEXT, counter: { used: 31, limit: 200 }, recipient: maren },
    analysis: {
      verdict: 'generic',
      generic: 0.9,
      pitch: 0,
      flagged: 0.9,
      probability: 0.9,
      base: 0,
      structure: [],
      findings: [],
      tips: [],
    },
  },
};

const { worker, page, create, openPanel, reset } = madeUpBrowser();
const writeText = vi.fn(async (_text: string) => {});
const close = vi.fn();

beforeEach(() => {
  reset();
  writeText.mockClear();
  close.mockReset();
  vi.stubGlobal('close', close);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
});
afterEach(cleanup);

async function open(answer: AtHand) {
  worker.mockResolvedValueOnce(ok(answer));
  const { App } = await import('@/entrypoints/popup/App');
  render(<App />);
}

const firstWording = async () => (await screen.findAllByRole('article')).at(0)!;
const press = (card: HTMLElement, name: RegExp) =>
  fireEvent.click(within(card).getByRole('button', { name }));
const shownText = (card: HTMLElement) => card.querySelector('.wording-text')?.textContent;

test('asks for the tab it was opened on', async () => {
  await open(atHand);
  await screen.findByRole('heading', { name: 'Maren Holt' });
  expect(worker).toHaveBeenCalledWith({ name: 'tab/at-hand', request: { tabId: 7 } });
});

test.each([
  ['elsewhere', /works on linkedin\.com/],
  ['reload', /was open before Vouch/],
  ['unknown', /doesn’t recognise this page/],
  ['quiet', /Nothing written here yet/],
] as const)('%s: says where it stands', async (state, words) => {
  await open({ ...atHand, onPage: undefined, state });
  expect(await screen.findByRole('heading', { level: 2, name: words })).toBeTruthy();
});

test('an unread tab can be tried again', async () => {
  worker.mockRejectedValueOnce(new Error('No worker.'));
  const { App } = await import('@/entrypoints/popup/App');
  render(<App />);
  const again = await screen.findByRole('button', { name: 'Try again' });
  worker.mockResolvedValueOnce(ok(atHand));
  fireEvent.click(again);
  expect(await screen.findByRole('heading', { name: 'Maren Holt' })).toBeTruthy();
});

test.each([
  ['the same box under another id', {}, 2],
  ['a box with other words', { text: 'Something else altogether.' }, 1],
  ['a box for somebody else', { recipient: { memberId: 'ACoAATomas001', mutuals: [] } }, 1],
])('Insert into a box that is gone: %s', async (_, change, times) => {
  const other = { ...withDraft.draft!, draft: { ...withDraft.draft!.draft, id: 'box 2', ...change } };
  await open(withDraft);
  page.mockResolvedValueOnce(ok('gone')).mockResolvedValueOnce(ok('inserted'));
  worker.mockResolvedValueOnce(ok({ ...withDraft, draft: other }));
  press(await firstWording(), /^Insert/);
  await waitFor(() => expect(page.mock.calls).toHaveLength(times));
  if (times === 2) {
    expect(page.mock.lastCall?.[1].request).toMatchObject({ draftId: 'box 2' });
    await waitFor(() => expect(close).toHaveBeenCalled());
  } else {
    expect(await screen.findByText(/That box isn’t there any more/)).toBeTruthy();
  }
});

test('Insert puts exactly the text shown into the box of the draft, and the popup closes', async () => {
  await open(withDraft);
  page.mockResolvedValueOnce(ok('inserted'));
  const card = await firstWording();
  press(card, /^Insert/);
  await waitFor(() => expect(close).toHaveBeenCalled());
  const [tabId, { name, request }, options] = page.mock.calls[0]!;
  expect([tabId, name, options]).toEqual([7, 'box/insert', { frameId: 3 }]);
  expect(request.draftId).toBe('box 1');
  expect(request.text).toBe(shownText(card));
  expect(request.text.slice(...request.select)).toMatch(/^\[.+\]$/);
});

test.each([
  [ok('refused'), /LinkedIn’s box did not take the text/],
  [ok('gone'), /isn’t there any more/],
  [{ ok: false, error: 'failed', message: 'x' }, /can’t reach the page/],
])('an insert that failed is said, and the clipboard is left alone until Copy: %o', async (answer, words) => {
  await open(withDraft);
  page.mockResolvedValueOnce(answer);
  const card = await firstWording();
  press(card, /^Insert/);
  expect(await within(card).findByText(words)).toBeTruthy();
  expect(close).not.toHaveBeenCalled();
  expect(writeText).not.toHaveBeenCalled();
  press(card, /^Copy/);
  expect(await within(card).findByText('Copied')).toBeTruthy();
  expect(writeText.mock.calls).toEqual([[shownText(card)]]);
});

test.each([
  [{ consent: 'refused' as const }, /keep nothing/],
  [{ consent: 'unasked' as const }, /keeps nothing until you say so/],
  [{ isPrivate: true }, /private window/],
])('%o: the draft is read all the same, and no note can be written', async (state, words) => {
  await open({ ...withDraft, ...state });
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'They could get this from anyone.' })).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('the question of consent is asked on the welcome page', async () => {
  await open({ ...atHand, consent: 'unasked' });
  fireEvent.click(await screen.findByRole('button', { name: 'Choose what Vouch keeps' }));
  expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://vouch/welcome.html' });
});

test('a note is saved for the person on the page, and the wordings draw on it', async () => {
  await open(withDraft);
  const at = '2026-01-02T03:04:05.000Z';
  const person = { ...maren, mutuals: undefined, id: 'p1', accountId: 'a1', createdAt: at, modifiedAt: at };
  const text = 'We met at the canal fair in Ghent.';
  const note = { id: 'n1', accountId: 'a1', personId: 'p1', text, modifiedAt: at };
  const before = shownText(await firstWording());
  worker.mockResolvedValueOnce(ok(note)).mockResolvedValueOnce(ok({ ...withDraft, person, note }));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(worker.mock.calls[1]![0]).toEqual({ name: 'note/save', request: { tabId: 7, person: maren, text } });
  expect(shownText(await firstWording())).not.toBe(before);
});

test('somebody forgotten is gone from the popup, note and all', async () => {
  const at = '2026-01-02T03:04:05.000Z';
  const person = { id: 'p1', accountId: 'a1', memberId: maren.memberId, createdAt: at, modifiedAt: at };
  const note = { id: 'n1', accountId: 'a1', personId: 'p1', text: 'Met in Ghent.', modifiedAt: at };
  await open({ ...atHand, person, note });
  fireEvent.input(await screen.findByRole('textbox'), { target: { value: 'Met in Ghent, twice.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Forget this person' }));
  worker.mockResolvedValueOnce(ok(null)).mockResolvedValueOnce(ok(atHand));
  fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
  expect(await screen.findByText(/^Forgotten\./)).toBeTruthy();
  expect(worker.mock.calls[1]![0]).toEqual({ name: 'person/forget', request: { personId: 'p1' } });
  await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(''));
  expect(screen.queryByRole('button', { name: 'Forget this person' })).toBeNull();
  dispatchEvent(new Event('pagehide'));
  expect(worker).toHaveBeenCalledTimes(3);
});

test('the side panel opens in the press itself, for the window of the tab, and the popup makes way', async () => {
  await open(atHand);
  let isOpen = () => {};
  openPanel.mockImplementation(() => new Promise<void>((resolve) => (isOpen = resolve)));
  fireEvent.click(await screen.findByRole('button', { name: 'Open side panel' }));
  expect(openPanel.mock.calls).toEqual([[{ windowId: 1 }]]);
  expect(close).not.toHaveBeenCalled();
  isOpen();
  await waitFor(() => expect(close).toHaveBeenCalled());
});

test('a browser without side panels is offered none', async () => {
  const { open: _, ...rest } = chrome.sidePanel;
  Object.assign(chrome, { sidePanel: rest });
  await open(atHand);
  await screen.findByRole('heading', { name: 'Maren Holt' });
  expect(screen.queryByRole('button', { name: 'Open side panel' })).toBeNull();
});
