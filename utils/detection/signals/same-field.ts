import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:the )?same (?:industry|field|space|sector|line of work|area|city|profession|boat)\b/gi,
  /\bsimilar (?:industry|industries|field|fields|background|backgrounds|interests|space|work|line of work|profiles?)\b/gi,
  /\bwe(?:'re| are)? both (?:in|work in|working in|from|based in) (?:the )?(?:\w+|\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\])(?: (?:industry|field|space|sector))?/gi,
  /\b(?:you're|you are|your being|work(?:ing)?|based) (?:based )?in (?:the )?(?:\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\]|\w+ (?:industry|field|space|sector))/gi,
  /(?:^|[.!?,\n] ?)as (?:a|an) (?:fellow )?(?:\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\]|\w+)(?: \w+)? (?:at|in) (?:\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\]|[A-Z]\w+)/gi,
];

export default defineSignal({
  id: 'same-field',
  kind: 'generic',
  what: { en: 'Same industry, same city' },
  why: { en: 'Half the site could say the same, so it does not feel meant for them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.1,
  hints: [
    'as a ',
    'as an ',
    'based',
    'both in',
    'both work',
    'field',
    'in the same',
    'same ',
    'similar',
    'work in',
    'you are in',
    "you're in",
    'your industry',
  ],
  find: (text) => matches(text, PATTERNS),
});
