import { meetingPlace } from '../meeting';
import { inviteFor } from '../moment';
import type { Situation } from '../types';

export const inviteMet: Situation = {
  id: 'invite-met',
  label: { en: 'You met' },
  prompt: { en: 'where you met, and one thing they said there' },
  when: (context) => inviteFor(context, meetingPlace(context.note) !== undefined),
  frames: [
    {
      id: 'met-stuck',
      label: { en: 'what stayed with you' },
      words: {
        en: '{hi}we met {where}, and I <still think about|keep coming back to|have often thought of> [*something they said].',
      },
    },
    {
      id: 'met-plan',
      label: { en: 'they had a plan' },
      words: {
        en: '{hi}we met {where}. <Did you manage to|I’ve been wondering, did you manage to|May I ask if you managed to> [*what they meant to do]?',
      },
    },
    {
      id: 'met-question',
      label: { en: 'you have a question left' },
      words: {
        en: '{hi}we met {where} and talked about [*the subject]. I <forgot to ask|meant to ask|did not get to ask>: how do you [what you would ask]?',
      },
    },
    {
      id: 'met-looked-up',
      label: { en: 'you looked up what they mentioned' },
      words: {
        en: '{hi}we met {where}. You mentioned [*what they mentioned], so I <looked it up|got curious|looked it up> and found [what you found].',
      },
    },
    {
      id: 'met-thanks',
      label: { en: 'you owe them thanks' },
      words: {
        en: '{hi}we met {where}. <Thanks for|Thank you so much for|Thank you for> [*what they did or told you]. It helped with [what it helps with].',
      },
    },
    {
      id: 'met-tried',
      label: { en: 'you tried what they said' },
      words: {
        en: '{hi}since we met {where} we’ve tried [what you tried], and [what happened]. <Thought I’d tell you.|I had to tell you!|I thought I would tell you.>',
      },
    },
    {
      id: 'met-promise',
      label: { en: 'you promised them something' },
      words: {
        en: '{hi}when we met {where} I promised you [*what you promised]. <I have it here.|I haven’t forgotten!|I have it here for you.>',
      },
    },
    {
      id: 'met-cut-short',
      label: { en: 'you were cut short' },
      words: {
        en: '{hi}we met {where} and never finished talking about [*the subject]. <I still wanted to say|I never got to say|I had meant to add>: [what you meant to add].',
      },
    },
  ],
};
