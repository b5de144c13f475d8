// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NewCourse } from '@/components/referrals/NewCourse';
import { Results } from '@/components/referrals/Results';
import { RhythmFields } from '@/components/referrals/RhythmFields';
import { StandingFields } from '@/components/referrals/StandingFields';
import type { Standing } from '@/utils/records/referral';
import { at, noon, result } from '../../referrals/made-up';

afterEach(cleanup);

const NOW = noon('2026-11-24');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('what somebody is', () => {
  function show(standing?: Partial<Standing>) {
    const onChange = vi.fn(async () => {});
    const kept = standing && {
      id: 's',
      accountId: 'a1',
      personId: 'p',
      modifiedAt: at('2026-01-01'),
      ...standing,
    };
    render(<StandingFields standing={kept} counted="met" onChange={onChange} />);
    return onChange;
  }
  test('is chosen, and can be left unsaid again', async () => {
    const onChange = show({ relation: 'client' });
    choose('At the client', 'sponsor');
    await expect.poll(() => onChange.mock.calls.length).toBe(1);
    choose('They are', '');
    await expect.poll(() => onChange.mock.calls).toEqual([[{ role: 'sponsor' }], [{ relation: undefined }]]);
  });
  test('how well one knows them is counted until one says otherwise', () => {
    show();
    const box = screen.getByRole<HTMLSelectElement>('combobox', { name: 'In your own word' });
    expect(box.selectedOptions[0]!.textContent).toBe('As counted: Met');
  });
  test('the client is a line of one’s own, and empty is none', async () => {
    const onChange = show({ client: 'Harbour Works' });
    expect(screen.getByText('Met at Harbour Works')).toBeTruthy();
    press('Change the client');
    type('The client where you met', '  ');
    fireEvent.keyDown(screen.getByLabelText('The client where you met'), { key: 'Enter' });
    await expect.poll(() => onChange.mock.calls).toEqual([[{ client: undefined }]]);
  });
});

test('a result is added with its day, and removed', async () => {
  const onAdd = vi.fn(async () => {});
  const onRemove = vi.fn(async () => {});
  render(
    <Results
      results={[result('p', '2026-05-01', 'Halved the queue')]}
      now={NOW}
      onAdd={onAdd}
      onRemove={onRemove}
    />,
  );
  press('Add it');
  expect(screen.getByText('Say what you achieved.')).toBeTruthy();
  type('A result, in your words', ' Opened the locks early ');
  type('When', '2026-11-30');
  press('Add it');
  expect(screen.getByText('That day has not come yet.')).toBeTruthy();
  type('When', '2026-11-20');
  press('Add it');
  await expect.poll(() => onAdd.mock.calls).toEqual([['Opened the locks early', at('2026-11-20')]]);
  press('Remove: Halved the queue');
  await expect.poll(() => onRemove.mock.calls).toEqual([['result p 2026-05-01']]);
});

describe('what began without an ask', () => {
  function show() {
    const onBegin = vi.fn(async () => {});
    render(<NewCourse now={NOW} onBegin={onBegin} />);
    type('When', '2026-11-20');
    return onBegin;
  }
  test('an introduction says who introduced one to whom', async () => {
    const onBegin = show();
    type('To whom', 'Bo');
    press('Record it');
    expect(screen.getByText('Say who it was.')).toBeTruthy();
    type('Who did', 'Ana');
    press('Record it');
    await expect
      .poll(() => onBegin.mock.calls)
      .toEqual([[{ kind: 'received', by: 'Ana', who: 'Bo', at: at('2026-11-20') }]]);
  });
  test('one that the user gave says whom to whom', async () => {
    const onBegin = show();
    fireEvent.click(screen.getByRole('radio', { name: 'I introduced two people' }));
    type('Whom', 'Cy');
    type('To whom', 'Di');
    press('Record it');
    await expect
      .poll(() => onBegin.mock.calls)
      .toEqual([[{ kind: 'given', who: 'Cy', to: 'Di', at: at('2026-11-20') }]]);
  });
  test('a meeting says how it came about', async () => {
    const onBegin = show();
    fireEvent.click(screen.getByRole('radio', { name: 'A meeting came about otherwise' }));
    type('With whom', 'Ed');
    press('Record it');
    expect(screen.getByText('Say how it came about.')).toBeTruthy();
    choose('How it came about', 'event');
    press('Record it');
    await expect
      .poll(() => onBegin.mock.calls)
      .toEqual([[{ kind: 'meeting', who: 'Ed', source: 'event', at: at('2026-11-20') }]]);
  });
});

describe('the rhythm', () => {
  const rhythm = {
    workdays: [1, 2, 3, 4, 5],
    daysOff: [{ from: '2026-12-21', to: '2027-01-01' }],
    isLoud: false,
  };
  function show() {
    const onChange = vi.fn(async () => {});
    render(<RhythmFields rhythm={rhythm} now={NOW} onChange={onChange} />);
    return onChange;
  }
  test('days of the week are pressed on and off, one right after the other', async () => {
    const onChange = show();
    expect(screen.getByRole('button', { name: 'Friday' }).getAttribute('aria-pressed')).toBe('true');
    press('Friday');
    press('Sunday');
    await expect
      .poll(() => onChange.mock.calls)
      .toEqual([[{ ...rhythm, workdays: [1, 2, 3, 4] }], [{ ...rhythm, workdays: [1, 2, 3, 4, 7] }]]);
  });
  test('days off are added, one or many, and removed', async () => {
    const onChange = show();
    press('Add days off');
    expect(await screen.findByText('Say from which day until which.')).toBeTruthy();
    type('From', '2026-12-01');
    press('Add days off');
    await expect
      .poll(() => onChange.mock.calls)
      .toEqual([[{ ...rhythm, daysOff: [...rhythm.daysOff, { from: '2026-12-01', to: '2026-12-01' }] }]]);
    fireEvent.click(screen.getByRole('button', { name: /^Remove: / }));
    await expect.poll(() => onChange.mock.calls.at(-1)).toEqual([{ ...rhythm, daysOff: [] }]);
  });
  test('reminders are quiet until they are let call', async () => {
    const onChange = show();
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Reminders may call' });
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    await expect.poll(() => onChange.mock.calls).toEqual([[{ ...rhythm, isLoud: true }]]);
  });
});
