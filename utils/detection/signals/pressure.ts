import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:limited (?:time|spots|seats|offer|availability)|act now|don't miss|miss out|last chance|only \d+ (?:spots|seats|places)|won't (?:last|be open) (?:long)?|select group|exclusive (?:offer|deal|access|invitation)|offer (?:ends|expires))\b/gi,
];

export default defineSignal({
  id: 'pressure',
  kind: 'pitch',
  what: { en: 'Pressure' },
  why: { en: 'They feel pushed, and people who feel pushed step back.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.4,
  hints: [
    'act now',
    'before it',
    'deadline to',
    "don't miss",
    'exclusive',
    'expires',
    'hurry',
    'last chance',
    'limited',
    'miss out',
    'offer ends',
    'only ',
    'select group',
    'spots',
    "won't be open",
    "won't last",
  ],
  find: (text) => matches(text, PATTERNS),
});
