import { replaced, sentencesAt } from './sentence';
import type { Fixer } from './types';

const LABEL = { en: 'Take this sentence out' };
/** With fewer words left there is no message any more. */
const FEWEST_WORDS = 4;

/** The draft without the sentence of the finding, where something is left to send. */
export const takeOut: Fixer = ({ kind, start, end }, draft) => {
  if (kind !== 'pitch' && kind !== 'generic') return undefined;
  const { text } = replaced(draft, sentencesAt(draft, start, end), '');
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length < FEWEST_WORDS ? undefined : { id: 'take-out', label: LABEL.en, text };
};
