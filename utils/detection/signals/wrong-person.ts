import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:right|best|better|correct|appropriate|relevant) (?:person|contact|point of contact)\b[^.!?\n]{0,40}/gi,
  /\bwho (?:handles|owns|manages|looks after|is responsible|is in charge|oversees)\b[^.!?\n]{0,40}/gi,
  /\bpoint me (?:to|in|towards?)\b[^.!?\n]{0,30}/gi,
  /\bdecision[- ]maker\b/gi,
];

export default defineSignal({
  id: 'wrong-person',
  kind: 'pitch',
  what: { en: 'Asking a stranger to route you' },
  why: { en: 'They are used as a switchboard by somebody they do not know.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.8,
  hints: [
    'contact',
    'decision',
    'in charge of',
    'person',
    'point me',
    'someone else on',
    'who handles',
    'who is responsible',
    'who would',
  ],
  find: (text) => matches(text, PATTERNS),
});
