import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConversation } from '@/utils/detection/conversation';
import { read } from '@/utils/detection/features';
import { signals } from '@/utils/detection/signals';
import type { Context, Signal } from '@/utils/detection/types';
import { examples } from './examples';

const context: Context = { kind: 'message' };
const namesIn = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => name !== 'index')
    .sort();

const marksOf = ({ id }: Signal, text: string, more: Partial<Context> = {}) => {
  const whole = { ...context, ...more };
  const { ranges } = read(text, 'en', whole, readConversation(whole));
  return ranges[signals.findIndex((one) => one.id === id)]!.map(([from, to]) => text.slice(from, to));
};

test('every signal of the folder is registered and has examples', () => {
  const ids = signals.map(({ id }) => id);
  expect(ids).toEqual(namesIn('../../utils/detection/signals'));
  expect(Object.keys(examples).sort()).toEqual(ids);
  expect(namesIn('examples')).toEqual(ids);
});

describe.each(signals)('$id', (signal) => {
  const { fires, silent } = examples[signal.id]!;

  test('has examples of both kinds', () => {
    expect(Math.min(fires.length, silent.length)).toBeGreaterThan(0);
  });

  test.each(fires)('marks: $text', ({ text, marks, context: more }) => {
    expect(marksOf(signal, text, more)).toEqual(marks);
  });

  test.each(silent)('leaves: %s', (text) => expect(marksOf(signal, text)).toEqual([]));

  test('says in one sentence, to a “you”, what its reader feels or misses', () => {
    expect(signal.why.en).toMatch(/^[A-Z“][^.!?]*\.$/);
    expect(signal.why.en).toMatch(/\b(?:you|your|they|them)\b/i);
  });
});
