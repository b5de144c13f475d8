import type { Verdict } from '@/utils/detection/types';
import { isFlagged, LABELS, type Text } from './corpus';

/** A text and what was made of it. */
export interface Judged {
  text: Text;
  verdict: Verdict | undefined;
  generic: number;
  pitch: number;
  flagged: number;
}

export interface Share {
  of: number;
  all: number;
  /** 0–1. */
  share: number;
  /** Wilson's interval at 95 %, 0–1. */
  low: number;
  high: number;
}

const Z = 1.96;

export function wilson(of: number, all: number): Share {
  if (all === 0) return { of, all, share: Number.NaN, low: 0, high: 1 };
  const p = of / all;
  const middle = p + (Z * Z) / (2 * all);
  const reach = Z * Math.sqrt((p * (1 - p)) / all + (Z * Z) / (4 * all * all));
  const scale = 1 + (Z * Z) / all;
  return {
    of,
    all,
    share: p,
    low: Math.max(0, (middle - reach) / scale),
    high: Math.min(1, (middle + reach) / scale),
  };
}

export interface Summary {
  recall: Share;
  precision: Share;
  falseAlarms: Share;
}

/** How well “flagged” (generic or pitch) is told from the rest. */
export function summaryOf(judged: readonly Judged[]): Summary {
  const faulty = judged.filter(({ text }) => isFlagged(text.label));
  const clear = judged.filter(({ text }) => !isFlagged(text.label));
  const flagged = judged.filter(({ verdict }) => isFlagged(verdict));
  const right = faulty.filter(({ verdict }) => isFlagged(verdict)).length;
  return {
    recall: wilson(right, faulty.length),
    precision: wilson(right, flagged.length),
    falseAlarms: wilson(flagged.length - right, clear.length),
  };
}

/** Rows: what it is; columns: what it was taken for, and last, not read. */
export const confusionOf = (judged: readonly Judged[]): number[][] =>
  LABELS.map((label) =>
    [...LABELS, undefined].map(
      (taken) => judged.filter(({ text, verdict }) => text.label === label && verdict === taken).length,
    ),
  );

export interface Bin {
  from: number;
  count: number;
  /** Mean probability given, and share that was so. 0–1. */
  said: number;
  was: number;
}

const BINS = 10;

/** Reliability of the probability of being flagged, in tenths, and the expected calibration error. */
export function calibrationOf(judged: readonly Judged[]): { bins: Bin[]; error: number } {
  const read = judged.filter(({ verdict }) => verdict !== undefined);
  const bins = Array.from({ length: BINS }, (_, index): Bin => {
    const inside = read.filter(({ flagged }) => Math.min(BINS - 1, Math.floor(flagged * BINS)) === index);
    const count = inside.length;
    const said = inside.reduce((sum, { flagged }) => sum + flagged, 0) / Math.max(1, count);
    const was = inside.filter(({ text }) => isFlagged(text.label)).length / Math.max(1, count);
    return { from: index / BINS, count, said, was };
  });
  const error = bins.reduce(
    (sum, { count, said, was }) => sum + (count * Math.abs(said - was)) / Math.max(1, read.length),
    0,
  );
  return { bins, error };
}
