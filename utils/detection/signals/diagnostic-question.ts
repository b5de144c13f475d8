import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\bhow (?:are|do|does|is|have|did) (?:you|your (?:team|company|firm)|you guys|you all|\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\]) (?:\w+ly )?(?:all |guys |team )?(?:handl|manag|approach|track|deal|think|solv|address|measur|find|sourc|generat|acquir|monitor|currently|today|keep|go about|balanc|prioriti)[^.!?\n]{0,60}\?/gi,
  /\b(?:what(?:'s| is| are)|what would you say (?:is|are)) (?:your|the|\{[^}\n]{1,40}\}'s|\[[^\]\n]{1,40}\]'s) (?:\w+ )?(?:biggest|main|top|number one|greatest|#1) (?:\w+ ){0,3}?(?:challenge|pain|problem|obstacle|time[- ]sink|headache|priority|bottleneck|goal|concern|frustration)s?\b[^.!?\n]{0,60}/gi,
  /\b(?:your|the) biggest (?:time-sink|challenge|headache|bottleneck|pain)\b/gi,
  /\b(?:are|is|do|does|have|has) (?:you|your (?:team|company|firm)|you guys|\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\]) (?:guys |team |still |currently |already |ever )*(?:struggl|using|us(?:e|ing)|fac(?:e|ing)|looking (?:to|for|at)|happy with|satisfied|considered|considering|thought about|tried|experienc|dealing|spending|losing|open to|have (?:a|an|project)|exploring)[^.!?\n]{0,80}\?/gi,
  /\b(?:pain point|still a pain|(?:a|your) (?:top |current )?priority|on your radar)\b/gi,
  /\b(?:curious|wondering|wanted to ask) (?:how|if|whether|what) (?:you|your|\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\])[^.!?\n]{0,60}/gi,
];

export default defineSignal({
  id: 'diagnostic-question',
  kind: 'pitch',
  what: { en: 'A question that sounds them out' },
  why: { en: 'They feel that the question is there for you to sell, not to listen.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 2.1,
  hints: [
    'are you',
    'biggest',
    'curious',
    'currently',
    'do you',
    'does your',
    'ever considered',
    'happy with',
    'has your',
    'have you',
    'how does',
    'is your',
    'looking to',
    'on your radar',
    'pain point',
    'priority',
    'still a pain',
    'struggl',
    'the main',
    'thinking about',
    'wanted to ask',
    'who handles',
    'wondering',
    'your main',
    'your top',
  ],
  find: (text) => matches(text, PATTERNS),
});
