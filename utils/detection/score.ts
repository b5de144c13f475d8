import { type Reading, RULES, WORD_WEIGHTS, WORDS } from './features';
import { model } from './model';
import { signals } from './signals';
import type { Verdict } from './types';

/** What the model answers; its weights are in this order. */
export const QUESTIONS = ['pitch', 'generic', 'referral', 'personal'] as const;
const GENERIC = 1;

/** A second and further finding of a signal add this much of the first, all together. */
export const REPEAT = 0.5;
/** So many words count in full; of more, each counts less. */
const FULL_WORDS = 30;
/** How much one word counts beside a signal. */
const WORD = 0.5;

/** Beside a reason that belongs to the reader the everyday words of an invitation say less: this part. */
const BESIDE_REASON = 0.2;

/** How much each of so many words counts. */
export const amountOfWord = (words: number, question: number, hasReason: boolean) =>
  (question === GENERIC && hasReason ? BESIDE_REASON : 1) *
  WORD *
  Math.min(1, Math.sqrt(FULL_WORDS / Math.max(1, words)));

/** Questions of which the model's numbers are the answers, feature by feature. */
const ALL = QUESTIONS.length;
/** A blank speaks for itself only in a text that was sent, and there a trait says so. */
const WEIGHTS = Float64Array.from({ length: ALL * (signals.length + RULES.length) }, (_, at) =>
  signals[Math.floor(at / ALL)]?.kind === 'slot' ? 0 : (model.weights[at] ?? 0) / 100,
);
/** The same of words, by question and by their number. */
const OF_WORDS = WORD_WEIGHTS.map((weights) => Float64Array.from(WORDS, (word) => weights.get(word) ?? 0));

/** Log-odds that the first finding of a signal adds to the answer to a question. */
export const weightOfSignal = (index: number, question: number): number => WEIGHTS[ALL * index + question]!;
export const weightOfTrait = (index: number, question: number): number =>
  weightOfSignal(signals.length + index, question);

const REASON = RULES.findIndex(({ id }) => id === 'reason');

/** Log-odds that the words of a text add to the answer to a question. */
export function weightOfWords({ words, wordCount, traits }: Reading, question: number): number {
  const weights = OF_WORDS[question];
  if (!weights) return 0;
  let sum = 0;
  for (let at = 0; at < wordCount; at += 1) sum += weights[words[at]!]!;
  return sum * amountOfWord(wordCount, question, traits.includes(REASON));
}

/** Log-odds that no finding, trait or word accounts for. */
export const baseOf = (question: number): number => model.base[question]! / 100;

export interface Score {
  /** Probabilities, 0–1. */
  generic: number;
  pitch: number;
  flagged: number;
  /** Which question the probability shown answers: an index of `QUESTIONS`. */
  question: 0 | 1;
  /** The probability shown, 0–1. */
  probability: number;
}

/** From which probability on a text is flagged: of common letters that it has not seen one innocent in thirty reaches it. */
export const FLAGGED = 0.66;

function answer(reading: Reading, question: number): number {
  let logOdds = baseOf(question) + weightOfWords(reading, question);
  for (const index of reading.found) {
    const weight = weightOfSignal(index, question);
    logOdds += reading.marks.times[index]! > 1 ? weight * (1 + REPEAT) : weight;
  }
  for (const index of reading.traits) logOdds += weightOfTrait(index, question);
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Four questions, each asked of what those before leave over: is it a pitch; if not, is it generic; if neither, does it
 * ask for an introduction; if not, is it personal. The first two are answered here.
 */
export function scoreOf(reading: Reading): Score {
  const pitch = answer(reading, 0);
  const ifNoPitch = answer(reading, 1);
  const generic = (1 - pitch) * ifNoPitch;
  const question = pitch >= generic ? 0 : 1;
  const probability = question === 0 ? pitch : ifNoPitch;
  return { pitch, generic, flagged: pitch + generic, question, probability };
}

/** In so few UTF-16 code units no reason can hide that no signal knows. */
export const CURT = 60;

/**
 * @param isFaulty whether a finding speaks against the text: without one none is flagged, unless it is too short to
 * hold a reason
 */
export function verdictOf(
  reading: Reading,
  text: string,
  { flagged, question }: Score,
  isFaulty: boolean,
): Verdict {
  const isEmpty = question === GENERIC && text.length <= CURT;
  if (flagged >= FLAGGED && (isFaulty || isEmpty)) return question === 0 ? 'pitch' : 'generic';
  if (answer(reading, 2) >= 0.5) return 'referral';
  return answer(reading, 3) >= 0.5 ? 'personal' : 'ordinary';
}
