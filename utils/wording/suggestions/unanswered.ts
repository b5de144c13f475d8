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
        en: '{hi}I came upon [what you found] and thought of your post on {post}. <Have a look when you like.|Have a look whenever you like!|Have a look when it suits you.>',
      },
    },
    {
      id: 'unanswered-smaller',
      label: { en: 'tell them yours first' },
      words: {
        en: '{hi}I asked you about [the subject], <so here’s mine|and fair is fair, so here’s mine|so here is mine>: [what happened]. I wonder how you do it.',
      },
    },
    {
      id: 'unanswered-news',
      label: { en: 'there is news from them' },
      words: {
        en: '{hi}I <saw|was so glad to see|saw> [what they did]. I’d like to hear how it went.',
      },
    },
    {
      id: 'unanswered-leave',
      label: { en: 'let it rest, and why you asked' },
      words: {
        en: '{hi}I’ll <let|gladly let|let> [the subject] rest. I only asked because [why you ask].',
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
        en: '{hi}I’m going to ask [who would know] about [the subject]. <I’ll tell you|I’ll happily tell you|I will tell you> what I learn.',
      },
    },
    {
      id: 'unanswered-mine',
      label: { en: 'your own news' },
      words: {
        en: '{hi}since I last wrote, [what happened]. <Just so you know.|I thought you’d like to know.|I wanted you to know.>',
      },
    },
  ],
};
