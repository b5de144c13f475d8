import { type Reading, TRAITS, WORD_WEIGHTS, WORDS } from './features';
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
const WEIGHTS = Float64Array.from({ length: ALL * (signals.length + TRAITS.length) }, (_, at) =>
  signals[Math.floor(at / ALL)]?.kind === 'slot' ? 0 : (model.weights[at] ?? 0) / 100,
);
/** The same of words, which speak for the first two questions alone. */
const WORDED = 2;
const TENTHS = 10;
const OF_WORDS = Int8Array.from(
  { length: WORDED * WORDS.length },
  (_, at) => WORD_WEIGHTS[at % WORDED]!.get(WORDS[at >> 1]!)!,
);

/** Log-odds that the first finding of a signal adds to the answer to a question. */
export const weightOfSignal = (index: number, question: number): number => WEIGHTS[ALL * index + question]!;
export const weightOfTrait = (index: number, question: number): number =>
  weightOfSignal(signals.length + index, question);

const REASON = TRAITS.findIndex(({ id }) => id === 'reason');

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
  /** Log-odds that the words of the text add to it. */
  words: number;
  /** Probabilities, each of its being so if it is nothing of what stands before: 0–1. */
  referral: number;
  personal: number;
}

/** From which probability on a text is flagged: of common letters that it has not seen one innocent in thirty reaches it. */
export const FLAGGED = 0.63;

const probabilityOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** What signals and traits add to the answers, by question. */
const sums = new Float64Array(ALL);
function add(feature: number, amount: number): void {
  for (let question = 0; question < ALL; question += 1)
    sums[question]! += WEIGHTS[ALL * feature + question]! * amount;
}

/**
 * Four questions, each asked of what those before leave over: is it a pitch; if not, is it generic; if neither, does it
 * ask for an introduction; if not, is it personal.
 */
export function scoreOf({ tokens: { words, wordCount }, found, traits, marks }: Reading): Score {
  let pitchWords = 0;
  let genericWords = 0;
  for (let at = 0; at < wordCount; at += 1) {
    pitchWords += OF_WORDS[WORDED * words[at]!]!;
    genericWords += OF_WORDS[WORDED * words[at]! + 1]!;
  }
  pitchWords *= amountOfWord(wordCount, 0, false) / TENTHS;
  genericWords *= amountOfWord(wordCount, GENERIC, traits.includes(REASON)) / TENTHS;
  for (let question = 0; question < ALL; question += 1) sums[question] = baseOf(question);
  sums[0]! += pitchWords;
  sums[1]! += genericWords;
  for (const index of found) add(index, marks.times[index]! > 1 ? 1 + REPEAT : 1);
  for (const index of traits) add(signals.length + index, 1);
  const pitch = probabilityOf(sums[0]!);
  const ifNoPitch = probabilityOf(sums[1]!);
  const generic = (1 - pitch) * ifNoPitch;
  const isPitch = pitch >= generic;
  return {
    pitch,
    generic,
    flagged: pitch + generic,
    question: isPitch ? 0 : 1,
    probability: isPitch ? pitch : ifNoPitch,
    words: isPitch ? pitchWords : genericWords,
    referral: probabilityOf(sums[2]!),
    personal: probabilityOf(sums[3]!),
  };
}

/** In so few UTF-16 code units no reason can hide that no signal knows. */
export const CURT = 60;
/** From here on words alone suffice: all 64 own texts that reach it unmarked, each judged without its batch, are faulty. */
const SURE = 0.85;

/**
 * @param isFaulty whether a finding speaks against the text: without one none is flagged, unless it is too short to
 * hold a reason, or its words leave little doubt
 * @param isQuoting whether some of these words are somebody else's
 */
export function verdictOf(
  { flagged, question, referral, personal }: Score,
  text: string,
  isFaulty: boolean,
  isQuoting: boolean,
): Verdict {
  const isClear = (question === GENERIC && text.length <= CURT) || (flagged >= SURE && !isQuoting);
  if (flagged >= FLAGGED && (isFaulty || isClear)) return question === 0 ? 'pitch' : 'generic';
  if (referral >= 0.5) return 'referral';
  return personal >= 0.5 ? 'personal' : 'ordinary';
}
