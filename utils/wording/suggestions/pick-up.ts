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
        en: '{hi}I found [what you found] and had to think of [the subject]. <Have a look when you like.|Have a look whenever you like!|Have a look when it suits you.>',
      },
    },
    {
      id: 'pick-up-how-went',
      label: { en: 'ask how it went' },
      words: {
        en: '{hi}you meant to [what they meant to do] when we last wrote. Did you?',
      },
    },
    {
      id: 'pick-up-tried',
      label: { en: 'you did something with what they told you' },
      words: {
        en: '{hi}after what you said about [the subject] we tried [what you tried], and [what happened]. <Thought I’d tell you.|I had to tell you!|I thought I would tell you.>',
      },
    },
    {
      id: 'pick-up-news',
      label: { en: 'there is news from them' },
      words: {
        en: '{hi}I <saw|was so happy to see|saw> [what they did], and I’d like to hear how it went.',
      },
    },
    {
      id: 'pick-up-reminded',
      label: { en: 'something made you think of them' },
      words: {
        en: '{hi}I thought of you <because of|today because of|because of> [what reminded you of them]. How’s it going with [what you would ask about]?',
      },
    },
    {
      id: 'pick-up-miss',
      label: { en: 'you miss the talk' },
      words: {
        en: '{hi}it’s been a while, and I <miss|really miss|miss> talking about [the subject] with you. Here, [what happened]. What about you?',
      },
    },
    {
      id: 'pick-up-owe',
      label: { en: 'you owe them an answer' },
      words: {
        en: '{hi}I never answered you about [the subject]. <Here it is|Better late than never|Here it is>: [your answer].',
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
