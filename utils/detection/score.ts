import { type Reading, RULES } from './features';
import { model } from './model';
import { signals } from './signals';
import type { Verdict } from './types';

/** What the model answers; its weights are in this order. */
export const QUESTIONS = ['pitch', 'generic', 'referral', 'personal'] as const;

/** A second and further finding of a signal add this much of the first, all together. */
export const REPEAT = 0.5;
/** So many words count in full; of more, each counts less. */
const FULL_WORDS = 30;
/** How much one word counts beside a signal. */
const WORD = 0.5;

/** How much each of so many words counts. */
export const amountOfWord = (words: number) => WORD * Math.min(1, Math.sqrt(FULL_WORDS / Math.max(1, words)));

const NONE = [0, 0, 0, 0] as const;
/** A blank speaks for itself only in a text that was sent, and there a trait says so. */
const SIGNALS = signals.map(({ id, kind }) => (kind === 'slot' ? NONE : (model.weights[id] ?? NONE)));
const TRAITS = RULES.map(({ id }) => model.weights[id] ?? NONE);
const WORDS = new Map(model.words.map(([word, ...weights]) => [word, weights]));

/** Log-odds that the first finding of a signal adds to the answer to a question. */
export const weightOfSignal = (index: number, question: number): number => SIGNALS[index]![question]!;
export const weightOfTrait = (index: number, question: number): number => TRAITS[index]![question]!;

/** Log-odds that the words of a text add to the answer to a question. */
export function weightOfWords(words: ReadonlySet<string>, question: number): number {
  let sum = 0;
  for (const word of words) sum += WORDS.get(word)?.[question] ?? 0;
  return sum * amountOfWord(words.size);
}

/** Log-odds that no finding, trait or word accounts for. */
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
export const FLAGGED = 0.65;

function answer({ ranges, found, traits, words }: Reading, question: number): number {
  let logOdds = baseOf(question) + weightOfWords(words, question);
  for (const index of found) {
    const weight = weightOfSignal(index, question);
    logOdds += ranges[index]!.length > 1 ? weight * (1 + REPEAT) : weight;
  }
  for (const index of traits) logOdds += weightOfTrait(index, question);
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Four questions, each asked of what those before leave over: is it a pitch; if not, is it generic; if neither, does it
 * ask for an introduction; if not, is it personal.
 *
 * @param hasFault whether a finding speaks against the text, by the question that it is judged by; without one no text is flagged
 */
export function scoreOf(reading: Reading, hasFault: (question: 0 | 1) => boolean): Score {
  const pitch = answer(reading, 0);
  const ifNoPitch = answer(reading, 1);
  const generic = (1 - pitch) * ifNoPitch;
  const flagged = pitch + generic;
  const question = pitch >= generic ? 0 : 1;
  let verdict: Verdict;
  const isFaulty = hasFault(question);
  if (flagged >= FLAGGED && isFaulty) verdict = question === 0 ? 'pitch' : 'generic';
  else if (answer(reading, 2) >= 0.5) verdict = 'referral';
  else verdict = answer(reading, 3) >= 0.5 ? 'personal' : 'ordinary';
  return { verdict, pitch, generic, flagged, question, probability: question === 0 ? pitch : ifNoPitch };
}
