import { defineSignal } from '../types';

export default defineSignal({
  id: 'scheduling',
  kind: 'anchor',
  what: { en: 'A date you have' },
  why: { en: 'It is about a meeting that you have agreed on.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(see you | see ya | talk to you | talk | speak | meet you | catch you | pick you up | call you | be there | join you) (tomorrow | later | soon | there | on DAY | next | at | then | tonight | in | WHEN)',
      '(rescheduling | rescheduled | reschedule | running late | out of office | out of the office | on holiday | on vacation | on leave | postponed | postpone | moved to | pushed to | cancelled | canceled | called off | dial in | conference room | meeting room | the meeting | our meeting | the call | our call | calendar invite | standup | stand up | one on one | offsite | sprint | retro | the interview | lunch on | dinner on | the train | the flight | my flight | pick up | on my way)',
      '(tomorrow | tonight | yesterday | this morning | this afternoon | this evening | today at | last night)',
      '(at | by | before | until | from | around) NUM (am | pm | o | a m | p m | and | or | END)',
      '(on) DAY X? (at | morning | afternoon | evening | i | we | END | for | and)',
      '(we | i) (are | am) (meeting | having | going | flying | leaving | arriving | back | here | free on | off) (WHEN | to | on | at | for | in)',
      '(thanks for (your time | the time | meeting | taking the time | making time))',
    ],
  },
});
