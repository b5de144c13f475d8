import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { candidatesAmong } from '@/utils/detection/candidates';
import { signals } from '@/utils/detection/signals';
import type { Context } from '@/utils/detection/types';
import { examples } from './examples';

const context: Context = { kind: 'message' };
const namesIn = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => name !== 'index')
    .sort();

test('every signal of the folder is registered and has examples', () => {
  const ids = signals.map(({ id }) => id);
  expect(ids).toEqual(namesIn('../../utils/detection/signals'));
  expect(Object.keys(examples).sort()).toEqual(ids);
  expect(namesIn('examples')).toEqual(ids);
});

const allTexts = Object.values(examples).flatMap(({ fires, silent }) => [
  ...fires.map(({ text }) => text),
  ...silent,
]);

describe.each(signals)('$id', (signal) => {
  const { fires, silent } = examples[signal.id]!;

  test('has examples of both kinds', () => {
    expect(Math.min(fires.length, silent.length)).toBeGreaterThan(0);
  });

  test.each(fires)('marks: $text', ({ text, marks }) => {
    expect(signal.find(text, context).map(([from, to]) => text.slice(from, to))).toEqual(marks);
  });

  test.each(silent)('leaves: %s', (text) => expect(signal.find(text, context)).toEqual([]));

  test('its hints wake it for whatever it marks', () => {
    const wakes = candidatesAmong([signal]);
    for (const text of allTexts.filter((one) => signal.find(one, context).length > 0)) {
      expect(wakes(text.toLowerCase()), text).toEqual([signal]);
    }
  });
});

const faults = signals.filter(({ kind }) => kind === 'pitch');
const anchors = signals.filter(({ kind }) => kind === 'anchor');

test('no example of an anchor sets off a pitch, nor the reverse', () => {
  const crossings = [
    [anchors, faults],
    [faults, anchors],
  ].flatMap(([from, against]) =>
    from!.flatMap(({ id }) =>
      examples[id]!.fires.flatMap(({ text }) =>
        against!
          .filter((other) => other.find(text, context).length > 0)
          .map((other) => `${id} sets off ${other.id}: ${text}`),
      ),
    ),
  );
  expect(crossings).toEqual([]);
});
