import { expect, test } from 'vitest';
import { growsInProportion } from './growth';

let seen = 0;
const look = (times: number) => {
  for (let at = 0; at < times; at += 1) seen = (seen + at) % 7;
};

test('tells work that looks at every place once from work that looks at every pair', () => {
  expect(growsInProportion((length) => look(1_000 * length), 2_000)).toBe(true);
  expect(growsInProportion((length) => look(length * length), 2_000)).toBe(false);
  expect(seen).toBeLessThan(7);
});
