// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Health } from '@/components/panel/Health';
import type { SurfaceHealth } from '@/utils/records/page';

afterEach(cleanup);

const missing = (surface: SurfaceHealth['surface']): SurfaceHealth => ({ surface, is: 'missing' });

test('the box that is missing is said, and its text unchecked', () => {
  const onReport = vi.fn();
  render(<Health health={[missing('message box'), missing('messages')]} onReport={onReport} />);
  expect(
    screen.getByText(/can’t find the message box on this page.*your text is not being checked/),
  ).toBeTruthy();
  expect(screen.queryByText(/the messages/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Copy a report' }));
  expect(onReport).toHaveBeenCalledOnce();
});

test('another part that is missing is named', () => {
  render(<Health health={[missing('profile')]} report="copied" onReport={() => {}} />);
  expect(screen.getByText(/can’t find the profile on this page/)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toMatch(/^Copied/);
});

test('of a healthy page nothing is said', () => {
  const { container } = render(
    <Health
      health={[
        { surface: 'profile', is: 'found', hook: 0 },
        { surface: 'messages', is: 'elsewhere' },
      ]}
      onReport={() => {}}
    />,
  );
  expect(container.textContent).toBe('');
});
