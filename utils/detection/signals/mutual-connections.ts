import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:several|some|many|a few|\d+|quite a few|our|a|share|have|multiple)? ?(?:mutual|common|shared) (?:connections?|contacts?|friends|network|acquaintances)\b(?: or two)?/gi,
  /\b(?:connections?|people|contacts?|friends|lot) in common\b/gi,
];

export default defineSignal({
  id: 'mutual-connections',
  kind: 'generic',
  what: { en: 'Mutual connections as the reason' },
  why: { en: 'Having contacts in common is what the site shows everybody; it is no reason.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.7,
  hints: [
    'common connection',
    'connections',
    'in common',
    'mutual',
    'same network',
    'share a',
    'shared connection',
    'shared network',
  ],
  find: (text) => matches(text, PATTERNS),
});
