import { expect, test } from 'vitest';
import { regress } from './logistic';
import { calibrationOf, type Judged, summaryOf, wilson } from './metrics';

const row = (features: number[], answer: 0 | 1, weight = 1) => ({
  features,
  amounts: features.map(() => 1),
  answer,
  weight,
});

test('learns which feature speaks for yes, and keeps the signs it is given', () => {
  const rows = [row([0], 1), row([0], 1), row([0, 1], 1), row([1], 0), row([1], 0), row([], 0)];
  const { weights } = regress(rows, [0, 0], 0.5);
  expect(weights[0]).toBeGreaterThan(0.5);
  expect(weights[1]).toBeLessThan(-0.3);
  expect(regress(rows, [-1, 1], 0.5).weights).toEqual([0, 0]);
});

test('a row that weighs two counts as two', () => {
  const twice = regress([row([0], 1, 2), row([], 0)], [0], 1);
  const two = regress([row([0], 1), row([0], 1), row([], 0)], [0], 1);
  expect(twice.weights[0]).toBeCloseTo(two.weights[0]!, 2);
});

test('Wilson’s interval holds the share and narrows with the count', () => {
  const few = wilson(9, 10);
  const many = wilson(900, 1_000);
  expect(few.low).toBeCloseTo(0.596, 3);
  expect(few.high).toBeCloseTo(0.982, 3);
  expect(many.high - many.low).toBeLessThan(few.high - few.low);
});

const judged = (label: string, verdict: string, flagged: number) =>
  ({ text: { label }, verdict, flagged, generic: 0, pitch: flagged }) as Judged;

test('counts what is flagged, and how far what is said is from what is so', () => {
  const rows = [
    judged('pitch', 'pitch', 0.9),
    judged('generic', 'pitch', 0.9),
    judged('pitch', 'ordinary', 0.1),
    judged('ordinary', 'ordinary', 0.1),
    judged('personal', 'generic', 0.9),
  ];
  const { recall, precision, falseAlarms } = summaryOf(rows);
  expect([recall.of, recall.all]).toEqual([2, 3]);
  expect([precision.of, precision.all]).toEqual([2, 3]);
  expect([falseAlarms.of, falseAlarms.all]).toEqual([1, 2]);
  expect(calibrationOf(rows).error).toBeCloseTo((3 * (0.9 - 2 / 3) + 2 * (0.5 - 0.1)) / 5, 9);
});
