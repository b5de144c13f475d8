import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'sign-off',
  kind: 'generic',
  what: { en: 'A letter’s ending' },
  why: { en: 'A signature block reads to them like office mail.' },
  phrases: {
    en: [
      '(cordially|regards|respectfully|sincerely|yours faithfully)',
      '^(best|cheers|thank you|thanks|warmly) (CAP|SLOT)',
    ],
  },
});
