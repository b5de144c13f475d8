import { analyzeMessage } from '@/utils/detection/analyze-message';
import { areTwins } from '@/utils/detection/blasts/twins';
import { withLessons } from '@/utils/detection/lessons/apply';
import { lessonFrom, taughtBy } from '@/utils/detection/lessons/learn';
import type { Lesson } from '@/utils/detection/lessons/types';
import type { Analysis, Context } from '@/utils/detection/types';
import { chance } from '../detection/blasts/variations';
import { contextOf, isFlagged, ownCorpus } from './corpus';

export interface Labelled {
  text: string;
  isBad: boolean;
  context: Context;
  analysis: Analysis;
}

/** The corpus as it is read without any lesson. */
export const labelled = (): Labelled[] =>
  ownCorpus().map((one) => {
    const context = contextOf(one);
    return {
      text: one.text,
      isBad: isFlagged(one.label),
      context,
      analysis: analyzeMessage(one.text, context),
    };
  });

export const HOSTILE = 100;

/** So many lessons, each the opposite of the truth. */
function hostile(texts: readonly Labelled[], kind: Lesson['kind'], seed: number): Lesson[] {
  const random = chance(seed);
  const wrong = texts.filter(({ isBad }) => isBad === (kind === 'not-pitch'));
  return Array.from({ length: HOSTILE }, (_, index) => {
    const { text, context } = wrong[Math.floor(random() * wrong.length)]!;
    return lessonFrom({ id: `h${index}`, kind, at: '2026-03-01T00:00:00Z' }, text, context);
  });
}

export interface Attack {
  name: string;
  lessons: readonly Lesson[];
}

/** In what ways somebody can mislead with as many flags. */
export const attacksOn = (texts: readonly Labelled[]): Attack[] =>
  [1, 2].flatMap((seed) => {
    const cleared = hostile(texts, 'not-pitch', seed);
    const flagged = hostile(texts, 'stalker', seed);
    const both = [...cleared.slice(0, HOSTILE / 2), ...flagged.slice(0, HOSTILE / 2)];
    return [
      { name: `pitches cleared, ${seed}`, lessons: cleared },
      { name: `friends flagged, ${seed}`, lessons: flagged },
      { name: `both, ${seed}`, lessons: both },
    ];
  });

/** Those that are no twins of what was flagged: for them the user has not spoken. */
export const untouchedBy = (texts: readonly Labelled[], lessons: readonly Lesson[]): Labelled[] =>
  texts.filter(({ text, context }) => {
    const { fingerprint } = lessonFrom({ id: '', kind: 'stalker', at: '' }, text, context);
    return !lessons.some(
      (lesson) => fingerprint && lesson.fingerprint && areTwins(fingerprint, lesson.fingerprint),
    );
  });

export interface Change {
  recall: number;
  falseAlarms: number;
}

/** By how much lessons change recall and false alarms on texts, 0–1. */
export function changeBy(texts: readonly Labelled[], lessons: readonly Lesson[]): Change {
  const taught = taughtBy(lessons);
  const change = (wanted: boolean) => {
    const some = texts.filter(({ isBad }) => isBad === wanted);
    const rate = (read: (one: Labelled) => Analysis) =>
      some.filter((one) => isFlagged(read(one).verdict)).length / some.length;
    const taughtRate = rate(({ text, context, analysis }) => withLessons(analysis, text, context, taught));
    return Math.abs(taughtRate - rate(({ analysis }) => analysis));
  };
  return { recall: change(true), falseAlarms: change(false) };
}

/** The most that any attack changes: of texts that nobody flagged, and of all, the flagged ones and their twins among them. */
export function worstOf(): { others: Change; all: Change } {
  const texts = labelled();
  const attacks = attacksOn(texts);
  const most = (measured: readonly Change[]): Change => ({
    recall: Math.max(...measured.map(({ recall }) => recall)),
    falseAlarms: Math.max(...measured.map(({ falseAlarms }) => falseAlarms)),
  });
  return {
    others: most(attacks.map(({ lessons }) => changeBy(untouchedBy(texts, lessons), lessons))),
    all: most(attacks.map(({ lessons }) => changeBy(texts, lessons))),
  };
}
