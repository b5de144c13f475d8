// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { FlagControls } from '@/components/flags/FlagControls';
import type { Flag } from '@/utils/records/book';
import { flag } from '../made-up';

afterEach(cleanup);

/** Keeps the flag as the book would. */
function show({
  at,
  isQuiet = false,
  fails = false,
}: {
  at?: Flag;
  isQuiet?: boolean;
  fails?: boolean;
} = {}) {
  const calls: unknown[] = [];
  function Kept() {
    const [now, setNow] = useState<Flag | undefined>(at);
    const onFlag = async (kind: Flag['kind'], why?: string) => {
      calls.push([kind, why]);
      if (fails) throw new Error('No.');
      setNow(flag({ kind, ...(why && { why }) }));
    };
    const onUndo = async (id: string) => {
      calls.push(id);
      setNow(undefined);
    };
    return (
      <FlagControls flag={now} text="Free on Tuesday?" isQuiet={isQuiet} onFlag={onFlag} onUndo={onUndo} />
    );
  }
  render(<Kept />);
  return calls;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test.each([
  ['Flag as sales stalker', 'stalker', 'Flagged as sales stalker'],
  ['Not a pitch', 'not-pitch', 'You say: not a pitch'],
])('%s: one press, and Undo beside it with the focus', async (button, kind, words) => {
  const calls = show();
  press(`${button}: Free on Tuesday?`);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(calls).toEqual([[kind, undefined]]);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
  press(`Undo: ${words}`);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Flag as sales stalker'));
  expect(calls).toHaveLength(2);
});

test('why is said in the rep’s words, and can be changed', async () => {
  const calls = show({ at: flag() });
  press('Say why');
  const box = screen.getByRole('textbox', { name: 'Why, in your words' });
  fireEvent.input(box, { target: { value: 'Pitched at once' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await screen.findByText('Saved');
  expect(calls).toEqual([['stalker', 'Pitched at once']]);
  expect(await screen.findByText('Pitched at once')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Change why' })).toBeTruthy();
});

test('where nothing speaks against it, the two come on a press, with the focus', async () => {
  show({ isQuiet: true });
  expect(screen.queryByRole('button', { name: /sales stalker/ })).toBeNull();
  press(/^Flag…/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Flag as sales stalker'));
});

test('a flag that was not kept is not shown as kept', async () => {
  show({ fails: true });
  press(/^Not a pitch/);
  expect(await screen.findByText(/didn’t work/)).toBeTruthy();
  expect(screen.queryByText(/You say/)).toBeNull();
});
