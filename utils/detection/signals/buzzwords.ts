import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/ */
export default defineSignal({
  id: 'buzzwords',
  kind: 'generic',
  what: { en: 'Words that say nothing' },
  why: { en: 'Big words could describe anything, so they tell them nothing.' },
  phrases: {
    en: [
      '(actionable|comprehensive|cutting edge|data driven|disrupt|dynamic|ecosystem|elevate|empower|holistic|innovation|innovative|landscape|leading provider|leverage|optimise|optimize|passion|passionate|premium|reliable|revolutionary|robust|seamless|solutions|strategic|streamline|synergy|tailored|thought leadership|transformation|turnkey|unlock)',
    ],
  },
});
