import { hasNote } from '../meeting';
import { moment } from '../moment';
import { blank, hi, say } from '../say';
import type { Situation } from '../types';

export const inviteUnknown: Situation = {
  id: 'invite-unknown',
  when: (context) => (moment(context).isInvite && !hasNote(context) ? 1 : 0),
  frames: [
    {
      id: 'unknown-honest',
      label: { en: 'You don’t know each other: say so, and why you write' },
      build: {
        en: (c) => say`${hi(c)}we don’t know each other. I’m writing because ${blank('your reason')}.`,
      },
    },
    {
      id: 'unknown-learn',
      label: { en: 'You don’t know each other, and have a question only they can answer' },
      build: {
        en: (c) =>
          say`${hi(c)}we haven’t met. I’m trying to understand ${blank('the subject')}. How do you ${blank('what you would ask')}?`,
      },
    },
    {
      id: 'unknown-noticed',
      label: { en: 'You don’t know each other, and noticed something they did' },
      build: {
        en: (c) =>
          say`${hi(c)}you don’t know me. I noticed ${blank('what they did')}. How did ${blank('what you would ask about')} go?`,
      },
    },
  ],
};
