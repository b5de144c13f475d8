import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'school-project',
  kind: 'anchor',
  what: { en: 'Research or study' },
  why: { en: 'It asks for what they know, and sells nothing.' },
  phrases: {
    en: [
      '(i am) a X*3 (junior|researcher|student)',
      '(career path|how you got|informational chat|informational interview|move from|moved from|your journey from|your path)',
    ],
  },
});
