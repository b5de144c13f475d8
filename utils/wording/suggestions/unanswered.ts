import { moment } from '../moment';
import { blank, hi, say } from '../say';
import type { Situation } from '../types';

/** They have never answered: give something, or ask something smaller; no reminder. */
export const unanswered: Situation = {
  id: 'unanswered',
  when: (context) => (moment(context).isUnanswered ? 2 : 0),
  frames: [
    {
      id: 'unanswered-found',
      label: { en: 'They have not answered: give them something' },
      build: {
        en: (c) =>
          say`${hi(c)}I found ${blank('what you found')}, and thought of your post on ${blank('its subject')}. No answer needed.`,
      },
    },
    {
      id: 'unanswered-smaller',
      label: { en: 'They have not answered: ask something smaller' },
      build: {
        en: (c) =>
          say`${hi(c)}What I wonder is small: how do you ${blank('what you would ask')}? One line would help me with ${blank('what it helps with')}.`,
      },
    },
    {
      id: 'unanswered-news',
      label: { en: 'They have not answered, and there is news from them' },
      build: {
        en: (c) =>
          say`${hi(c)}I noticed ${blank('what they did')}. How did ${blank('what you would ask about')} go?`,
      },
    },
    {
      id: 'unanswered-leave',
      label: { en: 'They have not answered: let it rest' },
      build: {
        en: (c) =>
          say`${hi(c)}I’ll leave ${blank('the subject')} with you and won’t write about it again. If it comes up one day, I’m glad to compare notes.`,
      },
    },
  ],
};
