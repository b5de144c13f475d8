import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:tired of|struggl(?:e|es|ing) (?:with|to)|frustrated (?:by|with)|sick of|fed up with|losing (?:time|money|deals|clients|leads)|wast(?:e|ing) (?:time|money|hours))[^.!?\n]{0,40}/gi,
  /\b(?:common|biggest|real|same) (?:\w+ )?(?:challenges?|issues?|problems?|bottlenecks?|headaches?)\b/gi,
  /\bwithout the (?:\w+ ){0,2}(?:hassle|headache|overhead|cost|stress)\b/gi,
];

export default defineSignal({
  id: 'pain',
  kind: 'pitch',
  what: { en: 'A problem put in their mouth' },
  why: { en: 'They are told that they have a problem by somebody who has not asked.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.1,
  hints: [
    'biggest',
    'bottleneck',
    'challeng',
    'common',
    'disconnected',
    'frustrat',
    'gaps',
    'hassle',
    'headache',
    'inefficien',
    'losing',
    'real ',
    'same issue',
    'same problem',
    'struggl',
    'tired of',
    'waste',
    'without the',
  ],
  find: (text) => matches(text, PATTERNS),
});
