import { defineSignal } from '../types';

export default defineSignal({
  id: 'call-ask',
  kind: 'pitch',
  what: { en: 'A call asked of a stranger' },
  why: { en: 'You ask for their time before you have given them a reason to trust you.' },
  source: 'https://www.gong.io/blog/sales-email-cta/',
  phrases: {
    en: [
      '(up|open|free|available|down|willing|interested) (for|to|in) (a|an|NUM|on)*2 SHORT*3 CALL',
      '(schedule|book|set up|arrange|grab|find|have|do|hop on|jump on|hold) (you|us|your)? (a|for a|for|the|up)*2 SHORT*3 (CALL|time|MINUTES|slot)',
      'SHORT MINUTES? (call|chat|demo|meeting|zoom|walkthrough|conversation|intro|consultation|session)',
      '(have|give|need|for|in|just|only|takes|worth|free|about|with) (me|us|you)? (just|only|about|a)*2 AMOUNT (MINUTES|minutes of)',
      'AMOUNT MINUTES (WHEN|of your|for a|to see|to show|to chat|to connect|with you|on your|call|chat|could)',
      'worth (a|NUM|your|SLOT) SHORT*3 (CALL|look|MINUTES|time)',
      'how (is|do|are) (your)? (calendar|schedule|WHEN) (looking|for)',
      'your (calendar|availability)',
      'are you (free|available) (WHEN|for)',
      '(does|would|is) (WHEN|NUM) X? (work|suit|X WHEN)',
      '(when|which day) (works|suits|would|is good|could|are you|do you have) X*3 (you|time)',
      'on the phone',
      '(give|call) (me|you) (a call|on NUM)',
      'some time (WHEN|to|for|in)',
      '(have|find) (the|a)? time (to|for|WHEN)',
    ],
  },
});
