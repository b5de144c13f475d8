import { expect, test } from 'vitest';
import { type CheckAnswer, SelfCheck } from '@/utils/records/habit';
import { questions, readinessOf, readinessOverTime } from '@/utils/referrals/readiness';
import { at } from './made-up';

const check = (id: string, day: string, answer: CheckAnswer): SelfCheck =>
  SelfCheck.parse({
    id,
    accountId: 'a1',
    at: at(day),
    answers: questions.map((question) => ({ question: question.id, answer })),
    coachedBy: '',
    modifiedAt: at(day),
  });

test('two points for a yes, one for a partly, none for a no', () => {
  const points = (['yes', 'partly', 'no'] as const).map((answer) =>
    readinessOf(check('c', '2026-01-01', answer)),
  );
  const of = 2 * questions.length;
  expect(points).toEqual([
    { points: of, of },
    { points: of / 2, of },
    { points: 0, of },
  ]);
});

test('a question that is no longer asked counts for nothing, one not answered is a no', () => {
  const answers = [
    { question: 'of-old', answer: 'yes' as const },
    { question: questions[0]!.id, answer: 'yes' as const },
  ];
  expect(readinessOf({ answers }).points).toBe(2);
});

test('every question has an id of its own and a source', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(questions.every(({ source }) => source.startsWith('https://'))).toBe(true);
});

test('the checks go by their dates', () => {
  const checks = [check('late', '2026-05-01', 'yes'), check('early', '2026-01-01', 'no')];
  expect(readinessOverTime(checks).map(({ check: { id }, points }) => [id, points])).toEqual([
    ['early', 0],
    ['late', 2 * questions.length],
  ]);
});
