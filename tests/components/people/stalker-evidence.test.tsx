// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { StalkerEvidence } from '@/components/people/StalkerEvidence';

afterEach(cleanup);

const evidence = [
  { at: '2026-03-04T09:00:00.000Z', what: 'Stock words', why: 'They say nothing of you.' },
  {
    at: '2026-03-04T09:02:00.000Z',
    what: 'A pitch at once',
    why: 'It came as soon as you answered.',
    excerpt: '<b>15 minutes</b>',
  },
  { at: 'no time', what: 'A reminder', why: 'You had not answered.' },
];

test('lists what happened in its order, as text, the rest folded away', () => {
  render(<StalkerEvidence evidence={evidence} />);
  const region = screen.getByRole('region', { name: 'This looks like a sales stalker' });
  const entries = within(region).getAllByRole('listitem');
  expect(entries.map((entry) => entry.querySelector('strong')?.textContent)).toEqual([
    'Stock words',
    'A pitch at once',
    'A reminder',
  ]);
  expect(within(region).getByText('<b>15 minutes</b>')).toBeTruthy();
  expect(region.querySelector('b')).toBeNull();
  expect(region.querySelector('details')?.textContent).toContain('A reminder');
  expect(entries[2]!.textContent).not.toContain('Invalid');
});
