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
        en: '{hi}I found [what you found], and it made me think of what you said about [the subject]. Is it still on your mind<?|, I wonder?|?>',
      },
    },
    {
      id: 'pick-up-how-went',
      label: { en: 'ask how it went' },
      words: {
        en: '{hi}when we last wrote you were about to [what they meant to do]. <How did it go?|I’ve been curious how it went.|May I ask how it went?>',
      },
    },
    {
      id: 'pick-up-tried',
      label: { en: 'you did something with what they told you' },
      words: {
        en: '{hi}after what you said about [the subject] we tried [what you tried], and [what happened]. <Thanks for that.|I owe you one.|Thank you for that.>',
      },
    },
    {
      id: 'pick-up-news',
      label: { en: 'there is news from them' },
      words: {
        en: '{hi}I <saw|was so happy to see|saw> [what they did]. How did it go?',
      },
    },
    {
      id: 'pick-up-reminded',
      label: { en: 'something made you think of them' },
      words: {
        en: '{hi}[what reminded you of them] made me think of you. <How’s it going|How are you, and how’s it going|May I ask how it is going> with [what you would ask about]?',
      },
    },
    {
      id: 'pick-up-miss',
      label: { en: 'you miss the talk' },
      words: {
        en: '{hi}it’s been a while, and I <miss|really miss|miss> talking about [the subject] with you. Here, [what happened]. How are things with you?',
      },
    },
    {
      id: 'pick-up-owe',
      label: { en: 'you owe them an answer' },
      words: {
        en: '{hi}I still owe you an answer on [the subject]<.|, and I’m sorry it took so long.|, and I apologise for the delay.> [Your answer].',
      },
    },
    {
      id: 'pick-up-ask-them',
      label: { en: 'what you did since' },
      words: {
        en: '{hi}I keep thinking of <what you said|how you talked|what you said> about [the subject]. Since then, [what happened], and I’m not sure you’d approve.',
      },
    },
  ],
};
