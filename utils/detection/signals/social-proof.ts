import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:our|my|recent|other|existing|happy) (?:\w+ )?(?:clients?|customers?|users) (?:have|has|are|save|saved|see|saw|report|get|got|include|love|like)\b/gi,
  /\b(?:trusted|used|loved|backed) by (?:\w+ ){0,3}\w+/gi,
  /\b(?:i|we)(?:'ve| have)? (?:recently |just )?(?:helped|worked with|supported|served|partnered with) (?:dozens|hundreds|thousands|over|more than|many|several|other|similar|a number|\d+|companies|clients|teams|people|professionals|agencies|one of|\[[^\]\n]{1,40}\]|\{[^}\n]{1,40}\})[^.!?\n]{0,40}/gi,
  /\b(?:companies|firms|brands|teams|clients|businesses) (?:such as|including) [^.!?\n]{3,40}/gi,
  /\bcase stud(?:y|ies)\b/gi,
  /\brecent client\b/gi,
];

export default defineSignal({
  id: 'social-proof',
  kind: 'pitch',
  what: { en: 'Other customers as an argument' },
  why: { en: 'Other people buying from you is no reason for them to talk to you.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.4,
  hints: [
    'backed by',
    'brands like',
    'case stud',
    'client',
    'companies like',
    'customers',
    'firms like',
    'helped',
    'including',
    'loved by',
    'partnered',
    'served',
    'similar',
    'such as',
    'supported',
    'teams at',
    'testimonial',
    'trusted by',
    'used by',
    'worked with',
  ],
  find: (text) => matches(text, PATTERNS),
});
