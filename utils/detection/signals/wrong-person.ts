import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/i-just-deleted-you/ */
export default defineSignal({
  id: 'wrong-person',
  kind: 'pitch',
  what: { en: 'Asking a stranger to route you' },
  why: { en: 'They are used as a switchboard by somebody they do not know.' },
  phrases: {
    en: [
      '(appropriate|best|better|person|right|wrong) (contact|people|person|team)',
      'who (deals with|handles|is responsible|looks after|owns) (X)',
      '(direct|forward|guide|pass|point) (it|me|this|us) (on|to)',
      '(anyone|person|somebody|someone) (at your|else|in your|in your team|on your|on your team) X*2 (responsible|speak|team|who)',
      '(decision maker|decision makers|in charge of|responsible for)',
      '(are|is) (that|this|you) (something you|the one|you who)',
    ],
  },
});
