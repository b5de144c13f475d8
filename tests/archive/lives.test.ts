import { expect, test } from 'vitest';
import { exportOf } from '../bench/exports';
import { makeLife, threadRecords } from '../bench/lives';

const size = { connections: 1_000, messages: 20_000 };
const textOf = (seed: number) =>
  exportOf(makeLife({ seed, ...size }), '2026')
    .flatMap(({ text }) => [...text()])
    .join('');

test('the same seed makes the same life, another does not', () => {
  const [first, again, other] = [1, 1, 2].map(textOf);
  // Not by `toEqual`: at this size the difference alone would take minutes to print.
  expect(first === again).toBe(true);
  expect(first === other).toBe(false);
});

test('it has just as many people and messages as asked for, skewed as real ones are', () => {
  const life = makeLife({ seed: 1, ...size });
  const lengths = life.threads.map(({ length }) => length).sort((a, b) => b - a);
  const total = (list: number[]) => list.reduce((a, b) => a + b, 0);
  expect(life.connections).toHaveLength(1_000);
  expect(total(lengths)).toBe(20_000);
  expect(total(lengths.slice(0, lengths.length / 10))).toBeGreaterThan(10_000);
  expect(life.threads.some(({ others }) => others.length > 1)).toBe(true);
  const [thread] = threadRecords(life);
  const times = thread!.messages.map(({ at }) => at);
  expect(times).toEqual([...times].sort());
});

test('no two people share an address', () => {
  const life = makeLife({ seed: 5, ...size });
  expect(new Set(life.connections.map(({ slug }) => slug)).size).toBe(1_000);
});
