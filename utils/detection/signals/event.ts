import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'event',
  kind: 'anchor',
  what: { en: 'An event you both know' },
  why: { en: 'A shared room is a reason that belongs to them.' },
  phrases: {
    en: [
      'your X*2 (class|demo|lecture|presentation|reading|remarks|session|talk|workshop) (SLOT|WHEN|about|at|in|last|on|stayed)',
      '(attended|listened to|loved|saw) (you|your) X? (lecture|on the|presentation|session|speaking|talk|webinar)',
      '(after|at|before|during|from|in) (a|last|our|that|the|this|your)? X*4 EVENT (END|WHEN|a|and|i|in|last|on|the|this|we|with|you)',
      '(at|during|from) (the)? X*2 (career fair|conference|congress|demo day|expo|job fair|meetup|retreat|reunion|summit|symposium|trade show|wedding)',
      '(after|at|during|from) (the)? SPECIFIC',
      '(sat|standing) (behind|beside|next) X',
      '(both|we) (at|spoke at|took|went to) X',
      '(meet you|see you) at (X)',
      '(hosted|moderated|organised|ran) (by|the) X*2',
    ],
  },
});
