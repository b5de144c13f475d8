import { readConversation } from '@/utils/detection/conversation';
import { read, TRAITS } from '@/utils/detection/features';
import { amountOfWord, QUESTIONS, REPEAT } from '@/utils/detection/score';
import { signals } from '@/utils/detection/signals';
import type { SignalKind } from '@/utils/detection/types';
import { contextOf, isFlagged, outOfContext, type Text } from './corpus';
import { type Fit, probability, type Row, regress, type Sign } from './logistic';

export type Question = (typeof QUESTIONS)[number];
export const FEATURES = [...signals.map(({ id }) => id), ...TRAITS.map(({ id }) => id)];

/** How much a squared weight costs: of what has a name, and of a single word. Chosen by cross-validation over batches. */
const RIDGE = 3;
const WORD_RIDGE = 2;
/** Questions for which single words are weighed too. */
const WORDED: readonly Question[] = ['pitch', 'generic'];
/** A word is weighed if texts of so many batches hold it: none that one writer is fond of, and no name. */
const BATCHES = 6;

/** What the model is told of a text. */
export interface Evidence {
  features: readonly (readonly [feature: string, amount: number])[];
  /** Words that it weighs one by one. */
  words: readonly string[];
  /** Those of them that stand there with a small first letter. */
  small: readonly string[];
}

/** Words that weigh less than this are left out. Log-odds. */
const LEAST = 0.43;

export interface Example {
  text: Text;
  evidence: Evidence;
  /** What is left of it when the talk that it stands in is not known. The model learns from both. */
  alone?: Evidence | undefined;
  /** Whether a signal speaks against it. */
  hasFault: boolean;
}

const WORD = /(?<![\p{L}'])[a-z]{2,20}(?![\p{L}'])/gu;

/** Words outside of blanks, each once. */
const wordsOf = (text: string) => [
  ...new Set(
    text
      .replace(/’/g, "'")
      .replace(/[{[<][^}\]>\n]{0,90}[}\]>]/g, ' ')
      .match(WORD),
  ),
];

const FAULTS = new Set(
  signals.flatMap(({ id, kind }) => (kind === 'pitch' || kind === 'generic' ? [id] : [])),
);

function evidenceOf(text: Text): Evidence {
  const context = contextOf(text);
  const reading = read(text.text, 'en', context, readConversation(context));
  const found = reading.found.map((index) => ({ ...signals[index]!, times: reading.marks.times[index]! }));
  const features = [
    ...found.flatMap(({ id, kind, times }) =>
      kind === 'slot' ? [] : [[id, times > 1 ? 1 + REPEAT : 1] as const],
    ),
    ...reading.traits.map((index) => [TRAITS[index]!.id, 1] as const),
  ];
  return { features, words: wordsOf(text.text.toLowerCase()), small: wordsOf(text.text) };
}

export function exampleOf(text: Text): Example {
  const alone = outOfContext(text);
  const evidence = evidenceOf(text);
  const hasFault = evidence.features.some(([feature]) => FAULTS.has(feature));
  return { text, evidence, alone: alone && evidenceOf(alone), hasFault };
}

/** All that is known of an example, with the talk that it stands in and without. */
export const evidencesOf = ({ evidence, alone }: Example): Evidence[] => [
  evidence,
  ...(alone ? [alone] : []),
];

/** Words that texts of enough batches hold, in the order of the alphabet; none that begins with a capital there, as names do. */
function vocabularyOf(examples: readonly Example[]): string[] {
  const batches = new Map<string, Set<string>>();
  for (const { text, evidence } of examples) {
    for (const word of evidence.small) {
      const seen = batches.get(word) ?? new Set();
      batches.set(word, seen.add(text.batch ?? ''));
    }
  }
  return [...batches].flatMap(([word, { size }]) => (size >= BATCHES ? [word] : [])).sort();
}

/** Of which texts a question is asked, and what the answer is. */
const ASKED: Record<Question, (label: string) => 0 | 1 | undefined> = {
  pitch: (label) => (label === 'pitch' ? 1 : 0),
  generic: (label) => (label === 'pitch' ? undefined : label === 'generic' ? 1 : 0),
  referral: (label) => (isFlagged(label) ? undefined : label === 'referral' ? 1 : 0),
  personal: (label) => (isFlagged(label) || label === 'referral' ? undefined : label === 'personal' ? 1 : 0),
};

/** A fault may never clear a text, nor may what belongs to the recipient accuse it. */
const SIGNS: Record<Question, Partial<Record<SignalKind, Sign>>> = {
  pitch: { pitch: 1, generic: 1, anchor: -1, referral: -1 },
  generic: { pitch: 1, generic: 1, anchor: -1, referral: -1 },
  referral: { referral: 1 },
  personal: {},
};

function signsFor(question: Question, words: number): Sign[] {
  const bySignal = new Map<string, Sign>(signals.map(({ id, kind }) => [id, SIGNS[question][kind] ?? 0]));
  return [...FEATURES.map((feature) => bySignal.get(feature) ?? 0), ...Array<Sign>(words).fill(0)];
}

/** By question; the weights of features, then those of words. */
export interface Model {
  words: readonly string[];
  fits: Record<Question, Fit>;
}

/** By question, which words it weighs. */
type Weighed = (question: Question, word: string) => boolean;

/** An example as numbered features. */
function rowOf(
  { features, words }: Evidence,
  question: Question,
  numbers: ReadonlyMap<string, number>,
  answer: 0 | 1,
  weight = 1,
  isWeighed: (word: string) => boolean = () => true,
): Row {
  const known = words.filter((word) => numbers.has(`~${word}`));
  const hasReason = features.some(([feature]) => feature === 'reason');
  const amount = amountOfWord(known.length, QUESTIONS.indexOf(question), hasReason);
  const weighed = known.filter(isWeighed);
  return {
    features: [
      ...features.map(([feature]) => numbers.get(feature)!),
      ...weighed.map((word) => numbers.get(`~${word}`)!),
    ],
    amounts: [...features.map(([, times]) => times), ...weighed.map(() => amount)],
    answer,
    weight,
  };
}

export const numbersOf = (words: readonly string[]) =>
  new Map([...FEATURES, ...words.map((word) => `~${word}`)].map((feature, number) => [feature, number]));

function fitAll(examples: readonly Example[], words: readonly string[], isWeighed: Weighed): Model {
  const numbers = numbersOf(words);
  const ridges = [...FEATURES.map(() => RIDGE), ...words.map(() => WORD_RIDGE)];
  const fits = QUESTIONS.map((question) => {
    const mine = (word: string) => isWeighed(question, word);
    const rows = examples.flatMap((example) => {
      const { label, weight } = example.text;
      const answer = ASKED[question](label);
      if (answer === undefined) return [];
      return evidencesOf(example).map((evidence) => rowOf(evidence, question, numbers, answer, weight, mine));
    });
    return [question, regress(rows, signsFor(question, words.length), ridges)] as const;
  });
  return { words, fits: Object.fromEntries(fits) as Model['fits'] };
}

/** Learns with all words first, then again with those alone that weigh something. */
export function learn(examples: readonly Example[]): Model {
  const isWorded = (question: Question) => WORDED.includes(question);
  const { words, fits } = fitAll(examples, vocabularyOf(examples), isWorded);
  const numbers = new Map(words.map((word, index) => [word, FEATURES.length + index]));
  const weighs: Weighed = (question, word) =>
    isWorded(question) && Math.abs(fits[question].weights[numbers.get(word)!]!) >= LEAST;
  const telling = words.filter((word) => WORDED.some((question) => weighs(question, word)));
  return fitAll(examples, telling, weighs);
}

/** Log-odds of the answer being yes. */
export function logOddsOf(
  { fits }: Model,
  question: Question,
  evidence: Evidence,
  numbers: ReadonlyMap<string, number>,
): number {
  const { base, weights } = fits[question];
  const { features, amounts } = rowOf(evidence, question, numbers, 0);
  return features.reduce((sum, feature, at) => sum + (weights[feature] ?? 0) * amounts[at]!, base);
}

export interface Judgement {
  pitch: number;
  generic: number;
  flagged: number;
}

/** Probabilities that a model gives: of pitch, of generic, of either. */
export function judge(model: Model): (example: Example) => Judgement {
  const numbers = numbersOf(model.words);
  return ({ evidence }) => {
    const pitch = probability(logOddsOf(model, 'pitch', evidence, numbers));
    const generic = (1 - pitch) * probability(logOddsOf(model, 'generic', evidence, numbers));
    return { pitch, generic, flagged: pitch + generic };
  };
}

/** Examples in so many parts, no batch in two of them. */
export function foldsOf(examples: readonly Example[], folds: number): Example[][] {
  const batches = [...new Set(examples.map(({ text }) => text.batch))];
  return Array.from({ length: Math.min(folds, batches.length) }, (_, fold) => {
    const mine = new Set(batches.filter((_batch, index) => index % folds === fold));
    return examples.filter(({ text }) => mine.has(text.batch));
  });
}
