import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:thanks|thank you|appreciate it|appreciate you)(?: so much| again)?,? (?:for )?(?:connecting|accepting|the (?:add|connect|connection|invite)|adding)\b[^.!?\n]{0,30}/gi,
  /\b(?:good|glad|nice|great|happy) to be connected\b/gi,
];

export default defineSignal({
  id: 'thanks-for-connecting',
  kind: 'anchor',
  what: { en: 'Thanks for connecting' },
  why: { en: 'A plain thank-you asks for nothing.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.2,
  hints: [
    'appreciate',
    'glad to be connected',
    'good to be connected',
    'nice to be connected',
    'thank you',
    'thanks',
  ],
  find: (text) => matches(text, PATTERNS),
});
