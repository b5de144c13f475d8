import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'particular-question',
  kind: 'anchor',
  what: { en: 'A question only they can answer' },
  why: { en: 'You ask about something of theirs, and not to sell.' },
  phrases: {
    en: [
      'Q:(how|what|who) did you X*6 (do|find|get|handle|leave|manage)',
      '(hear|like to hear|love to hear) (how|what) (that|the|you) X*2 (SPECIFIC|approached|built|made|navigated|went)',
      '(advice for|advice on|what you would do|your advice|your experience with)',
    ],
  },
});
