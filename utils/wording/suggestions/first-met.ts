import { meetingPlace, noted, where } from '../meeting';
import { moment } from '../moment';
import { blank, hi, say } from '../say';
import type { Situation } from '../types';

export const firstMet: Situation = {
  id: 'first-met',
  when: (context) => {
    if (!moment(context).isFirstMessage) return 0;
    return meetingPlace(context.note) === undefined ? 1 : 3;
  },
  frames: [
    {
      id: 'first-met-mentioned',
      label: { en: 'You have met: ask how it went on' },
      build: {
        en: (c) =>
          say`${hi(c)}good to find you here. When we met ${where(c)}, you mentioned ${noted('what they mentioned', c)}. How is that going?`,
      },
    },
    {
      id: 'first-met-tried',
      label: { en: 'You have met, and did something with what they said' },
      build: {
        en: (c) =>
          say`${hi(c)}since we met ${where(c)} we tried ${blank('what you tried')}, and ${blank('what happened')}. Is that what you saw too?`,
      },
    },
    {
      id: 'first-met-promise',
      label: { en: 'You have met, and promised them something' },
      build: {
        en: (c) =>
          say`${hi(c)}good to find you here. When we met ${where(c)}, I promised you ${blank('what you promised')}. Here it is: ${blank('the link, name or answer')}`,
      },
    },
  ],
};
