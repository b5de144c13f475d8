import { meetingPlace, noted, where } from '../meeting';
import { moment } from '../moment';
import { blank, hi, say } from '../say';
import type { Situation } from '../types';

export const inviteMet: Situation = {
  id: 'invite-met',
  when: (context) => {
    if (!moment(context).isInvite) return 0;
    return meetingPlace(context.note) === undefined ? 1 : 3;
  },
  frames: [
    {
      id: 'met-stuck',
      label: { en: 'You met, and something they said stayed with you' },
      build: {
        en: (c) =>
          say`${hi(c)}we met ${where(c)}, and I still think about ${noted('something they said', c)}.`,
      },
    },
    {
      id: 'met-plan',
      label: { en: 'You met, and they had a plan' },
      build: {
        en: (c) => say`${hi(c)}we met ${where(c)}. Did you get to ${noted('what they meant to do', c)}?`,
      },
    },
    {
      id: 'met-question',
      label: { en: 'You met, and have a question left' },
      build: {
        en: (c) =>
          say`${hi(c)}we met ${where(c)} and talked about ${noted('the subject', c)}. One thing I forgot to ask: how do you ${blank('what you would ask')}?`,
      },
    },
    {
      id: 'met-looked-up',
      label: { en: 'You met, and followed up on something they mentioned' },
      build: {
        en: (c) =>
          say`${hi(c)}we met ${where(c)}. You mentioned ${noted('what they mentioned', c)}, so I looked it up: ${blank('what you found')}.`,
      },
    },
    {
      id: 'met-thanks',
      label: { en: 'You met, and owe them a thank-you' },
      build: {
        en: (c) =>
          say`${hi(c)}we met ${where(c)}. Thank you for ${blank('what they did or told you')}. It helped me with ${blank('what it helps with')}.`,
      },
    },
  ],
};
