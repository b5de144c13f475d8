import { defineSignal } from '../types';

export default defineSignal({
  id: 'shared-past',
  kind: 'anchor',
  what: { en: 'A past you share' },
  why: { en: 'A place and a time that you share belong to the two of you.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'fellow (X)*4 (alum|graduate)',
      '(alum|alumni)',
      '(old|former|my) (colleague|neighbour|boss|classmates|colleagues|manager)',
      '(we|we both) SOFTEN? (both)? (worked|studied|went|lived|were|played|shared|started|ran|did) (together|at|with|to|in|on|a|for|the)',
      '(worked|working|work|served) (together|with you|for you) X*2',
      '(when|since) (i|we) (was|worked|left|started) (at|with|on|working|the|your|together)',
      'same (team|year|cohort|building|bus|company|floor)',
      '(used to|back in) (work|the|NUM|sit|your) X*3',
      '(noticed|saw|see) (that)? (you|we) (studied|went|attended|worked|are from|started|were)',
      'we (worked|went to) X*4 same',
      '(years|time) at (CAP|SLOT) X*2 (we|you|together|and)',
      '(our|the) (time|years|team|project|school|university|alma) X*2 (at|together|in|back|mater|of|CAP)',
      'class of NUM',
      '(miss|missed) you',
      '(catch up|reconnect|reconnecting|been ages) X*2',
    ],
  },
});
