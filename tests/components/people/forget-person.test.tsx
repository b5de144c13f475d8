// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ForgetPerson } from '@/components/people/ForgetPerson';

afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function ask(onForget = vi.fn(async () => {})) {
  render(<ForgetPerson name="Maren Holt" onForget={onForget} />);
  press('Forget this person');
  return onForget;
}

test('asks first, names what goes, and has the focus on Cancel', async () => {
  const onForget = ask();
  expect(screen.getByRole('group', { name: 'Forget Maren Holt?' }).textContent).toMatch(
    /your note, the conversation/,
  );
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Cancel'));
  expect(onForget).not.toHaveBeenCalled();
});

test.each([
  ['Cancel', () => press('Cancel')],
  ['Escape', () => fireEvent.keyDown(screen.getByRole('group'), { key: 'Escape' })],
])('%s deletes nothing, and gives the focus back', async (_, leave) => {
  const onForget = ask();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Cancel'));
  leave();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Forget this person'));
  expect(onForget).not.toHaveBeenCalled();
});

test('the second press forgets, once', async () => {
  const onForget = ask();
  press('Forget');
  press('One moment…');
  await waitFor(() => expect(screen.queryByRole('group')).toBeNull());
  expect(onForget).toHaveBeenCalledTimes(1);
});

test('a failure says that nothing was deleted', async () => {
  ask(vi.fn(async () => Promise.reject(new Error('No.'))));
  press('Forget');
  expect((await screen.findByText(/nothing was deleted/)).getAttribute('role')).toBe('status');
});
