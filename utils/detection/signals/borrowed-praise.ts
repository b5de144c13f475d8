import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:impressive|inspiring|amazing|incredible|outstanding|remarkable|fascinating|exceptional|excellent|great|wonderful|stellar|interesting|diverse|extensive|exemplary|distinguished|wealth of) (?:\w+ ){0,2}(?:profile|background|experience|journey|career|work|achievements?|expertise|credentials|accomplishments?|track record|portfolio|skills?|path|things)\b/gi,
  /\b(?:impressed|inspired|intrigued|fascinated|struck|amazed|captivated) (?:by|with) (?:your|what you|the work|\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\])[^.!?\n]{0,40}/gi,
  /\b(?:really )?(?:admire|respect|appreciate) (?:your|what you|the work)[^.!?\n]{0,30}/gi,
  /\blove what you(?:'re| are)? (?:do|doing|building|up to)[^.!?\n]{0,20}/gi,
  /\b(?:interested in|learn(?:ing)? (?:more )?(?:from|about)|benefit from|insights? (?:from|into)) (?:your (?:\w+ )?(?:career|experience|journey|expertise|work|background|insights|role|path)|you\b|what you do)/gi,
  /\byour (?:expertise|insights|experience|background|career) (?:in|and|as|at|would|captured|made)\b[^.!?\n]{0,30}/gi,
];

export default defineSignal({
  id: 'borrowed-praise',
  kind: 'generic',
  what: { en: 'Praise that would fit anyone' },
  why: { en: 'They know praise that was cut from a pattern when they see it.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.4,
  hints: [
    'achievement',
    'admire',
    'amazing',
    'career',
    'exceptional',
    'expertise',
    'fascinat',
    'great experience',
    'great work',
    'impress',
    'incredible',
    'inspir',
    'interesting',
    'journey',
    'learn from',
    'learn more',
    'love what',
    'outstanding',
    'remarkable',
    'struck by',
    'your background',
    'your experience',
  ],
  find: (text) => matches(text, PATTERNS),
});
