// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Reminders } from '@/components/referrals/Reminders';
import type { Reminder } from '@/utils/records/referral';
import { at, noon } from '../../referrals/made-up';

afterEach(cleanup);

const NOW = noon('2026-11-24');

const reminder = (id: string, more: Partial<Reminder> = {}): Reminder => ({
  id,
  accountId: 'a1',
  kind: 'thank',
  to: { name: 'Ana' },
  about: { name: 'Bo' },
  subject: 's1',
  due: at('2026-11-20'),
  modifiedAt: at('2026-11-20'),
  ...more,
});

function show(reminders: readonly Reminder[]) {
  const calls = {
    onOpen: vi.fn(),
    onDone: vi.fn(async () => {}),
    onSnooze: vi.fn(async (_: Reminder, __: number) => {}),
    onUndo: vi.fn(async () => {}),
  };
  render(<Reminders reminders={reminders} now={NOW} {...calls} />);
  return calls;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test.each([
  [{}, 'Thank Ana for introducing you to Bo'],
  [{ kind: 'post', step: 'introduced' }, 'Tell Ana how it stands with Bo'],
  [{ kind: 'post', step: 'meeting-set' }, 'Tell Ana that you will meet Bo'],
  [{ kind: 'post', step: 'held' }, 'Tell Ana how the meeting with Bo went'],
  [{ kind: 'post', step: 'client' }, 'Tell Ana that Bo is a client, and thank them'],
  [{ kind: 'post', step: 'no' }, 'Tell Ana that it came to nothing with Bo, and thank them'],
  [{ kind: 'meeting' }, 'Was the meeting with Bo held?'],
  [{ kind: 'answer' }, 'You asked Ana. What came of it?'],
  [{ kind: 'touch' }, 'It has been quiet with Ana for longer than is usual'],
] as const)('%o says what to do, for whom', (more, words) => {
  show([reminder('r1', more)]);
  expect(screen.getByText(words)).toBeTruthy();
});

test('done is said, and can be taken back', async () => {
  const one = reminder('r1');
  const { onDone, onUndo } = show([one]);
  press('Done: Thank Ana for introducing you to Bo');
  await expect.poll(() => onDone.mock.calls).toEqual([[one]]);
  expect(await screen.findByText('Done: Thank Ana for introducing you to Bo')).toBeTruthy();
  press('Undo: Thank Ana for introducing you to Bo');
  await expect.poll(() => onUndo.mock.calls).toEqual([[one]]);
  await expect.poll(() => screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
});

test('it can be put off to tomorrow’s morning, or for a week', async () => {
  const { onSnooze } = show([reminder('r1')]);
  press('Tomorrow: Thank Ana for introducing you to Bo');
  await expect.poll(() => onSnooze.mock.calls.length).toBe(1);
  press('In a week: Thank Ana for introducing you to Bo');
  await expect.poll(() => onSnooze.mock.calls.length).toBe(2);
  const until = onSnooze.mock.calls.map(([, ms]) => new Date(ms));
  expect(until.map((date) => [date.getDate(), date.getHours()])).toEqual([
    [25, 9],
    [1, 9],
  ]);
});

test('a press opens what it is about', () => {
  const one = reminder('r1', { kind: 'answer' });
  const { onOpen } = show([one]);
  press('Open: You asked Ana. What came of it?');
  expect(onOpen).toHaveBeenCalledWith(one);
});

test('nothing to do is said', () => {
  show([]);
  expect(screen.getByRole('heading', { name: 'Nothing to do' })).toBeTruthy();
});
