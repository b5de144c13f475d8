import { moment } from '../moment';
import type { Situation } from '../types';

/** There was a conversation, the writer spoke last, and it went quiet. */
export const pickUp: Situation = {
  id: 'pick-up',
  label: { en: 'It has gone quiet' },
  prompt: { en: 'what made you think of them, and one question' },
  when: (context) => (moment(context).isTheirTurn ? 2 : 0),
  frames: [
    {
      id: 'pick-up-found',
      label: { en: 'you found something for them' },
      words: {
        en: '{hi}I found [what you found], and it made me think of what you said about [the subject]. <Is it still on your mind?|Are you still at it?|Does it still occupy you?>',
      },
    },
    {
      id: 'pick-up-how-went',
      label: { en: 'ask how it went' },
      words: {
        en: '{hi}when we last wrote about [the subject], you were about to [what they meant to do]. <How did it go?|I’ve been curious. How did it go?|May I ask how it went?>',
      },
    },
    {
      id: 'pick-up-tried',
      label: { en: 'you did something with what they told you' },
      words: {
        en: '{hi}after what you said about [the subject] we tried [what you tried], and [what happened]. <Thank you for that.|I owe you one.|Thank you for it.>',
      },
    },
    {
      id: 'pick-up-news',
      label: { en: 'there is news from them' },
      words: {
        en: '{hi}I <noticed|was happy to see|saw> [what they did]. How did [what you would ask about] go?',
      },
    },
    {
      id: 'pick-up-reminded',
      label: { en: 'something made you think of them' },
      words: {
        en: '{hi}[what reminded you of them] made me think of you. <How is it going with|How are you, and how is it going with|May I ask how it goes with> [what you would ask about]?',
      },
    },
    {
      id: 'pick-up-miss',
      label: { en: 'you miss the talk' },
      words: {
        en: '{hi}it has been a while, and I <miss talking|really miss talking|would like to talk again> about [the subject] with you. Here, [what happened]. And there?',
      },
    },
    {
      id: 'pick-up-owe',
      label: { en: 'you owe them an answer' },
      words: {
        en: '{hi}I still owe you an answer on [the subject]<.|, and I’m sorry it took so long.|, and I apologise for the delay.> Here it is: [your answer].',
      },
    },
    {
      id: 'pick-up-ask-them',
      label: { en: 'you need their view' },
      words: {
        en: '{hi}<you’re the one I’d ask about|nobody I know would see through it like you:|I would value your view on> [the subject]. Here [what happened]. What would you do?',
      },
    },
  ],
};
