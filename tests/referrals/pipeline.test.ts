import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Introduction, MetLevel, type Step, StepKind } from '@/utils/records/referral';
import { cameOf, isAskSent, recordAnswer, undoAnswer } from '@/utils/referrals/asks';
import { boardOf } from '@/utils/referrals/board';
import {
  advance,
  areSteps,
  type Course,
  nextOf,
  nextSteps,
  recordStep,
  undoStep,
} from '@/utils/referrals/pipeline';
import { ask, at, DAY, given, meeting, noon, received, step } from './made-up';

const NOW = noon('2026-11-24');
const bounds = { now: NOW };

const anyStep: fc.Arbitrary<Step> = fc.record(
  {
    kind: fc.constantFrom(...StepKind.options),
    at: fc.integer({ min: -200, max: 20 }).map((days) => new Date(NOW + days * DAY).toISOString()),
    level: fc.constantFrom(...MetLevel.options),
  },
  { requiredKeys: ['kind', 'at'] },
);
const anySteps = fc.array(anyStep, { maxLength: 40 });

/** Every record that a run of attempts leads through, the refused ones left out. */
function runOf(first: Course, attempts: readonly Step[]): Course[] {
  const states = [first];
  for (const attempt of attempts) {
    const result = recordStep(states.at(-1)!, attempt, bounds);
    if (result.ok) states.push(result.value);
  }
  return states;
}

const starts = fc.constantFrom<Course>(
  received('Ana', 'Bo', [step('introduced', '2026-05-01')]),
  given('Ana', 'Bo', '2026-05-01'),
  meeting('Cy', [step('meeting-set', '2026-05-01')]),
);

describe('whatever is attempted', () => {
  test('no step is there without the one before, and dates are in order, none to come', () => {
    const order = ['introduced', 'meeting-set', 'held', 'client'];
    fc.assert(
      fc.property(starts, anySteps, (first, attempts) => {
        const { steps } = runOf(first, attempts).at(-1)!;
        const kinds = steps.map(({ kind }) => kind);
        const way = kinds.filter((kind) => kind !== 'no');
        expect(order.join()).toContain(way.join());
        expect(kinds.lastIndexOf('no')).toBe(kinds.includes('no') ? kinds.length - 1 : -1);
        expect(kinds.indexOf('no')).toBe(kinds.lastIndexOf('no'));
        const times = steps.map((one) => Date.parse(one.at));
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(times.every((time) => time <= NOW)).toBe(true);
        expect(steps.every(({ kind, level }) => kind !== 'held' || level)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('undo at each step gives exactly the state before, down to nothing', () => {
    fc.assert(
      fc.property(starts, anySteps, (first, attempts) => {
        const states = runOf(first, attempts);
        for (let i = states.length - 1; i > 0; i--) {
          const { modifiedAt: _, ...back } = undoStep(states[i]!, NOW)!;
          const { modifiedAt: __, ...before } = states[i - 1]!;
          expect(back).toEqual(before);
        }
        expect(undoStep(states[0]!, NOW)).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  test('what is recorded is a way that could be recorded anew, and is what the book takes', () => {
    fc.assert(
      fc.property(anySteps, (attempts) => {
        const first = received('Ana', 'Bo', [step('introduced', '2026-05-01')]);
        const last = runOf(first, attempts).at(-1)!;
        expect(areSteps(last.steps, bounds)).toBe(true);
        expect(Introduction.parse(last)).toEqual(last);
      }),
    );
  });

  test('steps from a file pass where, and only where, each could follow', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 5 }), (steps) => {
        let taken: Step[] = [];
        let isWay = steps.length > 0;
        for (const one of steps) {
          const result = advance(taken, one, bounds);
          isWay &&= result.ok;
          if (result.ok) taken = result.value;
        }
        expect(areSteps(steps, bounds)).toBe(isWay);
      }),
    );
  });
});

test('each step offers what may follow, and nothing follows the end', () => {
  const way = ['introduced', 'meeting-set', 'held', 'client'] as const;
  const offered = way.map((_, i) => nextSteps(way.slice(0, i + 1).map((kind) => step(kind, '2026-05-01'))));
  expect(offered).toEqual([['meeting-set', 'no'], ['held', 'no'], ['client', 'no'], []]);
  expect(nextSteps([])).toEqual(['introduced']);
  expect(nextOf(meeting('Cy', [step('meeting-set', '2026-05-01')]))).toEqual(['held', 'no']);
});

test.each([
  ['not-next', step('held', '2026-05-02')],
  ['too-early', step('meeting-set', '2026-04-30')],
  ['in-future', step('meeting-set', '2026-11-25')],
  ['no-time', { kind: 'meeting-set', at: 'soon' } as Step],
] as const)('a step that can’t be says why: %s', (error, attempt) => {
  const first = received('Ana', 'Bo', [step('introduced', '2026-05-01')]);
  expect(recordStep(first, attempt, bounds)).toEqual({ ok: false, error });
});

test('a meeting that was held needs the level met; an introduction comes after its ask', () => {
  const set = received('Ana', 'Bo', [step('introduced', '2026-05-01'), step('meeting-set', '2026-05-02')]);
  const bare = { kind: 'held', at: at('2026-05-03') } as const;
  expect(recordStep(set, bare, bounds)).toEqual({ ok: false, error: 'no-level' });
  const since = noon('2026-05-02');
  expect(advance([], step('introduced', '2026-05-01'), { now: NOW, since })).toEqual({
    ok: false,
    error: 'too-early',
  });
});

describe('an ask', () => {
  const asked = ask('Ana', '2026-05-01');
  test('is open, then answered, and that can be taken back', () => {
    expect(cameOf(asked, [])).toBe('open');
    const answered = recordAnswer(asked, { kind: 'later', at: at('2026-05-03') }, NOW);
    expect(answered.ok && cameOf(answered.value, [])).toBe('later');
    const back = answered.ok && undoAnswer(answered.value, NOW);
    expect(back).toEqual({ ...asked, modifiedAt: new Date(NOW).toISOString() });
  });
  test('is not answered before it was made, nor tomorrow', () => {
    const answer = (day: string) => recordAnswer(asked, { kind: 'no', at: at(day) }, NOW);
    expect(answer('2026-04-30')).toMatchObject({ error: 'too-early' });
    expect(answer('2026-11-25')).toMatchObject({ error: 'in-future' });
  });
  test('came as far as the furthest introduction from it, whatever was answered first', () => {
    const no = { ...asked, answer: { kind: 'no' as const, at: at('2026-05-02') } };
    const from = (days: Parameters<typeof step>[]) =>
      received(
        'Ana',
        'Bo',
        days.map((one) => step(...one)),
        { askId: asked.id },
      );
    const first = from([
      ['introduced', '2026-05-03'],
      ['no', '2026-06-01'],
    ]);
    const second = from([
      ['introduced', '2026-05-04'],
      ['meeting-set', '2026-05-05'],
    ]);
    expect(cameOf(no, [first])).toBe('ended');
    expect(cameOf(no, [first, second])).toBe('meeting-set');
  });
  test('stands on the board until an introduction takes its place', () => {
    const declined = ask('Cy', '2026-05-01', { answer: { kind: 'no', at: at('2026-05-02') } });
    expect(boardOf([asked, declined], [])).toMatchObject({ asked: [asked], declined: [declined] });
    const led = received('Ana', 'Bo', [step('introduced', '2026-05-03')], { askId: asked.id });
    const board = boardOf([asked, declined], [led, meeting('Di', [step('meeting-set', '2026-05-03')])]);
    expect(board.asked).toEqual([]);
    expect(board.stages.introduced).toEqual([led]);
    expect(board.stages['meeting-set'].map(({ id }) => id)).toEqual(['Di']);
  });
});

test('an ask is known again when its blanks were filled and a word changed, another text is not', () => {
  const built =
    'Hi Ana, I’d like to ask you something, and it’s not for a sales call. I think back to [the result]. Would you introduce me?';
  const sent =
    'Hi Ana, I want to ask you something, and it’s not for a sales call. I think back to the harbour plan that you ran in spring. Would you introduce me?';
  expect(isAskSent(built, sent)).toBe(true);
  expect(isAskSent(built, 'Hi Ana, thank you for the evening, I’d like to do it again.')).toBe(false);
  expect(isAskSent('', 'Hi Ana')).toBe(false);
});
