import { expect, test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { areTwins } from '@/utils/detection/blasts/twins';
import { nudged, withLessons } from '@/utils/detection/lessons/apply';
import { lessonFrom, taughtBy } from '@/utils/detection/lessons/learn';
import { MOST } from '@/utils/detection/lessons/nudge';
import type { Lesson } from '@/utils/detection/lessons/types';
import type { Analysis, Context } from '@/utils/detection/types';
import { contextOf, isFlagged, ownCorpus } from '../../learning/corpus';
import { chance } from '../blasts/variations';

interface Labelled {
  text: string;
  isBad: boolean;
  context: Context;
  analysis: Analysis;
}

const labelled: Labelled[] = ownCorpus().map((one) => {
  const context = contextOf(one);
  return {
    text: one.text,
    isBad: isFlagged(one.label),
    context,
    analysis: analyzeMessage(one.text, context),
  };
});

const HOSTILE = 100;

function rates(texts: readonly Labelled[], lessons: readonly Lesson[]) {
  const taught = taughtBy(lessons);
  const flagged = (isBad: boolean) => {
    const some = texts.filter((one) => one.isBad === isBad);
    const hits = some.filter(({ text, context, analysis }) =>
      isFlagged(withLessons(analysis, text, context, taught).verdict),
    );
    return hits.length / some.length;
  };
  return { recall: flagged(true), falseAlarms: flagged(false) };
}

/** A hundred lessons, each the opposite of the truth. */
function hostile(kind: Lesson['kind'], seed: number): Lesson[] {
  const random = chance(seed);
  const wrong = labelled.filter(({ isBad }) => isBad === (kind === 'not-pitch'));
  return Array.from({ length: HOSTILE }, (_, index) => {
    const { text, context } = wrong[Math.floor(random() * wrong.length)]!;
    return lessonFrom({ id: `h${index}`, kind, at: '2026-03-01T00:00:00Z' }, text, context);
  });
}

/** Those that are no twins of what was flagged: for them the user has not spoken. */
function untouched(lessons: readonly Lesson[]): Labelled[] {
  return labelled.filter(({ text, context }) => {
    const { fingerprint } = lessonFrom({ id: '', kind: 'stalker', at: '' }, text, context);
    return !lessons.some(
      (lesson) => fingerprint && lesson.fingerprint && areTwins(fingerprint, lesson.fingerprint),
    );
  });
}

const attacks: [string, Lesson[]][] = [1, 2].flatMap((seed): [string, Lesson[]][] => {
  const cleared = hostile('not-pitch', seed);
  const flagged = hostile('stalker', seed);
  return [
    [`pitches cleared, ${seed}`, cleared],
    [`friends flagged, ${seed}`, flagged],
    [`both, ${seed}`, [...cleared.slice(0, HOSTILE / 2), ...flagged.slice(0, HOSTILE / 2)]],
  ];
});

test.each(attacks)('a hundred hostile flags hardly change what other texts get: %s', (_, lessons) => {
  const texts = untouched(lessons);
  expect(texts.length).toBeGreaterThan(labelled.length - 3 * HOSTILE);
  const before = rates(texts, []);
  const after = rates(texts, lessons);
  if (process.env.FIGURES) console.log(before, after);
  expect(Math.abs(after.recall - before.recall)).toBeLessThanOrEqual(0.02);
  expect(Math.abs(after.falseAlarms - before.falseAlarms)).toBeLessThanOrEqual(0.02);
});

test.each([MOST, -MOST])('not even where every text is moved as far as it can be: %d', (by) => {
  const share = (isBad: boolean, read: (analysis: Analysis) => Analysis) => {
    const some = labelled.filter((one) => one.isBad === isBad);
    return some.filter(({ analysis }) => isFlagged(read(analysis).verdict)).length / some.length;
  };
  for (const isBad of [true, false]) {
    const change = share(isBad, (analysis) => nudged(analysis, by)) - share(isBad, (analysis) => analysis);
    if (process.env.FIGURES) console.log(isBad, by, change);
    expect(Math.abs(change)).toBeLessThanOrEqual(0.02);
  }
});
