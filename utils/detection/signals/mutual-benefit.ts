import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\bmutual(?:ly)? (?:beneficial|benefit|interests?|growth|value)\b/gi,
  /\b(?:synerg(?:y|ies)|potential collaborations?|ways? to collaborate|explore (?:potential |possible )?(?:opportunities|collaborations?|synergies|ways))\b/gi,
  /\b(?:exchange|share|swap) (?:ideas|insights|knowledge|experiences?|thoughts|notes)\b/gi,
  /\b(?:learn from|support|help|benefit|add value to) (?:each other|one another)\b/gi,
  /\b(?:opportunities|collaborat\w+|work together|cross paths) (?:in the future|down the (?:road|line)|someday|sometime)\b/gi,
];

export default defineSignal({
  id: 'mutual-benefit',
  kind: 'generic',
  what: { en: 'Vague benefit for both' },
  why: { en: 'Nobody can answer to a benefit that has no name.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.4,
  hints: [
    'benefit',
    'collaborat',
    'cross paths',
    'down the road',
    'each other',
    'exchange',
    'in the future',
    'insights',
    'keep in touch',
    'learn from',
    'mutual',
    'opportunit',
    'share ',
    'someday',
    'stay in touch',
    'swap ',
    'synerg',
    'value',
  ],
  find: (text) => matches(text, PATTERNS),
});
