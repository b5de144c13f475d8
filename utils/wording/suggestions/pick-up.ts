import { moment } from '../moment';
import { blank, hi, say } from '../say';
import type { Segment, Situation, WordingContext } from '../types';

const whatTheySaid = (context: WordingContext): Segment => {
  const { theirWords } = moment(context);
  return blank(theirWords === undefined ? 'the subject' : `the subject of ${theirWords}`);
};

/** There was a conversation, and the writer spoke last. */
export const pickUp: Situation = {
  id: 'pick-up',
  when: (context) => (moment(context).isTheirTurn ? 2 : 0),
  frames: [
    {
      id: 'pick-up-found',
      label: { en: 'You found something for them' },
      build: {
        en: (c) =>
          say`${hi(c)}I found ${blank('what you found')}, and it made me think of what you said about ${whatTheySaid(c)}. Is it still on your mind?`,
      },
    },
    {
      id: 'pick-up-how-went',
      label: { en: 'They were about to do something: ask how it went' },
      build: {
        en: (c) =>
          say`${hi(c)}when you wrote to me about ${whatTheySaid(c)}, you were about to ${blank('what they meant to do')}. How did it go?`,
      },
    },
    {
      id: 'pick-up-tried',
      label: { en: 'You did something with what they told you' },
      build: {
        en: (c) =>
          say`${hi(c)}after what you said about ${whatTheySaid(c)} we tried ${blank('what you tried')}, and ${blank('what happened')}. Thank you for that.`,
      },
    },
    {
      id: 'pick-up-news',
      label: { en: 'There is news from them' },
      build: {
        en: (c) =>
          say`${hi(c)}I noticed ${blank('what they did')}. How did ${blank('what you would ask about')} go?`,
      },
    },
  ],
};
