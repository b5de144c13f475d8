import { SIDES, type Side, vocabularyOf, weightOfWords } from './conversation-lexicon';
import { model } from './conversation-model';
import type { Thread } from './conversation-thread';
import { traits } from './conversation-traits';
import type { Evidence, EvidenceId } from './conversation-types';
import type { Trait, Words } from './types';

/** At most so many of one kind of evidence count. */
export const MOST_OF_A_KIND = 2;

const TRAITS = Object.entries(traits).map(([id, one]) => ({ id, ...one, weight: model.weights[id] ?? 0 }));

/** What the model makes of single words, all those of a side together. */
const CHOICE: Record<Side, Words> = {
  theirs: { en: 'Their choice of words' },
  yours: { en: 'Your choice of words' },
  headline: { en: 'The words of their headline' },
};

/** Evidence before it is weighed. */
export type Unweighed = Omit<Evidence, 'weight'>;

/** How often each kind of evidence counts. */
export function countsOf(evidence: readonly { id: EvidenceId }[]): Map<EvidenceId, number> {
  const counts = new Map<EvidenceId, number>();
  for (const { id } of evidence) counts.set(id, Math.min(MOST_OF_A_KIND, (counts.get(id) ?? 0) + 1));
  return counts;
}

export interface ConversationScore {
  logOdds: number;
  base: number;
  evidence: Evidence[];
  structure: Trait[];
}

/** What the model makes of evidence and traits: `base` and all contributions add up to the log-odds. */
export function scoreOf(thread: Thread, found: readonly Unweighed[]): ConversationScore {
  const seen = new Map<EvidenceId, number>();
  const evidence = found.map((one): Evidence => {
    const nth = seen.get(one.id) ?? 0;
    seen.set(one.id, nth + 1);
    return { ...one, weight: nth < MOST_OF_A_KIND ? (model.evidence[one.id] ?? 0) : 0 };
  });
  const structure: Trait[] = [];
  for (const { id, what, weight, amount } of TRAITS) {
    const contribution = weight === 0 ? 0 : weight * amount(thread);
    if (contribution !== 0) structure.push({ id, what: what.en, contribution });
  }
  const vocabulary = vocabularyOf(thread);
  for (const side of SIDES) {
    const contribution = weightOfWords(vocabulary[side], side);
    if (contribution !== 0) structure.push({ id: `words-${side}`, what: CHOICE[side].en, contribution });
  }
  const logOdds =
    evidence.reduce((sum, { weight }) => sum + weight, model.base) +
    structure.reduce((sum, { contribution }) => sum + contribution, 0);
  return { logOdds, base: model.base, evidence, structure };
}
