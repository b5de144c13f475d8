import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:just |wanted to |quick ){0,3}(?:follow(?:ing|ed)?[- ]?up|circl(?:e|ing) back|bump(?!(?:ing)? into)(?:ing)?|float(?:ing)?|nudg(?:e|ing)|checking (?:back )?in|check(?:ing)? back)(?: (?:here|again|on|to|in case|this|with)\b)?(?: (?:my|this|the) (?:last |previous |earlier |first )?(?:message|email|note|mail|inmail|invite|request|to the top))?/gi,
  /(?:^|[.!?\n,] ?)(?:any )?thoughts\?/gi,
  /\bwdyt\b/gi,
  /\b(?:did|have) you (?:get|see|had|have) (?:a chance to |my )?(?:see|look|read|review|message|note|email|think)\b[^.!?\n]{0,30}/gi,
  /\bstill (?:relevant|keen|open)\b/gi,
];

export default defineSignal({
  id: 'bump',
  kind: 'pitch',
  what: { en: 'Chasing an answer' },
  why: { en: 'An unanswered message was an answer; the reminder is about your list, not about them.' },
  source: 'https://www.nomorecoldcalling.com/i-just-deleted-you/',
  weight: 1.6,
  hints: [
    'any update',
    'bump',
    'buried',
    'check in',
    'checking in',
    'circl',
    'did you get',
    'did you see',
    'float',
    'follow',
    'get lost',
    'heard back',
    'missed',
    'my earlier',
    'my last',
    'my previous',
    'nudge',
    'reach out again',
    'reached out',
    'still interested',
    'still keen',
    'still open',
    'still relevant',
    'thoughts',
    'top of your inbox',
    'wdyt',
  ],
  find: (text) => matches(text, PATTERNS),
});
