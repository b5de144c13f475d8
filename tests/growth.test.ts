import { expect, test } from 'vitest';
import { growsInProportion } from './growth';

let seen = 0;
const look = (times: number) => {
  for (let at = 0; at < times; at += 1) seen = (seen + at) % 7;
};

test('tells work that looks at every place once from work that looks at every pair, and waits for it', async () => {
  expect(await growsInProportion((length) => look(1_000 * length), 2_000)).toBe(true);
  const later = async (length: number) => look((await length) * length);
  expect(await growsInProportion(later, 2_000)).toBe(false);
  expect(seen).toBeLessThan(7);
});

test('leaves out what is made beforehand', async () => {
  const made = (length: number) => {
    look(length * length);
    return length;
  };
  expect(await growsInProportion((length) => look(1_000 * length), 2_000, made)).toBe(true);
});
