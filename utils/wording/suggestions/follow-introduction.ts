import { moment } from '../moment';
import type { Situation } from '../types';

/** Written to whom somebody introduced. */
export const followIntroduction: Situation = {
  id: 'follow-introduction',
  label: { en: 'You were introduced' },
  prompt: { en: 'who introduced you, what they said of you both, and a question' },
  when: (context) => {
    const { isFirstMessage } = moment(context);
    if (!isFirstMessage) return 0;
    return context.facts?.introducedBy === undefined ? 1 : 4;
  },
  frames: [
    {
      id: 'follow-begin',
      label: { en: 'begin with what they said' },
      words: {
        en: '{hi}{introducer} <put us in touch|was so kind to put us in touch|kindly put us in touch>, because [why they thought so]. How do you [what you would ask]?',
      },
    },
    {
      id: 'follow-story',
      label: { en: 'how you know the one who introduced you' },
      words: {
        en: '{hi}{introducer} and I know each other from [how you know them]. <And you two?|How did you two meet?|May I ask how you two met?> I was glad of the introduction since [why now].',
      },
    },
    {
      id: 'follow-ask-small',
      label: { en: 'one thing you hope to hear' },
      words: {
        en: '{hi}thanks to {introducer} we can skip the small talk. What I <hope to hear from you|am most curious about|hope to learn from you>: how do you [what you would ask]?',
      },
    },
    {
      id: 'follow-give',
      label: { en: 'bring something' },
      words: {
        en: '{hi}{introducer} told me about [what they did], and I have something that belongs to it: [what you found]. <It needs no answer.|I hope you like it.|It needs no answer.>',
      },
    },
    {
      id: 'follow-desk',
      label: { en: 'what you are busy with' },
      words: {
        en: '{hi}{introducer} <says we’d have a lot to say about|thinks we’d talk for hours about|suggested that we compare notes on> [the subject]. I’ll begin: [what you see].',
      },
    },
    {
      id: 'follow-when',
      label: { en: 'ask when to talk' },
      words: {
        en: '{hi}{introducer} <introduced us, and I’d like to take it up|introduced us, and I’m so glad of it|kindly introduced us>. I want to ask about [what you would ask about]. When would a short talk suit you?',
      },
    },
    {
      id: 'follow-mutual-trust',
      label: { en: 'why you trust the one who introduced you' },
      words: {
        en: '{hi}when {introducer} says I should meet somebody, I <listen|drop everything|listen>: [why they thought so]. What did they tell you of me?',
      },
    },
    {
      id: 'follow-first-try',
      label: { en: 'you did your reading' },
      words: {
        en: '{hi}since {introducer} introduced us I’ve read your post on {post}. What I took from it: [what you took from it]. <I’d like to hear the rest.|I’d love to hear the rest.|I would be glad to hear the rest.>',
      },
    },
  ],
};
