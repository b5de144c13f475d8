import { defineSignal } from '../types';

export default defineSignal({
  id: 'buzzwords',
  kind: 'generic',
  what: { en: 'Words that say nothing' },
  why: { en: 'Big words could describe anything, so they tell them nothing.' },
  source: 'https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/',
  phrases: {
    en: [
      '(reliable|revolutionary|actionable|cutting edge|innovative|innovation|leading provider|leverage|seamless|robust|disrupt|synergy|holistic|turnkey|data driven|ecosystem|thought leadership|transformation|empower|elevate|tailored|comprehensive|strategic|optimize|optimise|streamline|dynamic|passionate|passion|landscape|solutions|premium|unlock)',
    ],
  },
});
