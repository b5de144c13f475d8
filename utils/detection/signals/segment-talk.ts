import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:companies|teams|businesses|firms|leaders|founders|agencies|executives|brands|organi[sz]ations|owners|startups|managers|practices|departments) (?:just )?(?:like|similar to|such as) (?:you(?:rs|rself|rselves)?\b|\[[^\]\n]{1,40}\]|\{[^}\n]{1,40}\})/gi,
  /\b(?:people|others|someone|those|companies|teams|many) in your (?:position|role|situation|industry|shoes|space)\b/gi,
  /\bfor (?:a |an )?(?:\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\]|[\w-]+) (?:companies|professionals|leaders|teams) like (?:you|yours)\b/gi,
];

export default defineSignal({
  id: 'segment-talk',
  kind: 'pitch',
  what: { en: 'Talk to a segment' },
  why: { en: 'They notice that this was written to a kind of person, not to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.2,
  hints: ['in your ', 'like ', 'similar to', 'such as', 'your industry', 'your space'],
  find: (text) => matches(text, PATTERNS),
});
