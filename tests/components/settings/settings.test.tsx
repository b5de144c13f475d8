// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { type SettingsProps, SettingsView } from '@/components/settings/SettingsView';
import { settings } from '../../entrypoints/made-up';
import { AT } from '../made-up';

afterEach(cleanup);

const account = (name: string, lastSeenAt: string) => ({ id: name, name, lastSeenAt, modifiedAt: AT });

function show(more: Partial<SettingsProps> = {}) {
  const calls = {
    onChange: vi.fn(async () => {}),
    onLimit: vi.fn(async () => {}),
    onReadOwn: vi.fn(async () => {}),
    onOpenKeys: vi.fn(),
    onOpenWelcome: vi.fn(),
  };
  render(
    <SettingsView
      settings={settings}
      consent="given"
      accounts={[account('Old account', '2024-01-01T00:00:00.000Z'), account('Tessa Wren', AT)]}
      commands={[{ name: 'next-finding', shortcut: 'Alt+Shift+N' }]}
      hasFailed={false}
      canReadOwn={false}
      {...calls}
      {...more}
    />,
  );
  return calls;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('whom to remember is one of three, and can’t be chosen before consent', async () => {
  const { onChange } = show();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Everybody I write with' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'Only people I pick' }));
  await expect.poll(() => onChange.mock.calls).toEqual([[{ remember: 'each' }]]);
  cleanup();
  show({ consent: 'unasked' });
  const group = screen.getByRole<HTMLFieldSetElement>('group', { name: 'Remember' });
  expect(group.disabled).toBe(true);
  expect(document.getElementById(group.getAttribute('aria-describedby')!)?.textContent).toMatch(
    /keeps nothing until you say yes/,
  );
});

test('marks can be turned off', async () => {
  const { onChange } = show();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Mark the words that count' }));
  await expect.poll(() => onChange.mock.calls).toEqual([[{ marks: false }]]);
});

test('the own profile is read where it is open, shown, and forgotten', async () => {
  const { onReadOwn } = show({ canReadOwn: true });
  press('Read it from my profile');
  await expect.poll(() => onReadOwn.mock.calls.length).toBe(1);
  cleanup();
  const own = { memberId: 'ACoAATessa0001', name: 'Tessa <b>Wren</b>', headline: 'Founder' };
  const { onChange } = show({ settings: { ...settings, own } });
  expect(screen.queryByRole('button', { name: 'Read it from my profile' })).toBeNull();
  expect(screen.getByText('Tessa <b>Wren</b>')).toBeTruthy();
  press('Forget it');
  await expect.poll(() => onChange.mock.calls).toEqual([[{ own: null }]]);
});

test('the account in use comes first', () => {
  show();
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows).toEqual(['Tessa Wrenin use', 'Old account']);
});

test('a limit is saved with Enter where it is a number that can be one', async () => {
  const { onLimit } = show();
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Invites a week' });
  for (const bad of ['', '0', 'ten', '1.5', '100001']) {
    fireEvent.input(box, { target: { value: bad } });
    expect(box.getAttribute('aria-invalid'), bad).toBe('true');
    fireEvent.keyDown(box, { key: 'Enter' });
  }
  expect(onLimit).not.toHaveBeenCalled();
  fireEvent.input(box, { target: { value: '120' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await expect.poll(() => onLimit.mock.calls).toEqual([['invitesAWeek', 120]]);
});

test('every command is named with its key, or that it has none', () => {
  const { onOpenKeys } = show();
  const keyOf = (words: string) => screen.getByText(words).parentElement!;
  expect(within(keyOf('Next finding, selected in the box')).getByText('Alt+Shift+N')).toBeTruthy();
  expect(within(keyOf('Flag the latest received message')).getByText('no key')).toBeTruthy();
  press('Change keys');
  expect(onOpenKeys).toHaveBeenCalledOnce();
});
