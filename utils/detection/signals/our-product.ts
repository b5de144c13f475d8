import { defineSignal } from '../types';

export default defineSignal({
  id: 'our-product',
  kind: 'pitch',
  what: { en: 'Your product comes first' },
  why: { en: 'A product named before a conversation tells them that the message is about you.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(our|my) X*2 OFFERING',
      '(WE|i) SOFTEN*2 MAKEV (a|an|the|our|SLOT|X) X*3 (OFFERING|for GROUP|for your|that|GROUP)',
      '(WE|i) (offer|sell|deliver|supply|carry) !the',
      '(WE|i) have (a|an) X*3 (OFFERING|opportunity) (that|to|for|END)',
      'OFFERING (that|which|to|for) SOFTEN? (enable~|connect~|ties|X? GROUP|BENEFITV|takes)',
      '(introduce you to|introduce) (our|CAP|SLOT|you to our)',
      '(check out|take a look at|try|trying out|have a look at|see) (our|my|CAP) X? (OFFERING|website|site|page|demo|portfolio|deck|app|work|link)',
      'a (new|free|small|local|full) X*2 OFFERING',
      'what (we|i) (do|built|have built|can do)',
      '(we|i) just (opened|finished)',
      '(white label|turnkey|all in one|lease|leasing|wholesale|bulk|price list|samples|catalogue|brochure)',
    ],
  },
});
