import { defineSignal } from '../types';

export default defineSignal({
  id: 'feedback-ask',
  kind: 'pitch',
  what: { en: 'Your product as their homework' },
  why: { en: 'Asked for feedback on your product, they see that they are to be won for it.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(feedback|opinion|honest opinion) (on|for) (our|a tool)',
      '(we are|i am) SOFTEN? (building|launching|working on|starting) (a|something|my|the|new) X*4',
      '(speaking|reaching out) (to|with) (X)*3 GROUP (to|who|in|on)',
      '(customer|user|market|product) (discovery|interview|interviews|research|feedback|validation)',
      '(beta testers|advisors)',
      '(want|love) your (feedback|input|perspective) (on|for|as|END)',
    ],
  },
});
