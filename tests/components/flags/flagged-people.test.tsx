// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { FlaggedPeople } from '@/components/flags/FlaggedPeople';
import { flag, person } from '../made-up';

afterEach(cleanup);

function show(flagged: Parameters<typeof FlaggedPeople>[0]['flagged'], hasFailed = false) {
  const onUndo = vi.fn(async () => {});
  const onFlag = vi.fn(async () => {});
  render(<FlaggedPeople flagged={flagged} hasFailed={hasFailed} onFlag={onFlag} onUndo={onUndo} />);
  return { onUndo, onFlag };
}

test('names each person with what they wrote and why it was flagged, as text', () => {
  show([
    { person: person('Blake <b>Farrow</b>'), flags: [flag({ text: '<img src=x>', why: 'Pitched at once' })] },
  ]);
  expect(screen.getByRole('heading', { name: 'Blake <b>Farrow</b>' })).toBeTruthy();
  for (const words of ['<img src=x>', 'Pitched at once', 'Flagged as sales stalker'])
    expect(screen.getByText(words)).toBeTruthy();
  expect(document.querySelector('img, b')).toBeNull();
});

test('each flag can be taken back, and its why changed', async () => {
  const blake = person('Blake Farrow');
  const two = [flag({ id: 'f1' }), flag({ id: 'f2', kind: 'not-pitch' })];
  const { onUndo, onFlag } = show([{ person: blake, flags: two }]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo: You say: not a pitch' }));
  await expect.poll(() => onUndo.mock.calls).toEqual([['f2']]);
  fireEvent.click(screen.getAllByRole('button', { name: 'Say why' })[0]!);
  const box = screen.getByRole('textbox');
  fireEvent.input(box, { target: { value: 'Twice' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await expect.poll(() => onFlag.mock.calls).toEqual([[blake, two[0], 'Twice']]);
});

test('nobody flagged: says what flags are for; nothing while it is not known', () => {
  show([]);
  expect(screen.getByRole('heading', { name: 'Nobody is flagged' })).toBeTruthy();
  cleanup();
  show(undefined);
  expect(document.body.textContent).toBe('');
  show(undefined, true);
  expect(screen.getByRole('alert').textContent).toMatch(/couldn’t look up your flags/);
});
