import { moment } from '../moment';
import type { Situation } from '../types';

/** They have never answered: give something, or ask something smaller; no reminder. */
export const unanswered: Situation = {
  id: 'unanswered',
  label: { en: 'They have not answered' },
  prompt: { en: 'something for them, or a smaller question; no reminder' },
  when: (context) => (moment(context).isUnanswered ? 2 : 0),
  frames: [
    {
      id: 'unanswered-found',
      label: { en: 'give them something' },
      words: {
        en: '{hi}after your post on {post} I thought you might <like|really like|like> [what you found]. I just wanted you to have it.',
      },
    },
    {
      id: 'unanswered-smaller',
      label: { en: 'tell them yours first' },
      words: {
        en: '{hi}<let me go first|fair is fair, let me go first|let me go first> on [the subject]: [what happened]. I wonder how you do it.',
      },
    },
    {
      id: 'unanswered-news',
      label: { en: 'there is news from them' },
      words: {
        en: '{hi}I <saw|was happy to see|saw> [what they did]. I’d like to hear how it went.',
      },
    },
    {
      id: 'unanswered-leave',
      label: { en: 'let it rest' },
      words: {
        en: '{hi}I’ll leave [the subject] with you and won’t ask again. <You know where I am.|You know where to find me.|You know where to find me.>',
      },
    },
    {
      id: 'unanswered-too-much',
      label: { en: 'you asked too much' },
      words: {
        en: '{hi}I think I asked <too much|far too much|too much of you>. All I really wonder is how you [what you would ask].',
      },
    },
    {
      id: 'unanswered-solved',
      label: { en: 'you found the answer yourself' },
      words: {
        en: '{hi}I found out what I asked you about: [what you found out]. <So that’s settled.|So you’re off the hook!|You need not answer any more.>',
      },
    },
    {
      id: 'unanswered-who',
      label: { en: 'ask somebody else' },
      words: {
        en: '{hi}I’ll ask [who would know] about [the subject], so <never mind|don’t give it another thought|please do not trouble yourself>. I’ll tell you if I learn something.',
      },
    },
    {
      id: 'unanswered-mine',
      label: { en: 'your own news' },
      words: {
        en: '{hi}since I last wrote, [what happened]. <Just so you know.|I had to tell somebody, and thought of you.|I wanted you to know.>',
      },
    },
  ],
};
