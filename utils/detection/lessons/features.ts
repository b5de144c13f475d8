import { maskedWords, type Recipient } from '../blasts/mask';
import type { Analysis } from '../types';
import { MOST_FEATURES } from './types';

/** Words fall into so many buckets, so that none can be read from its bucket. */
const BUCKETS = 2_048;

function bucketOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}

/** What lessons are counted by: the signals that a text sets off, then its words, names left out. Each once. */
export function featuresOf(text: string, analysis: Analysis, recipient?: Recipient): string[] {
  const signals = analysis.findings.map(({ signal }) => `signal:${signal}`);
  const words = maskedWords(text, recipient).map((word) => `word:${bucketOf(word)}`);
  return [...new Set([...signals, ...words])].slice(0, MOST_FEATURES);
}
