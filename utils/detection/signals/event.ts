import { defineSignal } from '../types';

export default defineSignal({
  id: 'event',
  kind: 'anchor',
  what: { en: 'An event you both know' },
  why: { en: 'A shared room is a reason that belongs to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'your X*2 (talk|session|presentation|lecture|workshop|demo|remarks|class|reading) (at|on|about|in|last|SLOT|WHEN|stayed)',
      '(saw|listened to|loved|attended) (you|your) X? (talk|session|on the|presentation|lecture|speaking|webinar)',
      '(at|from|after|during|in|before) (the|this|last|our|your|a|that)? X*4 EVENT (in|on|last|WHEN|END|and|i|we|this|with|you|a|the)',
      '(at|from|during) (the)? X*2 (conference|meetup|summit|reunion|trade show|expo|congress|symposium|wedding|retreat|demo day|career fair|job fair)',
      '(at|from|during|after) (the)? SPECIFIC',
      '(sat|standing) (next|beside|behind) X',
      '(both|we) (went to|at|took|spoke at) X',
      '(see you|meet you) at (the|SLOT|CAP|X)',
      '(your|the) (stand|booth|table) (at|in)',
      '(organised|hosted|moderated|ran) (the|by) X*2',
    ],
  },
});
