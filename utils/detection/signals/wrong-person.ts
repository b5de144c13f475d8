import { defineSignal } from '../types';

export default defineSignal({
  id: 'wrong-person',
  kind: 'pitch',
  what: { en: 'Asking a stranger to route you' },
  why: { en: 'They are used as a switchboard by somebody they do not know.' },
  source: 'https://www.nomorecoldcalling.com/i-just-deleted-you/',
  phrases: {
    en: [
      '(right|best|better|appropriate|wrong|person) (person|contact|people|team)',
      'Q:who (handles|owns|looks after|is responsible|runs|leads|takes care|decides|else|would|should|is the|is handling|do i|deals) X',
      'who (handles|owns|looks after|is responsible|deals with) (X|SLOT)',
      '(point|direct|guide|forward|pass) (me|this|us|it) (to|on)',
      '(someone|anyone|somebody|person) (else|on your team|in your team|at your|on your|in your) X*2 (speak|who|responsible|team)',
      '(decision maker|decision makers|in charge of|responsible for)',
      '(should|would) i talk to',
      '(is|are) (this|that|you) (something you|the one|you who)',
      '(not|is not) your area',
    ],
  },
});
