// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Timeline } from '@/components/people/Timeline';
import type { TimelineItem } from '@/utils/records/at-hand';
import { flag } from '../made-up';

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

function rows(items: TimelineItem[], more: Partial<Parameters<typeof Timeline>[0]> = {}) {
  render(<Timeline items={items} name="Maren Holt" {...more} />);
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

test('what is odd about a message is said', () => {
  const [other, voice, deleted, edited] = rows([
    item('edited', { isEdited: true }),
    item('deleted', { isDeleted: true }),
    item('voice', { text: '', media: 'voice' }),
    item('other', { media: 'attachment' }),
  ]).map(({ textContent }) => textContent);
  expect(edited).toContain('edited');
  expect(deleted).toContain('deleted on LinkedIn');
  expect(deleted).toContain('text deleted');
  expect(voice).toContain('A voice message');
  expect(other).toContain('text other');
  expect(other).toContain('An attachment');
});

test('what was deleted on LinkedIn can be removed here too, and nothing else', async () => {
  const onRemove = vi.fn(async () => {});
  rows([item('kept'), item('gone', { isDeleted: true })], { onRemove });
  fireEvent.click(screen.getByRole('button', { name: /^Remove/ }));
  await expect.poll(() => onRemove.mock.calls).toEqual([['gone']]);
});

const flagging = () => ({ onFlag: vi.fn(async () => {}), onUndo: vi.fn(async () => {}) });
const flaggable = () =>
  screen.queryAllByRole('button', { name: /^Flag/ }).map(({ textContent }) => textContent);

test('every received message can be flagged: the latest and the suspect at once, the others on a press', async () => {
  const calls = flagging();
  const pitch = item('2', { verdict: 'pitch' });
  rows([item('1'), pitch, item('3', { from: 'me' }), item('4')], calls);
  expect(flaggable()).toEqual(['Flag as sales stalker', 'Flag as sales stalker', 'Flag…']);
  fireEvent.click(screen.getByRole('button', { name: 'Not a pitch: text 2' }));
  await expect.poll(() => calls.onFlag.mock.calls).toEqual([[pitch, 'not-pitch', undefined]]);
});

test('a flag stands in the place of the verdict, and can be taken back', async () => {
  const calls = flagging();
  const [row] = rows(
    [item('1', { verdict: 'pitch', flag: flag({ kind: 'not-pitch', why: 'A friend' }) })],
    calls,
  );
  expect(row?.querySelector('.badge-pitch')).toBeNull();
  expect(row?.textContent).toContain('You say: not a pitch');
  expect(row?.textContent).toContain('A friend');
  fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  await expect.poll(() => calls.onUndo.mock.calls).toEqual([['f1']]);
});

test('a group names its senders and judges nobody', () => {
  const [row] = rows([item('1', { verdict: 'pitch', senderName: 'Omar Aziz' })], {
    isGroup: true,
    ...flagging(),
  });
  expect(row?.textContent).toContain('Omar Aziz');
  expect(row?.textContent).not.toContain('Pitch');
  expect(flaggable()).toEqual([]);
});

test('where nothing can be kept, nothing can be flagged', () => {
  rows([item('1', { verdict: 'pitch' })]);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a long conversation says where the rest of it is', () => {
  rows(Array.from({ length: 6 }, (_, i) => item(String(i))));
  expect(screen.getByText(/older messages show when you scroll/)).toBeTruthy();
  cleanup();
  rows([item('1')]);
  expect(screen.queryByText(/older messages/)).toBeNull();
});
