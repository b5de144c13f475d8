import { defineSignal } from '../types';

export default defineSignal({
  id: 'scheduling',
  kind: 'anchor',
  what: { en: 'A date you have' },
  why: { en: 'It is about a meeting that you have agreed on.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(see you|talk to you|talk|speak|meet you|call you) (tomorrow|soon|there|on DAY|at|then|in|WHEN)',
      '(rescheduled|reschedule|running late|out of office|out of the office|on holiday|on vacation|on leave|postponed|moved to|cancelled|dial in|conference room|meeting room|the meeting|our meeting|the call|our call|standup|sprint|the interview|lunch on|dinner on|the train|the flight|pick up)',
      '(tomorrow|tonight|yesterday|this morning|this afternoon|last night)',
      '(at|by|before|until|from) NUM (am|pm|o|and|or|END)',
      'on DAY X? (at|morning|evening|i|we|END|for|and)',
      'i (are|am) (going|back) (WHEN|to|at|in)',
      '(thanks for (your time|the time|meeting|taking the time|making time))',
    ],
  },
});
