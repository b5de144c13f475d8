import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'shared-past',
  kind: 'anchor',
  what: { en: 'A past you share' },
  why: { en: 'A place and a time that you share belong to the two of you.' },
  phrases: {
    en: [
      '(CAP|SLOT) (alum|alumni)',
      '(was|were) both (at|in|on) X',
      '(former|my|old) (boss|classmates|colleague|colleagues|manager|neighbour)',
      '(we|we both) SOFTEN? (both)? (did|lived|played|ran|shared|started|studied|went|were|worked) (a|at|for|in|on|the|to|together|with)',
      '(served|work|worked|working) (for you|together|with you) X*2',
      '(since|when) (i|we) (left|started|was|worked) (at|on|the|together|with|working|your)',
      'same (building|bus|cohort|company|floor|team|year)',
      '(back in|used to) (NUM|sit|the|work|your) X*3',
      '(noticed|saw|see) (that)? (we|you) (are from|attended|started|studied|went|were|worked)',
      '(time|years) at (CAP|SLOT) X*2 (and|together|we|you)',
      '(our|the) (alma|project|school|team|time|university|years) X*2 (CAP|at|back|in|mater|of|together)',
      'class of NUM',
    ],
  },
});
