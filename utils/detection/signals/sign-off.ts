import { defineSignal } from '../types';

export default defineSignal({
  id: 'sign-off',
  kind: 'generic',
  what: { en: 'A letter’s ending' },
  why: { en: 'A signature block reads like office mail, not like a person who talks to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(best|kind|warm|warmest) regards',
      '(sincerely|respectfully|cordially|yours faithfully|regards)',
      '^(best|cheers|warmly|thanks|thank you) (SLOT|CAP)',
    ],
  },
});
