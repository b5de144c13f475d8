// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { Editable } from '@/components/base/Editable';

afterEach(cleanup);

function show({ fails = false } = {}) {
  const saved: string[] = [];
  let leave = () => {};
  function Kept() {
    const [text, setText] = useState('old');
    const [isHere, setHere] = useState(true);
    leave = () => setHere(false);
    const onSave = async (next: string) => {
      if (fails) throw new Error('No.');
      saved.push(next);
      setText(next);
    };
    if (!isHere) return null;
    return (
      <Editable open="Change" label="Remark" placeholder="…" saved={text} isLine onSave={onSave}>
        {text}
      </Editable>
    );
  }
  render(<Kept />);
  return { saved, leave: () => leave() };
}

const open = () => fireEvent.click(screen.getByRole('button', { name: 'Change' }));
const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Remark' });

test('the editor comes on a press, with the focus; Enter saves, closes it and gives the focus back', async () => {
  const { saved } = show();
  open();
  expect(document.activeElement).toBe(box());
  fireEvent.input(box(), { target: { value: 'new' } });
  fireEvent.keyDown(box(), { key: 'Enter' });
  expect(await screen.findByText('Saved')).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Change'));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(saved).toEqual(['new']);
});

test('words that could not be saved stay in the editor', async () => {
  const { saved } = show({ fails: true });
  open();
  fireEvent.input(box(), { target: { value: 'new' } });
  fireEvent.keyDown(box(), { key: 'Enter' });
  expect(await screen.findByText(/could not be saved/)).toBeTruthy();
  expect(box().value).toBe('new');
  expect(saved).toEqual([]);
});

test('Escape takes the change back, and the next one closes the editor and gives the focus back', async () => {
  const { saved } = show();
  open();
  fireEvent.input(box(), { target: { value: 'new' } });
  expect(fireEvent.keyDown(box(), { key: 'Escape' })).toBe(false);
  expect(box().value).toBe('old');
  expect(fireEvent.keyDown(box(), { key: 'Escape' })).toBe(false);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Change'));
  expect(saved).toEqual([]);
});

test('what was typed is saved when the editor goes away', async () => {
  const { saved, leave } = show();
  open();
  fireEvent.input(box(), { target: { value: 'unsaved' } });
  leave();
  await expect.poll(() => saved).toEqual(['unsaved']);
});
