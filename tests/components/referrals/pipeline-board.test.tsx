// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Chain } from '@/components/referrals/Chain';
import { PipelineBoard } from '@/components/referrals/PipelineBoard';
import type { Ask } from '@/utils/records/referral';
import { boardOf } from '@/utils/referrals/board';
import { branchFrom, chainTo, givenWith } from '@/utils/referrals/chain';
import { type Course, recordStep, undoStep } from '@/utils/referrals/pipeline';
import { ask, at, given, meeting, noon, party, received, step } from '../../referrals/made-up';

afterEach(cleanup);

const NOW = noon('2026-11-24');

/** Keeps the records as the book would. */
function show({ asks = [], courses = [] }: { asks?: Ask[]; courses?: Course[] }) {
  const calls = {
    onIntroduced: vi.fn(async () => {}),
    onAnswer: vi.fn(async () => {}),
    onUndoAnswer: vi.fn(async () => {}),
    onUndoAsk: vi.fn(async () => {}),
  };
  const kept = { courses };
  function Kept() {
    const [list, setList] = useState(courses);
    kept.courses = list;
    const replace = (old: Course, next: Course | undefined) =>
      setList(list.flatMap((one) => (one.id === old.id ? (next ?? []) : one)));
    return (
      <PipelineBoard
        board={boardOf(asks, list)}
        nameOf={(id) => id}
        now={NOW}
        onStep={async (course, one) => {
          const result = recordStep(course, one, { now: NOW });
          if (result.ok) replace(course, result.value);
        }}
        onUndo={async (course) => replace(course, undoStep(course, NOW))}
        {...calls}
      />
    );
  }
  render(<Kept />);
  return { ...calls, kept };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const stages = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

const introduced = received('Ana', 'Bo', [step('introduced', '2026-11-10')]);

describe('an introduction', () => {
  test('offers what may follow, and stands where it stands', () => {
    show({
      courses: [
        introduced,
        given('Cy', 'Di', '2026-11-01'),
        meeting('Ed', [step('meeting-set', '2026-11-02')]),
      ],
    });
    expect(stages()).toEqual(['Introduced 2', 'Meeting set 1']);
    const card = within(screen.getByRole('article', { name: 'Bo' }));
    expect(card.getByText('Introduced by Ana')).toBeTruthy();
    expect(card.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Meeting set',
      'Came to nothing',
      'Undo',
    ]);
    expect(screen.getByText('You introduced them to Di')).toBeTruthy();
    expect(screen.getByText('Cold')).toBeTruthy();
  });

  test('a form takes the focus, and Escape gives it back to what opened it', async () => {
    show({ asks: [ask('Ana', '2026-11-10')], courses: [introduced] });
    for (const [opener, label] of [
      ['Meeting set: Bo', 'When'],
      ['They introduced me: Ana', 'To whom'],
    ] as const) {
      press(opener);
      await expect.poll(() => document.activeElement).toBe(screen.getByLabelText(label));
      fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
      await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe(opener);
    }
  });

  test('a long stage shows the latest, and the rest on request', async () => {
    const courses = Array.from({ length: 7 }, (_, at) =>
      received('Ana', `Bo ${at}`, [step('introduced', '2026-11-10')]),
    );
    show({ courses });
    expect(stages()).toEqual(['Introduced 7']);
    expect(screen.getAllByRole('article')).toHaveLength(5);
    press('Show 2 more');
    await expect.poll(() => screen.getAllByRole('article').length).toBe(7);
  });

  test('goes on by a day and whom one met; held without the level does not', async () => {
    const { kept } = show({ courses: [introduced] });
    press('Meeting set: Bo');
    fireEvent.input(screen.getByLabelText('When'), { target: { value: '2026-11-12' } });
    fireEvent.input(screen.getByLabelText('The meeting is on'), { target: { value: '2026-11-30' } });
    press('Record it');
    await screen.findByRole('button', { name: 'Meeting held: Bo' });
    expect(kept.courses[0]!.steps.at(-1)).toEqual({
      kind: 'meeting-set',
      at: at('2026-11-12'),
      meetsAt: at('2026-11-30'),
    });
    press('Meeting held: Bo');
    press('Record it');
    expect(screen.getByText(/Say whom you met/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Whom you met'), { target: { value: 'decides' } });
    press('Record it');
    await screen.findByRole('button', { name: 'Became a client: Bo' });
    expect(stages()).toEqual(['Meeting held 1']);
  });

  test.each([
    ['2026-11-09', 'That is before what went before it.'],
    ['2026-11-25', 'That day has not come yet.'],
    ['', 'Say on which day.'],
  ])('a step on %s is told off at once', (day, words) => {
    const { kept } = show({ courses: [introduced] });
    press('Came to nothing: Bo');
    fireEvent.input(screen.getByLabelText('When'), { target: { value: day } });
    press('Record it');
    expect(screen.getByText(words)).toBeTruthy();
    expect(kept.courses).toEqual([introduced]);
  });

  test('is taken back step by step, down to nothing', async () => {
    const { kept } = show({
      courses: [{ ...introduced, steps: [...introduced.steps, step('no', '2026-11-12')] }],
    });
    press('Undo Came to nothing: Bo');
    await expect.poll(() => kept.courses[0]?.steps).toEqual(introduced.steps);
    press('Undo Introduced: Bo');
    expect(await screen.findByRole('heading', { name: 'Nobody asked yet' })).toBeTruthy();
  });
});

describe('an ask', () => {
  const asked = ask('Ana', '2026-11-10');
  test('that is answered with an introduction says to whom, when and why', async () => {
    const { onIntroduced } = show({ asks: [asked] });
    press('They introduced me: Ana');
    press('Record it');
    expect(screen.getByText('Say who it was.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('To whom'), { target: { value: ' Bo ' } });
    fireEvent.input(screen.getByLabelText('When'), { target: { value: '2026-11-09' } });
    press('Record it');
    expect(screen.getByText('That is before what went before it.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('When'), { target: { value: '2026-11-12' } });
    press('Record it');
    await expect
      .poll(() => onIntroduced.mock.calls)
      .toEqual([[asked, { who: 'Bo', at: at('2026-11-12'), reason: '' }]]);
  });
  test('can be answered otherwise, and that be taken back', async () => {
    const { onAnswer } = show({ asks: [asked] });
    press('Later: Ana');
    await expect.poll(() => onAnswer.mock.calls).toEqual([[asked, 'later']]);
    cleanup();
    const no = { ...asked, answer: { kind: 'no' as const, at: at('2026-11-11') } };
    const { onUndoAnswer } = show({ asks: [no] });
    expect(stages()).toEqual(['Said no 1']);
    press('Undo No: Ana');
    await expect.poll(() => onUndoAnswer.mock.calls).toEqual([[no]]);
  });
  test('that was none is taken back', async () => {
    const { onUndoAsk } = show({ asks: [asked] });
    press('Undo Asked: Ana');
    await expect.poll(() => onUndoAsk.mock.calls).toEqual([[asked]]);
  });
});

test('who introduced whom is seen from both ends', () => {
  const courses = [
    received('Ana', 'Bo', [step('introduced', '2026-01-01')]),
    received('Bo', 'Cy', [step('introduced', '2026-02-01')]),
    received('Cy', 'Di', [step('introduced', '2026-03-01')]),
    given('Cy', 'Ed', '2026-04-01'),
  ];
  const cy = party('Cy');
  render(
    <Chain
      party={cy}
      chain={chainTo(cy, courses)}
      branch={branchFrom(cy, courses)}
      given={givenWith(cy, courses)}
      hrefOf={(id) => `#${id}`}
    />,
  );
  const items = (index: number) =>
    within(screen.getAllByRole('list')[index]!)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect([items(0), items(1), items(2)]).toEqual([['Ana', 'Bo', 'Cy'], ['Di'], ['Cy to Ed']]);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#Ana',
    '#Bo',
    '#Di',
  ]);
});
