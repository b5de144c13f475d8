import { defineSignal } from '../types';

export default defineSignal({
  id: 'benefit',
  kind: 'pitch',
  what: { en: 'A benefit nobody asked for' },
  why: { en: 'A promise to somebody you have not talked to sounds like a brochure.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'BENEFITV (your|their|the|its|our|my|on)? X*2 METRIC',
      '(more|fewer|less|better|higher|lower|extra|new|qualified|additional) X? METRIC',
      '(save~|saving) (you|your|up to|hours|NUM|X hours)',
      '(free|frees|freed|freeing) up X*3 (time|hours|team|staff|capacity|days)',
      'without (any|adding|hiring|more|a) X*2 (headcount|staff|cost|costs|system)',
      '(off|from) your (plate|hands|team)',
      'so (your team) can focus',
      '(peace of mind|money back|return on investment|quick wins)',
      'BENEFITV X*4 by (FIGURE|SLOT|up|NUM)',
      '(pays|paid) for itself',
      '(at|for) (half|less|no cost)',
      '(in|within|under) (NUM|SLOT|less than|just|minutes|a few|two|three) X? (days|weeks|hours|minutes|months) (instead|or less|not|flat|with no|rather)',
      'get (your|X) X*2 (in front of)',
    ],
  },
});
