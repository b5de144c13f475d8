import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'our-product',
  kind: 'pitch',
  what: { en: 'Your product comes first' },
  why: { en: 'A product named before a conversation tells them that the message is about you.' },
  phrases: {
    en: [
      '(my|our) X*2 OFFERING',
      '(WE|i) SOFTEN*2 MAKEV (X) X*3 (GROUP|OFFERING|for GROUP|for your|that)',
      '(WE|i) (carry|deliver|offer|sell|supply) !the',
      '(WE|i) have (a|an) X*3 (OFFERING|opportunity) (END|for|that|to)',
      'OFFERING (for|that|to|which) SOFTEN? (BENEFITV|X? GROUP|connect~|enable~|takes|ties)',
      '(introduce|introduce you to) (CAP|SLOT|our|you to our)',
      'what (i|we) (built|can do|do|have built)',
      '(all in one|brochure|bulk|catalogue|lease|leasing|price list|samples|turnkey|white label|wholesale)',
    ],
  },
});
