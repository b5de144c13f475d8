// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { Tabs } from '@/components/base/Tabs';

afterEach(cleanup);

function show() {
  function Three() {
    const [current, setCurrent] = useState<'a' | 'b' | 'c'>('a');
    const tabs = (['a', 'b', 'c'] as const).map((id) => ({
      id,
      title: `Tab ${id}`,
      content: <input aria-label={`Box ${id}`} />,
    }));
    return <Tabs label="Letters" tabs={tabs} current={current} onChoose={(id) => setCurrent(id)} />;
  }
  render(<Three />);
}

const selected = () => screen.getByRole('tab', { selected: true });
const key = (name: string) => fireEvent.keyDown(selected(), { key: name });

test('one panel is shown, named by its tab, and a press shows another', () => {
  show();
  expect(screen.getByRole('tabpanel', { name: 'Tab a' })).toBeTruthy();
  fireEvent.click(screen.getByRole('tab', { name: 'Tab c' }));
  expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
  expect(screen.getByRole('tabpanel', { name: 'Tab c' })).toBeTruthy();
});

test('arrows, Home and End move the choice and the focus, around the ends', () => {
  show();
  for (const [name, to] of [
    ['ArrowLeft', 'c'],
    ['ArrowRight', 'a'],
    ['ArrowRight', 'b'],
    ['End', 'c'],
    ['Home', 'a'],
  ] as const) {
    key(name);
    expect(selected().textContent).toBe(`Tab ${to}`);
    expect(document.activeElement).toBe(selected());
  }
});

test('the Tab key stops at the chosen tab alone', () => {
  show();
  key('ArrowRight');
  expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
});

test('what was typed in a tab is there on coming back', () => {
  show();
  fireEvent.input(screen.getByRole('textbox', { name: 'Box a' }), { target: { value: 'half a thought' } });
  key('ArrowRight');
  expect(screen.queryByRole('textbox', { name: 'Box a' })).toBeNull();
  key('ArrowLeft');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Box a' }).value).toBe('half a thought');
});
