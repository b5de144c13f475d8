import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'buyer',
  kind: 'anchor',
  what: { en: 'You are the one who buys' },
  why: { en: 'They hear that you want what they offer.' },
  phrases: {
    en: [
      '(i|we) SOFTEN? (would like to) (buy|order|renew|see a demo of your|see your)',
      'budget X? (has been|is|was) (approved|signed)',
      'send (me|us) (a|an|your)? X*2 (offer|pricing|quote|terms)',
      '(can you do|could you do|your offer|your product|your proposal|your team for)',
      '(our budget|our procurement|purchase order|rfp|tender|the budget is)',
    ],
  },
});
