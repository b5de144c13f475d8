import { defineSignal } from '../types';

/** @see https://www.gong.io/blog/sales-email-cta/ */
export default defineSignal({
  id: 'call-ask',
  kind: 'pitch',
  what: { en: 'A call asked of a stranger' },
  why: { en: 'You ask for their time before you have given them a reason to trust you.' },
  phrases: {
    en: [
      '(available|down|free|interested|open|up|willing) (for|in|to) (NUM|a|an|on)*2 SHORT*3 CALL',
      '(arrange|book|do|find|grab|have|hold|hop on|jump on|schedule|set up) (us|you|your)? (a|for|for a|the|up)*2 SHORT*3 (CALL|MINUTES|slot|time)',
      'SHORT MINUTES? (call|chat|consultation|conversation|demo|intro|meeting|session|walkthrough|zoom)',
      '(about|for|free|give|have|in|just|need|only|takes|with|worth) (me|us|you)? (a|about|just|only)*2 AMOUNT (MINUTES|minutes of)',
      'AMOUNT MINUTES (WHEN|call|chat|could|for a|of your|on your|to chat|to connect|to see|to show|with you)',
      'worth (NUM|SLOT|a|your) SHORT*3 (CALL|MINUTES|look|time)',
      'your (availability|calendar)',
      '(when|which day) (are you|could|do you have|is good|suits|works|would) X*3 (time|you)',
    ],
  },
});
