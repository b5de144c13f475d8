import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:hope|trust) (?:this|that|my) ?(?:message|note|email|e-mail|mail)? ?(?:finds|reaches) you[^.!?\n]{0,20}/gi,
  /\bdear (?:sir|madam|esteemed|respected|valued|professional|all)\b[^.!?,\n]{0,20}/gi,
  /\b(?:i )?(?:just )?wanted to (?:reach out|introduce myself)\b/gi,
  /\breaching out (?:to you )?because\b/gi,
];

export default defineSignal({
  id: 'stiff-opening',
  kind: 'generic',
  what: { en: 'A form letter’s opening' },
  why: { en: 'It opens like a form letter, and they stop reading there.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 0.9,
  hints: [
    'dear sir',
    'esteemed',
    'finds you',
    'good day',
    'greetings',
    'hope this',
    'hope you',
    'i hope',
    'introduce myself',
    'reaches you',
    'reaching out',
    'respected',
    'trust you',
    'wanted to reach out',
  ],
  find: (text) => matches(text, PATTERNS),
});
