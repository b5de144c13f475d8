import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:reliable|revolutionary|actionable|must-read|cutting-edge|game[- ]chang(?:er|ing)|innovative|world-class|industry-leading|leading provider|next-level|state-of-the-art|leverag(?:e|ing)|seamless(?:ly)?|robust|best-in-class|scalable|end-to-end|disruptive)\b/gi,
];

export default defineSignal({
  id: 'buzzwords',
  kind: 'generic',
  what: { en: 'Words that say nothing' },
  why: { en: 'Big words could describe anything, so they describe nothing.' },
  source: 'https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/',
  weight: 0.6,
  hints: [
    'actionable',
    'best-in-class',
    'cutting-edge',
    'disrupt',
    'end-to-end',
    'essential',
    'game chang',
    'game-chang',
    'innovative',
    'leading',
    'leverage',
    'must-read',
    'next level',
    'next-level',
    'practical',
    'reliable',
    'revolutionary',
    'robust',
    'scalable',
    'seamless',
    'state-of-the-art',
    'synerg',
    'world-class',
  ],
  find: (text) => matches(text, PATTERNS),
});
