import { moment } from '../moment';
import type { Situation } from '../types';

export const replyAnswer: Situation = {
  id: 'reply-answer',
  label: { en: 'They asked something' },
  prompt: { en: 'your answer, and how it is with them' },
  when: (context) => {
    const { isMyTurn, isTheirInvite, question } = moment(context);
    return isMyTurn && !isTheirInvite && question !== undefined ? 3 : 0;
  },
  frames: [
    {
      id: 'answer-and-you',
      label: { en: 'and how they do it' },
      words: {
        en: '<Thanks for asking|So good of you to ask|Thank you for asking>{,name}. {answer}. And how is it with you?',
      },
    },
    {
      id: 'answer-example',
      label: { en: 'the last time it came up' },
      words: { en: '{answer}. When we last faced it, [what happened]. Is that like what you see{,name}?' },
    },
    {
      id: 'answer-half',
      label: { en: 'half an answer' },
      words: {
        en: '<I can give you half an answer|Half an answer I do have|I can give you half an answer>{,name}: {answer}. For the rest I’ll ask [who would know] and come back to you.',
      },
    },
    {
      id: 'answer-why',
      label: { en: 'what is behind the question' },
      words: {
        en: '{answer}. <What made you think of it|Now I’m curious what made you think of it|May I ask what made you think of it>{,name}? I ask because [why you ask].',
      },
    },
    {
      id: 'answer-changed',
      label: { en: 'you once thought otherwise' },
      words: {
        en: '<A year ago I’d have said otherwise|You’d have heard something else from me once|I used to see it otherwise>{,name}: [what you did or thought]. Today: {answer}.',
      },
    },
    {
      id: 'answer-person',
      label: { en: 'somebody knows more' },
      words: {
        en: '{answer}. [Who would know] knows <more about it than I do|far more about it than I do|more about it than I do>{,name}. Shall I ask?',
      },
    },
    {
      id: 'answer-guess',
      label: { en: 'you can only guess' },
      words: {
        en: 'I don’t know for sure{,name}. <My guess|If you’ll take a guess|My best guess>: {answer}. What would yours be?',
      },
    },
    {
      id: 'answer-story',
      label: { en: 'the short and the long of it' },
      words: {
        en: '<The short of it|In short, since you ask|In short>{,name}: {answer}. The longer story: [what happened].',
      },
    },
  ],
};
