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
        en: '<Good question|Thanks for asking|Thank you for asking>{,name}. {answer}. What do you make of it?',
      },
    },
    {
      id: 'answer-example',
      label: { en: 'the last time it came up' },
      words: {
        en: '{answer}. Last time it came up here, [what happened]. Is that what you see <too|too|as well>{,name}?',
      },
    },
    {
      id: 'answer-half',
      label: { en: 'half an answer' },
      words: {
        en: 'I have half an answer{,name}: [your answer]. <I’ll ask|I’ll happily ask|I will ask> [who would know] for the other half.',
      },
    },
    {
      id: 'answer-why',
      label: { en: 'what is behind the question' },
      words: {
        en: '{answer}. <What made you ask|I’m curious, what made you ask|May I ask what made you think of it>{,name}? I’m asking because [why you ask].',
      },
    },
    {
      id: 'answer-changed',
      label: { en: 'you once thought otherwise' },
      words: {
        en: '<A year ago I’d have told you something else|You’d have heard something else from me a year ago|I used to see it differently>{,name}. Back then [what you did or thought]. Now {answer}.',
      },
    },
    {
      id: 'answer-person',
      label: { en: 'somebody knows more' },
      words: {
        en: '{answer}. [Who would know] knows <more|far more|more> about it than I do{,name}. Shall I ask?',
      },
    },
    {
      id: 'answer-guess',
      label: { en: 'you can only guess' },
      words: {
        en: 'I don’t know for sure{,name}. My <guess|wild guess|best guess>: {answer}. What’s yours?',
      },
    },
    {
      id: 'answer-story',
      label: { en: 'the short and the long of it' },
      words: {
        en: '<The short version|The short version first|In short>{,name}: {answer}. The longer one: [what happened].',
      },
    },
  ],
};
