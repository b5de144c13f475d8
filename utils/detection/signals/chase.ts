import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/i-just-deleted-you/ */
export default defineSignal({
  id: 'chase',
  kind: 'pitch',
  what: { en: 'Your own unanswered message' },
  why: { en: 'It is about your message, not about them, and it asks them to feel late.' },
  phrases: {
    en: [
      'my X? (earlier|last|previous) X*2 COMMS',
      '(my|the) COMMS (WHEN|about|below|from|i sent|last|of)',
      'not SOFTEN? (hear|heard|receive|received) (a reply|an answer|back|from you)',
      '(fell through|get lost|got buried|got lost|inbox is|lost in|slip through|slipped past|top of your inbox)',
      '(do|will|would) not (keep|want to keep)',
      '(i know|i understand|know|understand) you (are|have|is|must|schedule) X*4 (busy|packed)',
      'silence',
      'i (called|messaged|mailed|sent|tried|wrote) X*3 (times|twice)',
    ],
  },
});
