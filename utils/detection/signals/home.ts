import { defineSignal } from '../types';

export default defineSignal({
  id: 'home',
  kind: 'anchor',
  what: { en: 'Life outside work' },
  why: { en: 'People write so to people they know.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(kids|wife|husband|mom|mum|dad|mother|father|sister|brother|baby|birthday|vacation|beach|dinner|party|wedding|dog|cat|garden|cake|beer|drinks|pizza|sleep|sick|flu|doctor|hospital|school run|son|daughter|love you|miss you|xoxo|lol|haha|omg|btw|ya|yeah)',
      '(how was the)',
      '(how is|how are) the (new|kids)',
      '(good|great) (luck|weekend|trip|one|stuff|night|morning)',
    ],
  },
});
