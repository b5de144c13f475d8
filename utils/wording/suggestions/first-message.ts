import { moment } from '../moment';
import { blank, hi, say } from '../say';
import type { Situation } from '../types';

/** They accepted, and nobody has said anything but the invite's note. */
export const firstMessage: Situation = {
  id: 'first-message',
  when: (context) => (moment(context).isFirstMessage ? 2 : 0),
  frames: [
    {
      id: 'first-read',
      label: { en: 'You read something of theirs, and see the same' },
      build: {
        en: (c) =>
          say`${hi(c)}good to be in touch. I read your post on ${blank('its subject')}. We see the same here: ${blank('what you see')}. What would you do about it?`,
      },
    },
    {
      id: 'first-ask',
      label: { en: 'Ask about one thing they did' },
      build: {
        en: (c) =>
          say`${hi(c)}good to be in touch. I noticed ${blank('what they did')}. How did ${blank('what you would ask about')} go?`,
      },
    },
    {
      id: 'first-why',
      label: { en: 'Say what made you write, and ask' },
      build: {
        en: (c) =>
          say`${hi(c)}a word on why I got in touch: ${blank('your reason')}. How do you ${blank('what you would ask')}?`,
      },
    },
    {
      id: 'first-work',
      label: { en: 'Say what you are busy with, and ask about them' },
      build: {
        en: (c) =>
          say`${hi(c)}good to be in touch. I spend my days on ${blank('what you work on')}; this week it is ${blank('what keeps you busy')}. How do you ${blank('what you would ask')}?`,
      },
    },
  ],
};
