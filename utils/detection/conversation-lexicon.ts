import { model } from './conversation-model';
import { wordsOf } from './conversation-reading';
import { headlineOf, type Thread } from './conversation-thread';

/** Whose words are weighed: those of their messages, of the user's, of their headline. */
export const SIDES = ['theirs', 'yours', 'headline'] as const;
export type Side = (typeof SIDES)[number];

/** So many words of a side count in full; of more, each counts less. */
const FULL_WORDS = 20;

/** How much each of so many different words counts. */
export const amountOfWord = (words: number) => Math.min(1, Math.sqrt(FULL_WORDS / Math.max(1, words)));

/** The words of each side, each once. */
export const vocabularyOf = (thread: Thread): Record<Side, ReadonlySet<string>> => ({
  theirs: new Set(thread.theirs.flatMap(({ words }) => words)),
  yours: new Set(thread.mine.flatMap(({ words }) => words)),
  headline: new Set(wordsOf(headlineOf(thread))),
});

/** Lines of hundredths of log-odds and the words that weigh so. */
const weightsIn = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [hundredths, ...words] = line.split(' ');
        return words.map((word) => [word, Number(hundredths) / 100] as const);
      }),
  );

const WEIGHTS: Record<Side, ReadonlyMap<string, number>> = {
  theirs: weightsIn(model.words.theirs),
  yours: weightsIn(model.words.yours),
  headline: weightsIn(model.words.headline),
};

/** Log-odds that the single words of a side add, all together. */
export function weightOfWords(words: ReadonlySet<string>, side: Side): number {
  let sum = 0;
  for (const word of words) sum += WEIGHTS[side].get(word) ?? 0;
  return sum * amountOfWord(words.size);
}
