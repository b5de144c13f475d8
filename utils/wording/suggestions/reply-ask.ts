import { moment } from '../moment';
import { blank, comma, say } from '../say';
import type { Segment, Situation, WordingContext } from '../types';

const theirPoint = (context: WordingContext): Segment => {
  const { theirWords } = moment(context);
  return blank(theirWords === undefined ? 'their point' : `their point in ${theirWords}`);
};

/** They wrote last: ask on, or tell them something; no pitch. */
export const replyAsk: Situation = {
  id: 'reply-ask',
  when: (context) => (moment(context).isMyTurn ? 2 : 0),
  frames: [
    {
      id: 'ask-how-come',
      label: { en: 'Ask about what they wrote' },
      build: {
        en: (c) =>
          say`Thanks for telling me${comma(c)}. About ${theirPoint(c)}: how did you ${blank('what you would like to know')}?`,
      },
    },
    {
      id: 'ask-own-story',
      label: { en: 'Tell them of something like it, and ask' },
      build: {
        en: (c) =>
          say`We had something like ${theirPoint(c)} here: ${blank('what happened')}. How did you ${blank('what you would like to know')}?`,
      },
    },
    {
      id: 'ask-thanks',
      label: { en: 'Say what you will do with it' },
      build: {
        en: (c) =>
          say`Thank you${comma(c)}: ${theirPoint(c)} helps me with ${blank('what it helps with')}. I’ll tell you how it turns out.`,
      },
    },
    {
      id: 'ask-changed-mind',
      label: { en: 'They made you think again' },
      build: {
        en: (c) =>
          say`I had not looked at ${theirPoint(c)} that way${comma(c)}. Until now ${blank('what you did or thought')}. When did you first notice it?`,
      },
    },
  ],
};
