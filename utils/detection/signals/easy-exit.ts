import { defineSignal } from '../types';

export default defineSignal({
  id: 'easy-exit',
  kind: 'anchor',
  what: { en: 'An easy way out' },
  why: { en: 'They can say no without feeling bad.' },
  source: 'https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/',
  phrases: {
    en: [
      '(no (pressure|worries|problem|rush|hurry|hard feelings|obligation)) (either way|at all|if|END)',
      '(totally|completely|fully|perfectly) (understand|fine) (if)? X',
      '(only if|if it feels|if not|if you would rather|if now is not|feel free to|either way|whenever you|when you have|if you are not|no need to)',
    ],
  },
});
