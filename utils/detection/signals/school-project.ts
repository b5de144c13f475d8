import { defineSignal } from '../types';

export default defineSignal({
  id: 'school-project',
  kind: 'anchor',
  what: { en: 'Research or study' },
  why: { en: 'It asks for what they know, and sells nothing.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(my|for a|our) (thesis|dissertation|research|class|school project|capstone|paper|degree|study|book)',
      '(i am) a X*3 (student|junior|researcher)',
      '(informational interview|informational chat|career path|your path|your journey from|moved from|move from|how you got)',
    ],
  },
});
