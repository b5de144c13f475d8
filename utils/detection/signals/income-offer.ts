import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'income-offer',
  kind: 'pitch',
  what: { en: 'Money for nothing' },
  why: { en: 'They have heard such promises before, and close the window.' },
  phrases: {
    en: [
      '(additional|passive|residual|second|side) income',
      '(financial planner|franchise|from home|life insurance|off market)',
      '(blockchain|crypto|decentralised|decentralized|presale|token|trading) X',
      '(accredited|cap table|pre seed|raising a|raising our|seed round)',
      '(amazing|exciting|great|incredible) X? opportunity',
      '(donation|fundraising|sponsor|sponsorship)',
    ],
  },
});
