import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\{\{?\s*[A-Za-z_][\w .|]{0,40}\}?\}/gi,
  /%(?:first|last|full)?_?name%/gi,
  /\bFNAME\b/gi,
  /<(?:first|last)?_?name>/gi,
  /\[[A-Za-z][^\]\n]{2,80}\]/gi,
];

export default defineSignal({
  id: 'unfilled-blank',
  kind: 'slot',
  what: { en: 'A blank left open' },
  why: { en: 'A slot that nobody filled tells them that a machine wrote this.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 0,
  hints: ['%first', '%name', '<first', '<name', '[', 'fname', '{'],
  find: (text) => matches(text, PATTERNS),
});
