import { meetingPlace } from '../meeting';
import { putIn } from './put-in';
import type { Fixer } from './types';

const LABEL = { en: 'Say here where you met' };
const SENTENCES = {
  en: [
    'We met {where}.',
    'We met {where}, and talked about [the subject].',
    'You may remember me: we met {where}.',
    'We talked about [the subject] when we met {where}.',
  ],
};
/** Reasons to write that are none, where a meeting would be one. */
const NO_REASONS = new Set([
  'stock-invitation',
  'mutual-connections',
  'network-growth',
  'came-across',
  'same-field',
  'role-lookup',
  'borrowed-praise',
]);

/** Where the two met, in place of a reason that is none: from the note, or for the writer to say. */
export const sayWhere: Fixer = (finding, draft, context) => {
  const isFirst = context.kind === 'invite' || !context.thread?.some(({ from }) => from === 'them');
  const mayHaveMet = meetingPlace(context.note) !== undefined || NO_REASONS.has(finding.signal);
  if (finding.kind !== 'generic' || !isFirst || !mayHaveMet || /\bmet\b/i.test(draft)) return undefined;
  return { id: 'say-where', label: LABEL.en, ...putIn(finding, draft, SENTENCES.en, context) };
};
