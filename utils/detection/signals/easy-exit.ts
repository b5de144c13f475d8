import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/ */
export default defineSignal({
  id: 'easy-exit',
  kind: 'anchor',
  what: { en: 'An easy way out' },
  why: { en: 'They can say no without feeling bad.' },
  phrases: {
    en: [
      '(no (hard feelings|hurry|obligation|pressure|problem|rush|worries)) (END|at all|either way|if)',
      '(completely|fully|perfectly|totally) (fine|understand) (if)? X',
      '(either way|feel free to|if it feels|if not|if now is not|if you are not|if you would rather|no need to|only if|when you have|whenever you)',
    ],
  },
});
