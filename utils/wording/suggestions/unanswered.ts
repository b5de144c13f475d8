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
        en: '{hi}I found [what you found], and thought of your post on {post}. <No answer needed.|No need to answer, I just wanted you to have it.|It needs no answer.>',
      },
    },
    {
      id: 'unanswered-smaller',
      label: { en: 'ask something smaller' },
      words: {
        en: '{hi}<what I wonder is small|just one small thing I’m curious about|my question is a small one>: how do you [what you would ask]? One line would help me with [what it helps with].',
      },
    },
    {
      id: 'unanswered-news',
      label: { en: 'there is news from them' },
      words: {
        en: '{hi}I <noticed|was pleased to see|noticed> [what they did]. How did [what you would ask about] go?',
      },
    },
    {
      id: 'unanswered-leave',
      label: { en: 'let it rest' },
      words: {
        en: '{hi}I’ll leave [the subject] with you and won’t write about it again. If it comes up one day, <I’m glad to compare notes|I’d be happy to talk|I would be glad to compare notes>.',
      },
    },
    {
      id: 'unanswered-too-much',
      label: { en: 'you asked too much' },
      words: {
        en: '{hi}I think I <asked too much|asked for a lot there|asked too much of you>. All I’d like to know: how do you [what you would ask]?',
      },
    },
    {
      id: 'unanswered-solved',
      label: { en: 'you found the answer yourself' },
      words: {
        en: '{hi}I have an answer now to what I asked you: [what you found out]. <That’s all, I just wanted you to know.|I thought you’d like to know how it ended.|I wanted you to know it too.>',
      },
    },
    {
      id: 'unanswered-who',
      label: { en: 'ask who would know' },
      words: {
        en: '{hi}<maybe you’re not the one to ask about|perhaps I’ve been asking the wrong person, and a busy one, about|perhaps you are not the one to ask about> [the subject]. I’ll try [who would know], unless you know better.',
      },
    },
    {
      id: 'unanswered-mine',
      label: { en: 'your own news' },
      words: {
        en: '{hi}since I last wrote, [what happened]. <That’s all, no question this time.|No question this time, I just like telling you.|I wanted you to know; there is no question in it.>',
      },
    },
  ],
};
