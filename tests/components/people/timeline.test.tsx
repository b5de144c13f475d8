// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Timeline } from '@/components/people/Timeline';
import type { TimelineItem } from '@/utils/records/at-hand';

afterEach(cleanup);

const item = (key: string, more: Partial<TimelineItem> = {}): TimelineItem => ({
  key,
  kind: 'message',
  from: 'them',
  at: '2024-05-06T09:30:00.000Z',
  timeSource: 'page',
  certainty: 'shown',
  text: `text ${key}`,
  ...more,
});

function rows(items: TimelineItem[]) {
  render(<Timeline items={items} name="Maren Holt" />);
  return screen.getAllByRole('listitem');
}

test('the newest is on top, with who said it and when', () => {
  const [first, second] = rows([item('old'), item('new', { from: 'me' })]);
  expect(first?.textContent).toContain('You');
  expect(first?.textContent).toContain('text new');
  expect(second?.textContent).toContain('Maren Holt');
  expect(second?.querySelector('time')?.dateTime).toBe('2024-05-06T09:30:00.000Z');
  expect(second?.querySelector('time')?.textContent).toContain('2024');
});

test('only received pitches and stock words carry a badge', () => {
  const badges = rows([
    item('1', { verdict: 'pitch' }),
    item('2', { verdict: 'generic' }),
    item('3', { verdict: 'personal' }),
    item('4', { verdict: 'pitch', from: 'me' }),
  ]).map((row) => /Pitch|Stock words/.exec(row.textContent ?? '')?.[0]);
  expect(badges).toEqual([undefined, undefined, 'Stock words', 'Pitch']);
});

test('what is not certain says so', () => {
  const [shown, unsure] = rows([
    item('1', { from: 'me', kind: 'invite', timeSource: 'clock', certainty: 'probable' }),
    item('2', { from: 'me' }),
  ]);
  for (const words of ['probably sent', 'this computer’s time', 'invite']) {
    expect(unsure?.textContent).toContain(words);
    expect(shown?.textContent).not.toContain(words);
  }
});

test('earlier messages come when asked for', () => {
  expect(rows(Array.from({ length: 8 }, (_, i) => item(String(i))))).toHaveLength(5);
  fireEvent.click(screen.getByRole('button', { name: 'Show 3 earlier messages' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(8);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a long message is cut until it is asked for', () => {
  const text = `${'a fair word '.repeat(60)}END`;
  rows([item('1', { text })]);
  expect(screen.queryByText(/END/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show all of it' }));
  expect(screen.getByText(/END/)).toBeTruthy();
});

test('hostile text stays text', () => {
  const text = '<img src=x onerror=alert(1)>';
  rows([item('1', { text, senderName: '<i>Maren</i>' })]);
  expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByText('<i>Maren</i>')).toBeTruthy();
  expect(document.querySelector('img, i')).toBeNull();
});
