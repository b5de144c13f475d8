// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ConsentChoice } from '@/components/consent/ConsentChoice';
import { PinHelp } from '@/components/consent/PinHelp';

afterEach(cleanup);

const yes = () => screen.getByRole('button', { name: 'Yes, remember on this computer' });
const no = () => screen.getByRole('button', { name: 'No, keep nothing' });
const pressed = () => [yes(), no()].map((button) => button.getAttribute('aria-pressed'));

test.each([
  ['unasked', ['false', 'false'], ''],
  ['given', ['true', 'false'], /remembers what you send/],
  ['refused', ['false', 'true'], /keeps nothing/],
] as const)('%s: the answer so far is shown', (consent, buttons, words) => {
  render(<ConsentChoice consent={consent} failed={undefined} onChoose={() => {}} />);
  expect(pressed()).toEqual(buttons);
  expect(screen.getByRole('status').textContent).toMatch(words);
});

test('either answer can be given at any time', () => {
  const onChoose = vi.fn();
  render(<ConsentChoice consent="given" failed={undefined} onChoose={onChoose} />);
  fireEvent.click(no());
  fireEvent.click(yes());
  expect(onChoose.mock.calls).toEqual([['refused'], ['given']]);
});

test('an answer that was not stored is not shown as stored', () => {
  render(<ConsentChoice consent="unasked" failed="write" onChoose={() => {}} />);
  expect(screen.getByRole('status').textContent).toMatch(/could not be saved/);
  expect(pressed()).toEqual(['false', 'false']);
});

test('the steps to pin go away once it is pinned', () => {
  const { rerender } = render(<PinHelp isPinned={false} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('status').textContent).toBe('Not pinned yet.');
  rerender(<PinHelp isPinned />);
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  expect(screen.getByRole('status').textContent).toMatch(/Pinned/);
});

test('a browser that does not tell gets the steps and no claim', () => {
  render(<PinHelp isPinned={undefined} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('status').textContent).toBe('');
});
