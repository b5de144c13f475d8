// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { OwnFrames } from '@/components/settings/OwnFrames';
import type { OwnFrame } from '@/utils/records/frame';

afterEach(cleanup);

const frame = (id: string): OwnFrame => ({
  id,
  kind: 'invite',
  label: `From the ${id}`,
  text: `Ahoy {name}, we shared [what you shared] on the ${id}.`,
});

/** Holds what is saved, as the settings do. */
function show(...frames: OwnFrame[]) {
  const onChange = vi.fn(async (_: OwnFrame[]) => {});
  function Held() {
    const [held, setHeld] = useState(frames);
    return (
      <OwnFrames
        frames={held}
        limit={200}
        onChange={async (changed) => {
          await onChange(changed);
          setHeld(changed);
        }}
      />
    );
  }
  const { unmount } = render(<Held />);
  return { onChange, unmount, last: () => onChange.mock.lastCall?.[0] };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const write = (name: string, value: string) => fireEvent.input(box(name), { target: { value } });
const shown = () => screen.getAllByRole('article').map((one) => one.getAttribute('aria-label'));

test('a wording is written, kept, and shown with its blanks', async () => {
  const { last } = show();
  press('Add a wording');
  write('When it suits', ' On the ferry ');
  fireEvent.click(screen.getByRole('radio', { name: 'Into a message' }));
  write('The wording', 'Ahoy {name}, we shared [what you shared].');
  press('Save wording');
  const card = await screen.findByRole('article', { name: 'On the ferry' });
  expect(last()).toEqual([
    {
      id: expect.any(String),
      kind: 'message',
      label: 'On the ferry',
      text: 'Ahoy {name}, we shared [what you shared].',
    },
  ]);
  expect([...card.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    '[their name]',
    '[what you shared]',
  ]);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('Vouch reads it as it is written, and an open blank is no reproach', () => {
  show();
  press('Add a wording');
  write('The wording', 'I’d love to add you to my professional network, {name}.');
  expect(screen.getByRole('heading', { name: 'They could get this from anyone.' })).toBeTruthy();
  expect(screen.getByText('Why Vouch thinks so')).toBeTruthy();
  write('The wording', 'Ahoy {name}, we met at the harbour workshop and talked about [the subject].');
  expect(screen.queryByRole('heading', { name: 'They could get this from anyone.' })).toBeNull();
  expect(screen.queryByRole('heading', { name: /Fill the blank/ })).toBeNull();
});

test('the words of a finding are selected where they stand', () => {
  show();
  press('Add a wording');
  write('The wording', 'Ahoy! I’d love to grow my network with you.');
  fireEvent.click(screen.getAllByTitle('Selects these words in the box')[0]!);
  const { selectionStart, selectionEnd, value } = box('The wording');
  expect(value.slice(selectionStart, selectionEnd)).toMatch(/network/);
});

test('what would be no wording is not saved, and a bracket without partner is named', async () => {
  const { onChange } = show();
  press('Add a wording');
  write('The wording', 'We met [where');
  expect(box('The wording').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/A bracket has no partner/)).toBeTruthy();
  write('When it suits', 'x');
  press('Save wording');
  write('The wording', '  ');
  press('Save wording');
  write('When it suits', '');
  write('The wording', 'We met.');
  press('Save wording');
  await Promise.resolve();
  expect(onChange).not.toHaveBeenCalled();
});

test('a wording is changed in its place, or left as it was', async () => {
  const { last } = show(frame('ferry'), frame('tram'));
  press('Edit: From the ferry');
  write('The wording', 'Ahoy!');
  press('Cancel');
  expect(last()).toBeUndefined();
  press('Edit: From the ferry');
  expect(box('The wording').value).toBe(frame('ferry').text);
  write('The wording', 'Ahoy there, {name}!');
  press('Save wording');
  await expect.poll(last).toEqual([{ ...frame('ferry'), text: 'Ahoy there, {name}!' }, frame('tram')]);
});

test('the order is the rep’s', async () => {
  const { last } = show(frame('ferry'), frame('tram'), frame('bus'));
  expect(screen.queryByRole('button', { name: 'Up: From the ferry' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Down: From the bus' })).toBeNull();
  press('Down: From the ferry');
  await expect.poll(shown).toEqual(['From the tram', 'From the ferry', 'From the bus']);
  press('Up: From the bus');
  await expect.poll(() => last()?.map(({ id }) => id)).toEqual(['tram', 'bus', 'ferry']);
});

test('a wording is deleted in two steps', async () => {
  const { last } = show(frame('ferry'), frame('tram'));
  fireEvent.click(
    within(screen.getByRole('article', { name: 'From the tram' })).getByRole('button', { name: 'Delete' }),
  );
  expect(last()).toBeUndefined();
  press('Delete it');
  await expect.poll(last).toEqual([frame('ferry')]);
});

test.each(['the page', 'the tab'])('what is written is not lost when %s goes away', (what) => {
  const { last, unmount } = show(frame('ferry'));
  press('Edit: From the ferry');
  write('The wording', 'Ahoy there, {name}!');
  if (what === 'the tab') unmount();
  else dispatchEvent(new Event('pagehide'));
  expect(last()).toEqual([{ ...frame('ferry'), text: 'Ahoy there, {name}!' }]);
});
