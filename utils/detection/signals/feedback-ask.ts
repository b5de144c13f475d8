import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'feedback-ask',
  kind: 'pitch',
  what: { en: 'Your product as their homework' },
  why: { en: 'They see that you want their order more than their feedback.' },
  phrases: {
    en: [
      '(i am|we are) SOFTEN? (building|launching|starting|working on) (a|my|new|something|the) X*4',
      '(reaching out|speaking) (to|with) (X)*3 GROUP (in|on|to|who)',
      '(advisors|beta testers)',
      '(love|want) your (feedback|input|perspective) (END|as|for|on)',
    ],
  },
});
