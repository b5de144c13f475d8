import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'scheduling',
  kind: 'anchor',
  what: { en: 'A day or an hour' },
  why: { en: 'It is about a time that the two of you know of.' },
  phrases: {
    en: [
      '(cancelled|conference room|dial in|dinner on|lunch on|meeting room|moved to|on holiday|on leave|on vacation|our call|our meeting|out of office|out of the office|pick up|postponed|reschedule|rescheduled|running late|sprint|standup|the call|the flight|the interview|the meeting|the train)',
      'see you (WHEN|there)',
      '(last night|this afternoon|this morning|tomorrow|tonight|yesterday)',
      '(at|before|by|from|until) NUM (END|am|and|o|or|pm)',
      'on DAY X? (END|and|at|evening|for|i|morning|we)',
      'i (am|are) (back|going) (WHEN|at|in|to)',
      '(thanks for (making time|meeting|taking the time|the time|your time))',
    ],
  },
});
