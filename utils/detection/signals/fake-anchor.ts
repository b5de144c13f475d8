import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\byour (?:recent |latest |last |great |amazing |insightful )*(?:posts?|articles?|content|activity|updates?)\b(?! (?:on|about|regarding|where|that (?:argued|said)|in which|from|covering|comparing|["“]))/gi,
  /\byour (?:recent |latest |great )*work (?:at|with) (?:\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\]|[A-Z]\w+)/gi,
  /\bwhat (?:you|your company|\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\])(?:'re| are| is|'s)? (?:doing|building|do|does) (?:at|in|there)\b/gi,
];

export default defineSignal({
  id: 'fake-anchor',
  kind: 'generic',
  what: { en: 'A post without its subject' },
  why: { en: 'If you do not say what it was about, they assume that you did not read it.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.2,
  hints: [
    'great post',
    'what you',
    'your activity',
    'your article',
    'your company',
    'your content',
    'your latest',
    'your post',
    'your recent',
    'your update',
    'your work',
  ],
  find: (text) => matches(text, PATTERNS),
});
