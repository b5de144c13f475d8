import { defineSignal } from '../types';

export default defineSignal({
  id: 'chase',
  kind: 'pitch',
  what: { en: 'Your own unanswered message' },
  why: { en: 'It is about your message, not about them, and it asks them to feel late.' },
  source: 'https://www.nomorecoldcalling.com/i-just-deleted-you/',
  phrases: {
    en: [
      'my X? (last|previous|earlier) X*2 COMMS',
      '(my|the) COMMS (from|of|i sent|last|below|about|WHEN)',
      'not SOFTEN? (heard|hear|received|receive) (back|from you|a reply|an answer)',
      '(i|we) SOFTEN*3 (wrote|tried|sent|left|shared|connected) X*3 (few|last|twice|week|times|WHEN|previously|message|voicemail|note|while)',
      '(top of your inbox|got buried|got lost|get lost|lost in|fell through|slip through|slipped past|inbox is)',
      '(will|would|do) not (keep|want to keep)',
      '(since|as) (i|we) have not (heard|received)',
      '(i know|i understand|understand|know) you (are|must|is|have|schedule) X*4 (busy|packed)',
      'without answer (to|END)',
      'silence',
      'as (per|mentioned in) my',
      'per my (last|previous|earlier|email)',
    ],
  },
});
