import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'hollow-praise',
  kind: 'generic',
  what: { en: 'Praise in the place of a reason' },
  why: { en: 'It would be as true of anybody, so they still do not know why you write to them.' },
  phrases: {
    en: [
      '^PRAISE X? CAREER (END|!(about|at|behind|for|in|of|on|with))',
      '(an|and|by|in|of|on|such|the|very|with|your) PRAISE X? CAREER (END|!(about|at|behind|for|in|of|on|with))',
      'your CAREER X*2 (are|is|looks|was) SOFTEN? (PRAISE|goals|impressed)',
      '(impressed|inspired|struck) (by|with) (all|everything|how|what)? (you|your) X?',
      '(all|everything|what) you have (accomplished|achieved|built)',
      '(like minded|likeminded|thought leaders|visionary)',
    ],
  },
});
