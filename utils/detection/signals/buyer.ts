import { defineSignal } from '../types';

export default defineSignal({
  id: 'buyer',
  kind: 'anchor',
  what: { en: 'You are the one who buys' },
  why: { en: 'They hear that you want what they offer.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(we|i) SOFTEN? (would like to) (buy|order|renew|see your|see a demo of your)',
      'budget X? (is|was|has been) (approved|signed)',
      'send (me|us) (a|your|an)? X*2 (quote|pricing|offer|terms)',
      'what (would it) X*2 take',
      '(your proposal|your offer|your product|your team for|can you do|could you do)',
      '(looking for|need) a X*4 (and you|can you|are you|for our)',
      '(we are|i am) (evaluating|comparing|shortlisting|in the market for|ready to sign|ready to buy|happy to pay)',
      '(our budget|the budget is|purchase order|procurement|rfp|tender)',
      '(recommended|recommend) (you|your) (for|as|to us)',
    ],
  },
});
