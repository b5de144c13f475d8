// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { FindingCard } from '@/components/coach/FindingCard';
import { HonestWays } from '@/components/coach/HonestWays';
import { ReferralPrompt } from '@/components/coach/ReferralPrompt';
import { WordingCard } from '@/components/coach/WordingCard';
import { WordingList } from '@/components/coach/WordingList';
import { WordingChoices } from '@/components/settings/WordingChoices';
import { WORDING } from '@/utils/records/settings';

afterEach(cleanup);

const finding = { what: 'A pitch', kind: 'pitch' as const, why: 'It sells.' };
const fix = {
  id: 'ask-instead' as const,
  label: 'Ask a question',
  text: 'How did [it] go?',
  select: [8, 12] as [number, number],
};
const wording = { id: 'w', label: 'You met', segments: ['Hi Ana, we met ', { blank: 'where' }, '.'] };

test('a finding is mended with one press, and says so where it was not', () => {
  const onFix = vi.fn();
  render(
    <FindingCard
      finding={finding}
      excerpts={[]}
      onShow={vi.fn()}
      fixes={[fix]}
      onFix={onFix}
      failure="It did not take it."
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Ask a question: A pitch' }));
  expect(onFix).toHaveBeenCalledExactlyOnceWith(fix);
  expect(screen.getByText('It did not take it.')).toBeTruthy();
});

test('without a box to put it into, no fix is offered', () => {
  render(<FindingCard finding={finding} excerpts={[]} onShow={vi.fn()} fixes={[fix]} />);
  expect(screen.queryByRole('button', { name: /Ask a question/ })).toBeNull();
});

test('the moment to ask says so', () => {
  render(<ReferralPrompt wordings={[wording]} isMoment onCopy={vi.fn()} />);
  expect(screen.getByRole('heading', { name: 'They thanked you. This is the moment to ask' })).toBeTruthy();
});

test('with nothing to go on the honest ways are told, and otherwise nothing', () => {
  const { container, rerender } = render(<HonestWays ways={[{ id: 'leave', text: 'Leave it.' }]} />);
  expect(screen.getByRole('region', { name: 'Nothing to go on yet' }).textContent).toContain('Leave it.');
  rerender(<HonestWays ways={[]} />);
  expect(container.textContent).toBe('');
});

test('what a text is about can be picked, and left to Vouch again', () => {
  const onPick = vi.fn();
  const options = [
    { id: 'thank', label: 'You owe them thanks' },
    { id: 'pick-up', label: 'It has gone quiet' },
  ];
  render(
    <WordingList
      wordings={[wording]}
      analysis={{ verdict: 'generic' }}
      moments={{ options, picked: 'thank', onPick }}
      onCopy={vi.fn()}
    />,
  );
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'What is it about?' });
  expect(select.value).toBe('thank');
  fireEvent.change(select, { target: { value: 'pick-up' } });
  fireEvent.change(select, { target: { value: '' } });
  expect(onPick.mock.calls).toEqual([['pick-up'], [undefined]]);
});

test('a rewriting is asked for, shown, and goes into the box with its blank', () => {
  const onRewrite = vi.fn();
  const onInsert = vi.fn();
  const props = { wording, onCopy: vi.fn(), onInsert, onRewrite };
  const { rerender } = render(<WordingCard {...props} />);
  fireEvent.click(screen.getByRole('button', { name: 'Say it in my words: You met' }));
  expect(onRewrite).toHaveBeenCalledExactlyOnceWith('Hi Ana, we met [where].');
  rerender(<WordingCard {...props} rewriting={{ id: 'w', is: 'rewritten', text: 'Ana, [where] we met.' }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Insert: In your browser’s words' }));
  expect(onInsert).toHaveBeenCalledExactlyOnceWith('Ana, [where] we met.', [5, 12]);
});

test.each([
  ['unfit', /added something/],
  ['late', /too long/],
  ['failed', /did not answer/],
  ['working', /is writing/],
] as const)('a rewriting that is %s shows no text', (is, words) => {
  render(
    <WordingCard
      wording={wording}
      onCopy={vi.fn()}
      onRewrite={vi.fn()}
      rewriting={{ id: 'w', is, text: 'Secret' }}
    />,
  );
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.queryByText('Secret')).toBeNull();
});

test('without the browser’s model there is no button for it', () => {
  render(<WordingCard wording={wording} onCopy={vi.fn()} />);
  expect(screen.queryByRole('button', { name: /Say it in my words/ })).toBeNull();
});

test('tone, names and rewriting are chosen; rewriting only where the browser can', async () => {
  const onChange = vi.fn(async () => {});
  const { rerender } = render(<WordingChoices wording={undefined} canRewrite={false} onChange={onChange} />);
  expect(screen.queryByRole('checkbox')).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'Warm' }));
  await expect.poll(() => onChange.mock.calls).toEqual([[{ ...WORDING, tone: 'warm' }]]);
  fireEvent.click(screen.getByRole('radio', { name: 'By their given name' }));
  await expect.poll(() => onChange.mock.calls[1]).toEqual([{ ...WORDING, names: 'given' }]);
  rerender(<WordingChoices wording={WORDING} canRewrite onChange={onChange} />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Let my browser rewrite a text' }));
  await expect.poll(() => onChange.mock.calls[2]).toEqual([{ ...WORDING, rewriting: true }]);
});
