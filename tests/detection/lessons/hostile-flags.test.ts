import { expect, test } from 'vitest';
import { nudged } from '@/utils/detection/lessons/apply';
import { MOST } from '@/utils/detection/lessons/nudge';
import type { Analysis } from '@/utils/detection/types';
import { isFlagged } from '../../learning/corpus';
import { attacksOn, changeBy, HOSTILE, labelled, untouchedBy } from '../../learning/hostile-flags';

const texts = labelled();
const attacks = attacksOn(texts);
const MOST_CHANGE = 0.02;

test.each(attacks)('a hundred hostile flags hardly change what other texts get: $name', ({ lessons }) => {
  const others = untouchedBy(texts, lessons);
  expect(others.length).toBeGreaterThan(texts.length - 3 * HOSTILE);
  const { recall, falseAlarms } = changeBy(others, lessons);
  expect(recall).toBeLessThanOrEqual(MOST_CHANGE);
  expect(falseAlarms).toBeLessThanOrEqual(MOST_CHANGE);
});

/** What was flagged changes at once, and so do its twins: that is what a flag is for. */
const MOST_OF_ALL = 0.03;

test.each(attacks.slice(0, 3))(
  'nor much, the flagged texts and their twins counted: $name',
  ({ lessons }) => {
    const { recall, falseAlarms } = changeBy(texts, lessons);
    expect(Math.max(recall, falseAlarms)).toBeLessThanOrEqual(MOST_OF_ALL);
  },
);

test.each([MOST, -MOST])('not even where every text is moved as far as it can be: %d', (by) => {
  const share = (wanted: boolean, read: (analysis: Analysis) => Analysis) => {
    const some = texts.filter(({ isBad }) => isBad === wanted);
    return some.filter(({ analysis }) => isFlagged(read(analysis).verdict)).length / some.length;
  };
  for (const isBad of [true, false]) {
    const change = share(isBad, (analysis) => nudged(analysis, by)) - share(isBad, (analysis) => analysis);
    expect(Math.abs(change)).toBeLessThanOrEqual(MOST_CHANGE);
  }
});
