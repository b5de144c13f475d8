// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { Toggle } from '@/components/base/Toggle';

afterEach(cleanup);

function show(fails = false) {
  function Kept() {
    const [isOn, setOn] = useState(false);
    const onChange = async (next: boolean) => {
      if (fails) throw new Error('No.');
      setOn(next);
    };
    return <Toggle label="They trust me" hint="Whom to ask" isOn={isOn} onChange={onChange} />;
  }
  render(<Kept />);
}

const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'They trust me' });

test('holds at once, and can be taken back', async () => {
  show();
  fireEvent.click(box());
  await expect.poll(() => box().checked).toBe(true);
  fireEvent.click(box());
  await expect.poll(() => box().checked).toBe(false);
});

test('a change that was not kept is not shown as kept', async () => {
  show(true);
  fireEvent.click(box());
  expect(await screen.findByText(/could not be saved/)).toBeTruthy();
  expect(box().checked).toBe(false);
});

test('what it does is read with it', () => {
  show();
  expect(document.getElementById(box().getAttribute('aria-describedby')!)?.textContent).toBe('Whom to ask');
});
