import { model } from './model';
import type { Verdict } from './types';

/** What the model answers; its weights are in this order. */
export const QUESTIONS = ['pitch', 'generic', 'referral', 'personal'] as const;

/** A second and further finding of a signal add this much of the first, all together. */
export const REPEAT = 0.5;

/** What the model is told of a text. */
export interface Evidence {
  features: readonly (readonly [feature: string, amount: number])[];
  /** Words that it weighs one by one. */
  words: readonly string[];
}

/** So many words count in full; of more, each counts less. */
const FULL_WORDS = 30;
/** How much one word counts beside a signal. */
const WORD = 0.5;

/** How much each of so many words counts. */
export const amountOfWord = (words: number) => WORD * Math.min(1, Math.sqrt(FULL_WORDS / Math.max(1, words)));

export const probabilityOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** Log-odds that a whole unit of a feature adds to the answer to a question. */
export const weightOf = (feature: string, question: number): number =>
  model.weights[feature]?.[question] ?? 0;

const WORDS = new Map(model.words.map(([word, ...weights]) => [word, weights]));

/** Log-odds that the words of a text add to the answer to a question. */
export function weightOfWords(words: readonly string[], question: number): number {
  const sum = words.reduce((all, word) => all + (WORDS.get(word)?.[question] ?? 0), 0);
  return sum * amountOfWord(words.length);
}

export const baseOf = (question: number): number => model.base[question]!;

export interface Score {
  verdict: Verdict;
  /** Probabilities, 0–1. */
  generic: number;
  pitch: number;
  flagged: number;
  /** Which question the probability shown answers: an index of `QUESTIONS`. */
  question: 0 | 1;
  /** The probability shown, 0–1. */
  probability: number;
}

/** From which probability on a text is flagged: a false accusation costs more trust than a miss. */
export const FLAGGED = 0.7;

/**
 * Four questions, each asked of what those before leave over: is it a pitch; if not, is it generic; if neither, does it
 * ask for an introduction; if not, is it personal.
 *
 * @param hasFault whether a finding speaks against the text; without one no text is flagged
 */
export function scoreOf(evidence: Evidence, hasFault: boolean): Score {
  const [pitch, generic, referral, personal] = QUESTIONS.map((_, question) =>
    probabilityOf(
      evidence.features.reduce(
        (sum, [feature, amount]) => sum + weightOf(feature, question) * amount,
        baseOf(question) + weightOfWords(evidence.words, question),
      ),
    ),
  ) as [number, number, number, number];
  const onlyGeneric = (1 - pitch) * generic;
  const flagged = pitch + onlyGeneric;
  const question = pitch >= onlyGeneric ? 0 : 1;
  let verdict: Verdict;
  if (flagged >= FLAGGED && hasFault) verdict = question === 0 ? 'pitch' : 'generic';
  else if (referral >= 0.5) verdict = 'referral';
  else verdict = personal >= 0.5 ? 'personal' : 'ordinary';
  return {
    verdict,
    pitch,
    generic: onlyGeneric,
    flagged,
    question,
    probability: question === 0 ? pitch : generic,
  };
}
