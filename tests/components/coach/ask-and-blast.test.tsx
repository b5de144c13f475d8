// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { AskLint } from '@/components/coach/AskLint';
import { BlastNotice } from '@/components/coach/BlastNotice';

afterEach(cleanup);

test('a vague ask is told what would make it easier to answer, with its own words', () => {
  const text =
    'Hi Ana, do you know anyone who might need help with their payroll? Just send me their number.';
  render(<AskLint text={text} />);
  expect(screen.getByRole('heading', { name: 'How your ask reads' })).toBeTruthy();
  expect(screen.getAllByRole('article').length).toBeGreaterThan(1);
  const marked = [...document.querySelectorAll('mark')].map((one) => one.textContent ?? '');
  expect(marked.length).toBeGreaterThan(0);
  for (const words of marked) expect(text).toContain(words);
});

test('what went to others says to how many and since when', () => {
  render(<BlastNotice count={14} since="2026-03-02T09:00:00.000Z" />);
  expect(screen.getByText(/nearly this to 14 people since/)).toBeTruthy();
});
