import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'numbers',
  kind: 'pitch',
  what: { en: 'Figures as bait' },
  why: { en: 'Numbers without a conversation read to them like an advert.' },
  phrases: {
    en: [
      '(about|at|by|for|from|of|over|pay~|save|saved|see|than|up to|with) FIGURE',
      'FIGURE (a|discount|faster|fewer|higher|in|less|lower|more|of|off|on|per|reduction|return|roi|within|your)',
      'NUM X? (days|hours|minutes) (X) (week|year)',
      '(NUM|SLOT|dozens of|more than|over) X? (agencies|brands|businesses|clients|clinics|companies|customers|firms|founders|leads|projects|schools|stores|teams|users)',
      'NUM percent',
    ],
  },
});
