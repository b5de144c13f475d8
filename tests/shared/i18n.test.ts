import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatInstant, plural, t } from '@/utils/shared/i18n';
import { en } from '@/utils/shared/locales/en';

test('whatever a blank is filled with stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(t('forget.title', { name })).toBe(`Forget ${name}?`);
    }),
    { examples: [['{name}'], ['$&'], ['<b>']] },
  );
});

test.each([
  [1, 'Show 1 earlier message'],
  [0, 'Show 0 earlier messages'],
  [2_000, 'Show 2,000 earlier messages'],
])('%d takes its own form', (count, words) => expect(plural('timeline.earlier', count)).toBe(words));

test('the year is told only where it is another', () => {
  const now = Date.UTC(2026, 5, 15);
  expect(formatInstant('2026-03-02T12:00:00.000Z', now)).not.toContain('2026');
  expect(formatInstant('2024-03-02T12:00:00.000Z', now)).toContain('2024');
});

test('every file of words is in the index, and no two have words for one key', async () => {
  const folder = join(import.meta.dirname, '../../utils/shared/locales/en');
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  const parts = await Promise.all(files.map((file) => import(join(folder, file))));
  const keys = parts.flatMap((part: Record<string, object>) => Object.values(part).flatMap(Object.keys));
  expect(keys.sort()).toEqual(Object.keys(en).sort());
});
