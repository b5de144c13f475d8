import { defineAskRule } from './types';

export default defineAskRule({
  id: 'no-thanks',
  what: { en: 'No thanks' },
  why: { en: 'You ask for a favour and do not thank them for considering it.' },
  isMild: true,
  cleared: {
    en: [
      /\b(?:thank(?:s|ful)?|thank you|grateful|gratitude|appreciate[ds]?|appreciation|much obliged|means a lot|i owe you|cheers)\b/gi,
    ],
  },
});
