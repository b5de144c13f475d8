import { defineSignal } from '../types';

export default defineSignal({
  id: 'income-offer',
  kind: 'pitch',
  what: { en: 'Money for nothing' },
  why: { en: 'They have heard such promises before, and close the window.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(passive|side|additional|second|residual) income',
      '(franchise|from home|financial planner|life insurance|off market)',
      '(earn|earning) (FIGURE|X income)',
      '(crypto|blockchain|decentralized|decentralised|trading|token|presale) X',
      '(seed round|raising our|raising a|pre seed|cap table|accredited|fundraising)',
      '(incredible|amazing|exciting|great) X? opportunity',
      'transformed my X? life',
      '(donation|sponsor|sponsorship|fundraising)',
    ],
  },
});
