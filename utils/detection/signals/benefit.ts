import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'benefit',
  kind: 'pitch',
  what: { en: 'A benefit nobody asked for' },
  why: { en: 'A promise to somebody you have not talked to sounds like a brochure.' },
  phrases: {
    en: [
      'BENEFITV (its|my|on|our|the|their|your)? X*2 METRIC',
      '(additional|better|extra|fewer|higher|less|more|new|qualified) X? METRIC',
      '(save~) (NUM|up to|you|your)',
      'without (a|adding|any|hiring|more) X*2 (cost|costs|headcount|staff|system)',
      '(money back|peace of mind|quick wins|return on investment)',
      '(at|for) (half|less|no cost)',
    ],
  },
});
