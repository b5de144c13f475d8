// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ReferralPrompt } from '@/components/coach/ReferralPrompt';

afterEach(cleanup);

const wordings = ['first', 'second'].map((id) => ({ id, label: `Ask ${id}`, segments: [`Words of ${id}.`] }));

test('one ask is in sight, the others are folded away', () => {
  render(<ReferralPrompt wordings={wordings} onCopy={vi.fn()} />);
  expect(screen.getByRole('region', { name: 'Ask them for an introduction' })).toBeTruthy();
  expect(screen.getByText('Words of first.').closest('details')).toBeNull();
  expect(screen.getByText('Words of second.').closest('details')?.open).toBe(false);
  expect(screen.getByText('1 other way to ask')).toBeTruthy();
});

test('without a box it can be copied, with one inserted too', () => {
  const onCopy = vi.fn();
  const onInsert = vi.fn();
  render(<ReferralPrompt wordings={wordings} onCopy={onCopy} />);
  expect(screen.queryByRole('button', { name: /^Insert/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Copy: Ask first' }));
  expect(onCopy).toHaveBeenCalledWith('first', 'Words of first.');
  cleanup();
  render(<ReferralPrompt wordings={wordings} onCopy={onCopy} onInsert={onInsert} />);
  fireEvent.click(screen.getByRole('button', { name: 'Insert: Ask first' }));
  expect(onInsert).toHaveBeenCalledWith('first', 'Words of first.', undefined);
});

test('nothing to ask: nothing is shown', () => {
  const { container } = render(<ReferralPrompt wordings={[]} onCopy={vi.fn()} />);
  expect(container.textContent).toBe('');
});
