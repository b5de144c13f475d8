import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:we|i)(?:'m| am|'ve| have)? (?:\w+ )?(?:speciali[sz](?:e|ed|ing)|represent|focus on (?:help|support)|coach|advise)\b[^.!?\n]{0,40}/gi,
  /\b(?:speciali[sz]ing|speciali[sz]es) in\b[^.!?\n]{0,40}/gi,
  /\b(?:we|i) (?:work|partner|consult) with (?:\w+[ -]){0,4}(?:companies|teams|firms|leaders|founders|agencies|businesses|brands|clients|owners|professionals|organi[sz]ations|startups|executives|practices|\[[^\]\n]{1,40}\]|\{[^}\n]{1,40}\})[^.!?\n]{0,40}/gi,
  /\bi run an? (?:\w+[ -]){0,3}(?:agency|consultancy|company|firm|business|studio)\b/gi,
  /\b(?:reaching out|writing|messaging|contacting you) (?:to you )?(?:from|on behalf of)\b[^.!?\n]{0,30}/gi,
];

export default defineSignal({
  id: 'seller-first',
  kind: 'pitch',
  what: { en: 'It starts with you' },
  why: { en: 'They have to read about you before they find out why you wrote to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.5,
  hints: [
    'agency',
    'coach',
    'consultanc',
    'contacting',
    'expert in',
    'i advise',
    'i am with',
    'i consult',
    'i focus on',
    'i partner',
    'i represent',
    'i run a',
    'i work with',
    'messaging',
    'on behalf of',
    'reaching out from',
    'speciali',
    'we consult',
    'we partner',
    'we work with',
    'writing',
  ],
  find: (text) => matches(text, PATTERNS),
});
