// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ReferralsTab } from '@/components/panel/ReferralsTab';
import type { Proposed } from '@/utils/records/referral';

afterEach(cleanup);

const thanked = (id: string, name: string): Proposed => ({
  known: { person: { id, name } },
  closeness: { level: 'known' },
  why: { kind: 'thanked', at: Date.now() },
});

function show(proposals: Proposed[], isWorkday = true) {
  const calls = {
    onAsk: vi.fn(),
    onWhomToAsk: vi.fn(),
    onOpen: vi.fn(),
    onDone: async () => {},
    onSnooze: async () => {},
    onUndo: async () => {},
  };
  render(<ReferralsTab listed={{ reminders: [], isWorkday, proposals }} hasFailed={false} {...calls} />);
  return calls;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('whoever thanked is proposed, another with one press, and everybody is a press away', () => {
  const { onAsk, onWhomToAsk } = show([thanked('p1', 'Ilse Marrow'), thanked('p2', 'Jon Marrow')]);
  press('Another person');
  press('Ask: Jon Marrow');
  expect(onAsk.mock.calls).toEqual([['p2']]);
  press('Everybody to ask');
  expect(onWhomToAsk).toHaveBeenCalledOnce();
});

test('where no reason is fresh it says what else speaks for the one who is proposed', () => {
  const now = Date.now();
  show([
    { ...thanked('p1', 'Ilse Marrow'), why: { kind: 'quiet', since: now, lastAt: now - 99 * 86_400_000 } },
  ]);
  expect(screen.getByRole('region', { name: 'One person today' }).textContent).toContain(
    'longer ago than is usual for you two',
  );
});

test('where there is nobody it says whom it would propose', () => {
  const { onWhomToAsk } = show([]);
  expect(screen.getByRole('heading', { name: 'Nobody to propose today' })).toBeTruthy();
  press('Everybody to ask');
  expect(onWhomToAsk).toHaveBeenCalledOnce();
});

test('on a day off nobody is proposed', () => {
  show([], false);
  expect(screen.getByRole('heading', { name: 'No work today' })).toBeTruthy();
});
