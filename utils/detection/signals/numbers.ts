import { defineSignal } from '../types';

export default defineSignal({
  id: 'numbers',
  kind: 'pitch',
  what: { en: 'Figures as bait' },
  why: { en: 'Numbers without a conversation read to them like an advert.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(by|up to|over|with|see|of|about|than|for|from|at|saved|save|pay~) FIGURE',
      'FIGURE (more|less|fewer|faster|higher|lower|reduction|of|in|off|return|roi|discount|per|a|within|on|your)',
      'NUM X? (hours|days|minutes) (a|per|X) (week|year)',
      'from (NUM|SLOT) X*2 to (NUM|SLOT) X? (hours|days|minutes|weeks|months|percent|leads|clients|customers)',
      '(over|more than|NUM|dozens of|SLOT) X? (clients|customers|companies|businesses|teams|users|agencies|firms|founders|brands|stores|projects|schools|clinics|leads)',
      'NUM percent',
      'SELLSLOT in',
    ],
  },
});
