// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FunnelFigures } from '@/components/referrals/FunnelFigures';
import { GoalPlan } from '@/components/referrals/GoalPlan';
import { LeaderQuestions } from '@/components/referrals/LeaderQuestions';
import { SelfCheck } from '@/components/referrals/SelfCheck';
import { USUAL_WEEK } from '@/utils/referrals/day';
import { ownRates, planFor } from '@/utils/referrals/goal';
import { questions } from '@/utils/referrals/readiness';
import { ask, at, noon } from '../../referrals/made-up';

afterEach(cleanup);

const NOW = noon('2026-11-24');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the goal', () => {
  const goal = { clients: 10, from: '2026-11-23', to: '2027-01-29' };
  function show(more: { to?: string; asks?: ReturnType<typeof ask>[] } = {}) {
    const asks = more.asks ?? [];
    const wish = { ...goal, to: more.to ?? goal.to };
    const onSave = vi.fn(async () => {});
    const plan = planFor(wish, asks, [], USUAL_WEEK, NOW);
    render(
      <GoalPlan goal={wish} plan={plan} own={ownRates(asks, [], NOW)} asked={asks.length} onSave={onSave} />,
    );
    return onSave;
  }

  test('is worked backwards to asks a week, and says on which rates', () => {
    show();
    expect(screen.getByText('5 asks a week')).toBeTruthy();
    expect(screen.getByText('10 clients ← 20 introductions ← 40 asks')).toBeTruthy();
    expect(screen.getByText(/takes over at 40 asks .* you have 0\./)).toBeTruthy();
    expect(screen.getByText(/takes over at 20 introductions/)).toBeTruthy();
  });

  test('counts what is under way, and who was asked this week', () => {
    show({ asks: [ask('a', '2026-11-23'), ask('b', '2026-11-24')] });
    expect(screen.getByText('2 people asked this week')).toBeTruthy();
    expect(screen.getByText('What is under way counts for 0.5 of the 10 still missing.')).toBeTruthy();
  });

  test('that is over says so', () => {
    show({ to: '2026-11-23' });
    expect(screen.getByText('No day of work is left for this goal.')).toBeTruthy();
  });

  test('is kept where it can be one', async () => {
    const onSave = show();
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    for (const bad of ['0', '', 'ten', '1001', '2.5']) {
      type('Clients from referrals', bad);
      press('Set the goal');
      expect(screen.getByText(/A whole number of clients/)).toBeTruthy();
    }
    type('Clients from referrals', '4');
    type('Until', '2026-11-01');
    press('Set the goal');
    expect(onSave).not.toHaveBeenCalled();
    type('Until', '2026-12-31');
    press('Set the goal');
    await expect
      .poll(() => onSave.mock.calls)
      .toEqual([[{ clients: 4, from: '2026-11-23', to: '2026-12-31' }]]);
  });
});

describe('the self-check', () => {
  const answerAll = () => {
    for (const group of screen.getAllByRole('group'))
      fireEvent.click(within(group).getByRole('radio', { name: 'Partly' }));
  };
  test('is kept once every question is answered, with who coached', async () => {
    const onSave = vi.fn(async () => {});
    render(<SelfCheck checks={[]} now={NOW} onSave={onSave} />);
    press('Keep these answers');
    expect(screen.getByText(`${questions.length} questions are still open.`)).toBeTruthy();
    expect(onSave).not.toHaveBeenCalled();
    answerAll();
    fireEvent.input(screen.getByRole('textbox', { name: 'Who coached you on asking?' }), {
      target: { value: ' Mona ' },
    });
    press('Keep these answers');
    expect(await screen.findByText('Kept.')).toBeTruthy();
    const answers = questions.map(({ id }) => ({ question: id, answer: 'partly' }));
    expect(onSave.mock.calls).toEqual([[answers, 'Mona']]);
  });
  test('shows how it went so far, the latest first', () => {
    const check = (id: string, day: string, answer: 'yes' | 'no') => ({
      id,
      accountId: 'a1',
      at: at(day),
      answers: questions.map((question) => ({ question: question.id, answer })),
      coachedBy: '',
      modifiedAt: at(day),
    });
    render(
      <SelfCheck
        checks={[check('1', '2026-09-01', 'no'), check('2', '2026-10-01', 'yes')]}
        now={NOW}
        onSave={async () => {}}
      />,
    );
    const history = screen.getByRole('region', { name: 'So far' });
    const of = 2 * questions.length;
    expect(
      within(history)
        .getAllByText(/ of /)
        .map(({ textContent }) => textContent),
    ).toEqual([`${of} of ${of}`, `0 of ${of}`]);
  });
});

test('the figures say people and conversations, and a share that cannot be told is none', () => {
  render(
    <FunnelFigures
      period="November"
      funnel={{
        asked: 8,
        introductions: 4,
        meetingsSet: 3,
        held: 2,
        clients: 1,
        given: 5,
        levels: { decides: 2, influences: 1, neither: 0 },
      }}
      conversations={17}
      meetings={{ referred: 2, all: 3 }}
      clients={{ referred: 0, all: 0 }}
    />,
  );
  const numberOf = (term: string) => screen.getByText(term).parentElement!.querySelector('dd')!.textContent;
  expect(
    ['People asked', 'Introductions received', 'Meetings set', 'Meetings held', 'Clients'].map(numberOf),
  ).toEqual(['8', '4', '3', '2', '1']);
  expect(
    ['Meetings from referrals', 'Clients from referrals', 'Two-way conversations'].map(numberOf),
  ).toEqual(['2 of 3', 'none yet', '17']);
  expect(['Decides', 'Has a say', 'Neither'].map(numberOf)).toEqual(['2', '1', '0']);
});

test('a leader’s questions are answered from the book', () => {
  render(
    <LeaderQuestions
      answers={{
        month: { from: 0, to: 1 },
        introductions: 3,
        coachedBy: undefined,
        meetings: { referred: 1, all: 4 },
        clients: { referred: 0, all: 0 },
      }}
    />,
  );
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    '3',
    'Nobody that you recorded',
    '1 of 4',
  ]);
});
