// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { NoteEditor } from '@/components/people/NoteEditor';

afterEach(cleanup);

/** Keeps the note as the book would; `fails` is asked at each saving. */
function setUp({ fails = (): boolean => false, wait = Promise.resolve() } = {}) {
  const saved: string[] = [];
  function Kept() {
    const [note, setNote] = useState('Met in Ghent.');
    const onSave = async (text: string) => {
      await wait;
      if (fails()) throw new Error('No.');
      saved.push(text);
      setNote(text);
    };
    return <NoteEditor saved={note} onSave={onSave} />;
  }
  render(<Kept />);
  return saved;
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'How you met' });
const type = (text: string) => fireEvent.input(box(), { target: { value: text } });

test('Save is offered once there is something to save, and says when it is done', async () => {
  const saved = setUp();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  type('Met in Ghent, at the canal fair.');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(saved).toEqual(['Met in Ghent, at the canal fair.']);
});

test.each([{ ctrlKey: true }, { metaKey: true }])('Enter with %o saves', async (keys) => {
  const saved = setUp();
  type('At the fair.');
  fireEvent.keyDown(box(), { key: 'Enter', ...keys });
  await screen.findByText('Saved');
  expect(saved).toEqual(['At the fair.']);
});

test('Enter alone is a new line', () => {
  const saved = setUp();
  type('At the fair.');
  expect(fireEvent.keyDown(box(), { key: 'Enter' })).toBe(true);
  expect(saved).toEqual([]);
});

test('Escape takes the change back, and closes the popup only when there is none', () => {
  setUp();
  type('Something else');
  expect(fireEvent.keyDown(box(), { key: 'Escape' })).toBe(false);
  expect(box().value).toBe('Met in Ghent.');
  expect(fireEvent.keyDown(box(), { key: 'Escape' })).toBe(true);
});

test('a note that could not be saved stays in the box, and can be saved again', async () => {
  let isDown = true;
  const saved = setUp({ fails: () => isDown });
  type('At the fair.');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/could not be saved/)).toBeTruthy();
  expect(box().value).toBe('At the fair.');
  isDown = false;
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved');
  expect(saved).toEqual(['At the fair.']);
});

test('what is typed while a note is being saved is kept', async () => {
  let finish = () => {};
  const saved = setUp({ wait: new Promise<void>((resolve) => (finish = resolve)) });
  type('At the fair');
  fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
  type('At the fair, by the locks');
  finish();
  await expect.poll(() => saved).toEqual(['At the fair']);
  expect(box().value).toBe('At the fair, by the locks');
});

test('a popup that closes takes an unsaved note to the book', async () => {
  const saved = setUp();
  dispatchEvent(new Event('pagehide'));
  expect(saved).toEqual([]);
  type('At the fair.');
  dispatchEvent(new Event('pagehide'));
  await expect.poll(() => saved).toEqual(['At the fair.']);
});
