import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'pain',
  kind: 'pitch',
  what: { en: 'A problem put in their mouth' },
  why: { en: 'They are told that they have a problem by somebody who has not asked.' },
  phrases: {
    en: [
      '(are|can be|gets|is) (a)? X? (complicated|exhausting|headache|pain|tricky)',
      '(guessing|i assume|i bet|i expect|i guess|i imagine|i know|i suspect|my guess is|we know|you likely|you may be|you might be|you must|you probably) !(able|wonder)',
      '(disconnected|legacy|manual|spreadsheets)',
      '(losing|miss|missed) (X? METRIC|out)',
      '(rising|shortage)',
    ],
  },
});
