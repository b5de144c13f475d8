import { meetingPlace } from '../meeting';
import { moment } from '../moment';
import type { Situation } from '../types';

export const firstMet: Situation = {
  id: 'first-met',
  label: { en: 'You have met' },
  prompt: { en: 'where you met, and what you said you would talk about' },
  when: (context) => {
    if (!moment(context).isFirstMessage) return 0;
    return meetingPlace(context.note) === undefined ? 1 : 3;
  },
  frames: [
    {
      id: 'first-met-mentioned',
      label: { en: 'ask how it went on' },
      words: {
        en: '{hi}<good to find you here|how nice to find you here|I am glad to find you here>. When we met {where} you mentioned [*what they mentioned]. I’ve been wondering how that’s going.',
      },
    },
    {
      id: 'first-met-tried',
      label: { en: 'you tried what they said' },
      words: {
        en: '{hi}since we met {where} we’ve tried [what you tried], and [what happened]. <Thought I’d tell you.|I had to tell you!|I thought I would tell you.>',
      },
    },
    {
      id: 'first-met-promise',
      label: { en: 'you promised something' },
      words: {
        en: '{hi}I promised you [*what you promised] when we met {where}. <Here you go|Better late than never|Here it is>: [the link, name or answer]',
      },
    },
    {
      id: 'first-met-plan',
      label: { en: 'they had a plan' },
      words: {
        en: '{hi}when we met {where} you meant to [*what they meant to do]. <Did it work out?|I’m curious, did it work out?|May I ask if it worked out?>',
      },
    },
    {
      id: 'first-met-found',
      label: { en: 'you looked into it' },
      words: {
        en: '{hi}after we met {where} I looked into [*what they mentioned] and found [what you found]. <You may know it already.|You’d love it, I think.|You may know it already.>',
      },
    },
    {
      id: 'first-met-question',
      label: { en: 'what you forgot to ask' },
      words: {
        en: '{hi}when we met {where} I <forgot to ask|didn’t get round to asking|did not ask>: how do you [what you would ask]?',
      },
    },
    {
      id: 'first-met-thanks',
      label: { en: 'you owe them thanks' },
      words: {
        en: '{hi}<thanks for|thank you so much for|thank you for> [*what they did or told you] when we met {where}. It helped me with [what it helps with].',
      },
    },
    {
      id: 'first-met-changed',
      label: { en: 'you see it otherwise now' },
      words: {
        en: '{hi}when we met {where} I told you that [what you did or thought]. <I’ve changed my mind|You’ll laugh, I’ve changed my mind|I have changed my mind>: [what changed your mind].',
      },
    },
  ],
};
