import { defineSignal } from '../types';

export default defineSignal({
  id: 'particular-question',
  kind: 'anchor',
  what: { en: 'A question only they can answer' },
  why: { en: 'You ask about something of theirs, and not to sell.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'Q:(how|what|who) did you X*6 (get|find|manage|handle|do|leave)',
      'Q:what made you X',
      '(love to hear|like to hear|hear) (how|what) (you|the|that) X*2 (went|made|navigated|built|approached|SPECIFIC)',
      '(your advice|advice on|any advice|what you would do|your experience with|any tips|advice for)',
      '(trying|want|hoping|like) to (understand|learn|find out) (how|about|what|X)',
      '(can i|may i|i would like to|wanted to) ask (you)? (about|how|what|something|whether)',
    ],
  },
});
