import { defineSignal } from '../types';

export default defineSignal({
  id: 'sign-off',
  kind: 'generic',
  what: { en: 'A letter’s ending' },
  why: { en: 'A signature block reads like office mail, not like a person who talks to them.' },
  source: 'stalker',
  phrases: {
    en: [
      '(best|kind|warm|warmest) regards',
      '(cordially|regards|respectfully|sincerely|yours faithfully)',
      '^(best|cheers|thank you|thanks|warmly) (CAP|SLOT)',
    ],
  },
});
