// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ConnectionNotes, type NotesProps } from '@/components/notes/ConnectionNotes';
import type { ConnectionNote } from '@/utils/records/at-hand';
import { AT, person } from '../made-up';

afterEach(cleanup);

const note = (
  name: string,
  invite: Partial<ConnectionNote['invite']>,
  more: Partial<ConnectionNote> = {},
): ConnectionNote => ({
  invite: {
    id: name,
    accountId: 'a1',
    personId: name,
    direction: 'sent',
    at: AT,
    precision: 'exact',
    note: `Note of ${name}`,
    outcome: 'pending',
    modifiedAt: AT,
    ...invite,
  },
  person: person(name),
  ...more,
});

const kept = [
  note('Mara', {}, { verdict: 'personal' }),
  note('Blake', { direction: 'received', precision: 'about', outcome: 'accepted' }, { verdict: 'pitch' }),
  note('Kofi', { outcome: 'answered', remark: 'The fridge line' }),
  note('Piotr', { direction: 'received', note: '', outcome: 'unknown' }),
];

function show(more: Partial<NotesProps> = {}) {
  const calls = { onMore: vi.fn(), onRemark: vi.fn(async () => {}), onFlag: vi.fn(async () => {}) };
  render(
    <ConnectionNotes
      notes={kept}
      total={kept.length}
      hasFailed={false}
      consent="given"
      onUndo={async () => {}}
      {...calls}
      {...more}
    />,
  );
  return calls;
}

const card = (name: string) => screen.getByRole('article', { name });
const names = () => screen.getAllByRole('article').map((one) => one.getAttribute('aria-label'));

test.each([
  ['Mara', ['To Mara', 'Note of Mara', 'Personal', 'Pending']],
  ['Blake', ['From Blake', 'about', 'Pitch', 'Accepted']],
  ['Kofi', ['Answered', 'The fridge line']],
  ['Piotr', ['No note', 'Unknown']],
])('%s: who, what, how it reads and what became of it', (name, words) => {
  show();
  for (const one of words) expect(card(name).textContent).toContain(one);
});

test('only received ones can be flagged', async () => {
  const { onFlag } = show();
  expect(within(card('Mara')).queryByRole('button', { name: /^Flag/ })).toBeNull();
  fireEvent.click(within(card('Blake')).getByRole('button', { name: /^Flag as sales stalker/ }));
  await expect.poll(() => onFlag.mock.calls).toEqual([[kept[1], 'stalker', undefined]]);
});

test('a remark is written in place', async () => {
  const { onRemark } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Add a remark: Mara' }));
  const box = screen.getByRole('textbox', { name: 'Your remark' });
  fireEvent.input(box, { target: { value: 'Too long' } });
  fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
  await expect.poll(() => onRemark.mock.calls).toEqual([['Mara', 'Too long']]);
});

test('filters by direction and verdict', () => {
  show();
  expect(names()).toEqual(['Mara', 'Blake', 'Kofi', 'Piotr']);
  fireEvent.click(screen.getByRole('radio', { name: 'Received' }));
  expect(names()).toEqual(['Blake', 'Piotr']);
  fireEvent.change(screen.getByRole('combobox', { name: 'Verdict' }), { target: { value: 'pitch' } });
  expect(names()).toEqual(['Blake']);
  fireEvent.click(screen.getByRole('radio', { name: 'Sent' }));
  expect(screen.getByText('None of the notes shown so far.')).toBeTruthy();
});

test('more come when asked for', () => {
  const { onMore } = show({ total: 24 });
  fireEvent.click(screen.getByRole('button', { name: 'Show 20 more' }));
  expect(onMore).toHaveBeenCalledOnce();
  cleanup();
  show();
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
});

test.each([
  [{ notes: [], total: 0 }, /Send an invite with a note/],
  [{ notes: [], total: 0, consent: 'unasked' as const }, /once you let it remember/],
  [{ hasFailed: true }, /couldn’t look up your notes/],
])('%o: says so', (more, words) => {
  show(more);
  expect(screen.getByText(words)).toBeTruthy();
});
