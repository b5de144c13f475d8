import { moment } from '../moment';
import { blank, comma, say } from '../say';
import type { Segment, Situation, WordingContext } from '../types';

const answer = (context: WordingContext): Segment => {
  const { question } = moment(context);
  return blank(question === undefined ? 'your answer' : `your answer to ${question}`);
};

/** They asked something. */
export const replyAnswer: Situation = {
  id: 'reply-answer',
  when: (context) => {
    const { isMyTurn, question } = moment(context);
    return isMyTurn && question !== undefined ? 3 : 0;
  },
  frames: [
    {
      id: 'answer-and-you',
      label: { en: 'Answer, and ask how they do it' },
      build: { en: (c) => say`Thanks for asking${comma(c)}. ${answer(c)}. And how is it with you?` },
    },
    {
      id: 'answer-example',
      label: { en: 'Answer with the last time it came up' },
      build: {
        en: (c) =>
          say`${answer(c)}. When we last faced it, ${blank('what happened')}. Is that like what you see${comma(c)}?`,
      },
    },
    {
      id: 'answer-half',
      label: { en: 'You can answer only half of it yet' },
      build: {
        en: (c) =>
          say`I can give you half an answer${comma(c)}: ${answer(c)}. For the rest I’ll ask ${blank('who would know')} and come back to you.`,
      },
    },
    {
      id: 'answer-why',
      label: { en: 'Answer, and ask what is behind the question' },
      build: {
        en: (c) =>
          say`${answer(c)}. What made you think of it${comma(c)}? I ask because ${blank('why you ask')}.`,
      },
    },
  ],
};
