import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\bmy (?:application|candidacy|interview)\b[^.!?\n]{0,30}/gi,
  /\bi (?:have |already |recently |just |'ve )*(?:applied|submitted my|interviewed)\b[^.!?\n]{0,40}/gi,
  /\bi(?:'m| am)? (?:remain |still |very |highly |really )+interested in (?:the|this|your|joining)\b[^.!?\n]{0,30}/gi,
  /\b(?:hiring|decision) timelines?\b/gi,
];

export default defineSignal({
  id: 'own-application',
  kind: 'anchor',
  what: { en: 'Your own application' },
  why: { en: 'It follows up something that they know of.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 3.4,
  hints: [
    'applied',
    'candidacy',
    'decision timeline',
    'final round',
    'hiring',
    'i am',
    'i remain',
    "i'm",
    'interested in',
    'interview',
    'my application',
    'offer',
    'remain very',
    'submitted my',
  ],
  find: (text) => matches(text, PATTERNS),
});
