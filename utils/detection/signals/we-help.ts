import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:we|i|who|our (?:team|platform|company|firm|product|tool|software|service|agency)|my (?:team|company|firm|agency))(?:'ve| have|'m| am| are)? (?:\w+ly )?(?:help|enabl|assist|empower|partner)(?:e|es|s|ed|ing)? (?!you (?:out|with (?:that|this|the move))|me\b|us\b|by\b|here\b)(?:with )?(?:\[[^\]\n]{1,60}\]|\{[^}\n]{1,60}\}|[\w'&-]+)(?: [\w'&-]+){0,4}/gi,
];

export default defineSignal({
  id: 'we-help',
  kind: 'pitch',
  what: { en: 'What you do for others' },
  why: { en: 'They hear what you sell before they have told you anything about themselves.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 2.1,
  hints: ['assist', 'empower', 'enabl', 'help', 'partner'],
  find: (text) => matches(text, PATTERNS),
});
