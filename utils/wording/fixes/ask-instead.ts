import { putIn } from './put-in';
import type { Fixer } from './types';

const LABEL = { en: 'Ask a question instead of the pitch' };
const SENTENCES = {
  en: [
    'How did [what you would ask about] go?',
    'What I would like to know: [your question to them]?',
    'How did you [what you would like to know]?',
    'I have a question about [the subject]: [your question to them]?',
    'What came of [what you would ask about]?',
    'I’d like to hear more about [what they did].',
  ],
};

/** A question about them in place of what is sold. */
export const askInstead: Fixer = (finding, draft, context) =>
  finding.kind === 'pitch'
    ? { id: 'ask-instead', label: LABEL.en, ...putIn(finding, draft, SENTENCES.en, context) }
    : undefined;
