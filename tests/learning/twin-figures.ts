import { analyzeMessage } from '@/utils/detection/analyze-message';
import { fingerprintOf } from '@/utils/detection/blasts/fingerprint';
import { areTwins } from '@/utils/detection/blasts/twins';
import { nudged } from '@/utils/detection/lessons/apply';
import { MOST } from '@/utils/detection/lessons/nudge';
import { chance, samples, variations } from '../detection/blasts/variations';
import { contextOf, isFlagged, ownCorpus } from './corpus';
import { type Share, wilson } from './metrics';

export interface TwinFigures {
  /** By the way in which a text was varied: how many are known again. */
  variations: { name: string; known: Share }[];
  /** Pairs of unlike texts that pass for twins. */
  unlike: Share;
}

/** How well a text is known again in its variations. The same at each call. */
export function twinFigures(): TwinFigures {
  const texts = samples();
  const prints = texts.map(({ text, recipient }) => fingerprintOf(text, recipient));
  const varied = Object.entries(variations).map(([name, vary]) => {
    const random = chance(7);
    const known = texts.filter((sample, index) => {
      const { text, recipient } = vary(sample, random);
      const [one, other] = [prints[index], fingerprintOf(text, recipient)];
      return one && other && areTwins(one, other);
    });
    return { name, known: wilson(known.length, texts.length) };
  });
  const all = prints.filter((one) => one !== undefined);
  const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => areTwins(one, other)));
  return { variations: varied, unlike: wilson(pairs.filter(Boolean).length, pairs.length) };
}

/** By how much recall and false alarms change if every text is moved as far as any lessons can move it, 0–1. */
export function furthestMoved(): { recall: number; falseAlarms: number } {
  const texts = ownCorpus().map((one) => ({
    isBad: isFlagged(one.label),
    analysis: analyzeMessage(one.text, contextOf(one)),
  }));
  const change = (wanted: boolean) => {
    const some = texts.filter(({ isBad }) => isBad === wanted);
    const rate = (by: number) =>
      some.filter(({ analysis }) => isFlagged(nudged(analysis, by).verdict)).length / some.length;
    return Math.max(...[MOST, -MOST].map((by) => Math.abs(rate(by) - rate(0))));
  };
  return { recall: change(true), falseAlarms: change(false) };
}
