// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AskBuilder } from '@/components/referrals/AskBuilder';
import type { AskSteps } from '@/utils/records/referral';

afterEach(cleanup);

const EMPTY: AskSteps = { purpose: '', result: '', client: '', whom: '', news: '' };
function show(known: Partial<AskSteps> = {}, onAsked = vi.fn(async () => {})) {
  const calls = { onInsert: vi.fn(), onCopy: vi.fn(), onAsked, onLeave: vi.fn() };
  render(<AskBuilder recipient={{ name: 'Maren Holt' }} known={{ ...EMPTY, ...known }} {...calls} />);
  return calls;
}

const type = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const preview = () => screen.getByRole('article', { name: 'Your ask' }).querySelector('p')!.textContent;

test('five short fields begin with what is known, and what is not known is a blank in the preview', () => {
  show({ result: 'the week when the locks reopened early' });
  expect(screen.getAllByRole('textbox')).toHaveLength(5);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'What you two achieved' }).value).toBe(
    'the week when the locks reopened early',
  );
  expect(preview()).toContain('I think back to the week when the locks reopened early.');
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    '[your ideal client, with a title]',
  ]);
});

test('the preview follows what is typed', () => {
  show();
  type('Whom you look for', 'a port that plans by paper');
  type('The introduction', 'Ines');
  expect(preview()).toContain('do the same for a port that plans by paper. Would you introduce me to Ines?');
});

test('Insert and Copy give the text shown, the first blank, and the steps', () => {
  const { onInsert, onCopy } = show();
  type('Whom you look for', 'a port');
  const steps = { ...EMPTY, client: 'a port' };
  press('Insert: Your ask');
  const [text, select] = onInsert.mock.calls[0]!;
  expect(text).toBe(preview());
  expect(text.slice(...select)).toBe('[the result you had together]');
  expect(onInsert.mock.calls[0]![2]).toEqual(steps);
  press('Copy: Your ask');
  expect(onCopy).toHaveBeenCalledWith(text, steps);
});

test('it is read against the steps of asking as it is written', () => {
  show({ result: 'the week when the locks reopened early', client: 'anyone who might need us' });
  expect(screen.getByRole('heading', { name: 'How your ask reads' })).toBeTruthy();
  const before = screen.getAllByRole('article').length;
  type('Whom you look for', 'the harbour master of a small port');
  expect(screen.getAllByRole('article').length).toBeLessThan(before);
});

test('an ask made elsewhere is recorded once, and a failure can be tried again', async () => {
  let isDown = true;
  const onAsked = vi.fn(async () => {
    if (isDown) throw new Error('No.');
  });
  show({}, onAsked);
  press('I asked in another way');
  expect(await screen.findByText('That could not be recorded. Try again.')).toBeTruthy();
  isDown = false;
  press('I asked in another way');
  expect(await screen.findByText('Recorded as asked.')).toBeTruthy();
  press('I asked in another way');
  expect(onAsked).toHaveBeenCalledTimes(2);
});

test('Escape leaves it, but never what was typed', () => {
  const { onLeave } = show({ result: 'the week when the locks reopened early' });
  const box = screen.getByRole('textbox', { name: 'Whom you look for' });
  type('Whom you look for', 'a port that plans by paper');
  expect(fireEvent.keyDown(box, { key: 'Escape' })).toBe(false);
  expect(onLeave).not.toHaveBeenCalled();
  type('Whom you look for', '');
  expect(fireEvent.keyDown(box, { key: 'Escape' })).toBe(false);
  expect(onLeave).toHaveBeenCalledOnce();
});
