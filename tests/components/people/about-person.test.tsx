// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AboutPerson } from '@/components/people/AboutPerson';

afterEach(cleanup);

function show(more: Partial<Parameters<typeof AboutPerson>[0]> = {}) {
  const onUpdate = vi.fn(async () => {});
  render(<AboutPerson name="Dr. Maren Holt" isByPerson={false} onUpdate={onUpdate} {...more} />);
  return onUpdate;
}

test.each([
  [{}, /as Maren\./],
  [{ callName: 'Mimi' }, /as Mimi\./],
  [{ name: undefined }, /isn’t sure/],
])('%o: says how they are addressed', (more, words) => {
  show(more);
  expect(screen.getByText(words)).toBeTruthy();
});

test('how they are called is corrected in place', async () => {
  const onUpdate = show();
  fireEvent.click(screen.getByRole('button', { name: 'Call them …' }));
  const box = screen.getByRole('textbox', { name: 'Call them' });
  fireEvent.input(box, { target: { value: 'Mimi' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await expect.poll(() => onUpdate.mock.calls).toEqual([[{ callName: 'Mimi' }]]);
});

test('that they trust the rep is one press', async () => {
  const onUpdate = show();
  fireEvent.click(screen.getByRole('checkbox', { name: 'They trust me' }));
  await expect.poll(() => onUpdate.mock.calls).toEqual([[{ trustsMe: true }]]);
});

test('remembering this person is asked only where that is decided one by one', async () => {
  show();
  expect(screen.queryByRole('checkbox', { name: 'Remember this person' })).toBeNull();
  cleanup();
  const onUpdate = show({ isByPerson: true, isKept: true });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Remember this person', checked: true }));
  await expect.poll(() => onUpdate.mock.calls).toEqual([[{ isKept: false }]]);
});
