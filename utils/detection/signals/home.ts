import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'home',
  kind: 'anchor',
  what: { en: 'Life outside work' },
  why: { en: 'People write so to people they know.' },
  phrases: {
    en: [
      '(baby|beach|beer|birthday|brother|btw|cake|cat|dad|daughter|dinner|doctor|dog|drinks|father|flu|garden|haha|hospital|husband|kids|lol|love you|miss you|mom|mother|mum|omg|party|pizza|school run|sick|sister|sleep|son|vacation|wedding|wife|xoxo|ya|yeah)',
      '(how are|how is) the (kids|new)',
    ],
  },
});
