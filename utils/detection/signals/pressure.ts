import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'pressure',
  kind: 'pitch',
  what: { en: 'Pressure' },
  why: { en: 'They feel pushed, and people who feel pushed step back.' },
  phrases: {
    en: [
      '(act now|before they|closes on|deadline is|do not miss|early bird|ends WHEN|exclusive|exclusively|expires|filling up|hurry|invitation only|last chance|limited time|offer ends|only NUM|seats are|seats left|will not be open)',
    ],
  },
});
