import { defineSignal } from '../types';

export default defineSignal({
  id: 'pressure',
  kind: 'pitch',
  what: { en: 'Pressure' },
  why: { en: 'They feel pushed, and people who feel pushed step back.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(limited time|act now|do not miss|last chance|before they|seats left|seats are|filling up|will not be open|exclusive|exclusively|offer ends|expires|hurry|only NUM|deadline is|closes on|ends WHEN|early bird|invitation only)',
      '(before|until|by) (the)? (end of|WHEN|prices|price|NUM) X*2 (offer|deal|discount|price|rate|close|closes|end|rise|rises)',
    ],
  },
});
