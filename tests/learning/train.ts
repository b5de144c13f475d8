import { QUESTIONS } from '@/utils/detection/score';
import { ownCorpus } from './corpus';
import {
  type Evidence,
  type Example,
  evidencesOf,
  exampleOf,
  FEATURES,
  foldsOf,
  learn,
  logOddsOf,
  type Model,
  numbersOf,
} from './learn';
import { regress } from './logistic';

const FOLDS = 5;
/** What is kept of a signal's weight, and of a word's: less than what machines could differ in. */
const HUNDREDTH = 100;
const FIFTH = 5;

interface Scale {
  slope: number;
  shift: number;
}

/**
 * How log-odds must be stretched and shifted so that of the texts given 0.8 eight in ten are so. Learned from texts of
 * batches that the model has not seen (Platt).
 */
function scalesOf(examples: readonly Example[]): [Scale, Scale] {
  const unseen = foldsOf(examples, FOLDS).flatMap((fold) => {
    const held = new Set(fold);
    const model = learn(examples.filter((example) => !held.has(example)));
    const numbers = numbersOf(model.words);
    const ask = (question: 'pitch' | 'generic', evidence: Evidence) =>
      logOddsOf(model, question, evidence, numbers);
    return fold.flatMap((example) =>
      evidencesOf(example).map((evidence) => ({
        label: example.text.label,
        weight: example.text.weight ?? 1,
        pitch: ask('pitch', evidence),
        generic: ask('generic', evidence),
      })),
    );
  });
  const scale = (question: 'pitch' | 'generic', asked: typeof unseen): Scale => {
    const rows = asked.map(({ label, weight, [question]: logOdds }) => ({
      features: [0],
      amounts: [logOdds],
      answer: label === question ? (1 as const) : (0 as const),
      weight,
    }));
    const { base, weights } = regress(rows, [1], 0);
    return { slope: weights[0]!, shift: base };
  };
  return [
    scale('pitch', unseen),
    scale(
      'generic',
      unseen.filter(({ label }) => label !== 'pitch'),
    ),
  ];
}

const whole = (weight: number, part: number) => Math.round(weight * part) + 0;

/** The model's file, in which each weight can be read. */
function written({ words, fits }: Model, scales: readonly Scale[]): string {
  const of = (question: number, weight: number) => weight * (scales[question]?.slope ?? 1);
  const base = QUESTIONS.map((question, index) =>
    whole(of(index, fits[question].base) + (scales[index]?.shift ?? 0), HUNDREDTH),
  );
  const weights = FEATURES.map((feature, number) => {
    const all = QUESTIONS.map((question, index) =>
      whole(of(index, fits[question].weights[number]!), HUNDREDTH),
    );
    return `    ${all.join(', ')}, // ${feature}`;
  });
  const lexicon = ([0, 1] as const).map((question) => {
    const byWeight = new Map<number, string[]>();
    words.forEach((word, index) => {
      const weight = of(question, fits[QUESTIONS[question]].weights[FEATURES.length + index]!);
      const tenths = 2 * whole(weight, FIFTH);
      if (tenths !== 0) byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), word]);
    });
    const lines = [...byWeight].sort(([one], [other]) => one - other);
    return `    \`\n${lines.map(([tenths, all]) => `${tenths} ${all.join(' ')}\n`).join('')}\`,\n`;
  });
  return `/** Written by \`npm run train\`; not to be changed by hand. Log-odds for: ${QUESTIONS.join(', ')}. */
export interface Weights {
  /** Hundredths. */
  base: readonly number[];
  /** Hundredths, of the signals in the order of their registry, then of the traits in theirs. */
  weights: readonly number[];
  /** For the first two questions alone: tenths, and the words that weigh so. */
  words: readonly string[];
}

export const model: Weights = {
  base: [${base.join(', ')}],
  // biome-ignore format: a line for each
  weights: [
${weights.join('\n')}
  ],
  words: [
${lexicon.join('')}  ],
};
`;
}

/** Learns the model from the project's own texts. The same texts and signals give the same bytes. */
export function trained(): string {
  const examples = ownCorpus().map(exampleOf);
  return written(learn(examples), scalesOf(examples));
}
