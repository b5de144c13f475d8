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
        en: '{hi}we met {where}, and I <still think about|keep coming back to|have often thought about> [*something they said].',
      },
    },
    {
      id: 'met-plan',
      label: { en: 'they had a plan' },
      words: { en: '{hi}we met {where}. Did you get to [*what they meant to do]?<| I’ve been wondering.|>' },
    },
    {
      id: 'met-question',
      label: { en: 'you have a question left' },
      words: {
        en: '{hi}we met {where} and talked about [*the subject]. <I forgot to ask|What I’d still love to know|One question was left>: how do you [what you would ask]?',
      },
    },
    {
      id: 'met-looked-up',
      label: { en: 'you looked up what they mentioned' },
      words: {
        en: '{hi}we met {where}. You mentioned [*what they mentioned], <and I looked it up|and I was curious, so I looked it up|and I looked into it>: [what you found].',
      },
    },
    {
      id: 'met-thanks',
      label: { en: 'you owe them thanks' },
      words: {
        en: '{hi}we met {where}. Thank you<| so much|> for [*what they did or told you]. It helped me with [what it helps with].',
      },
    },
    {
      id: 'met-tried',
      label: { en: 'you tried what they said' },
      words: {
        en: '{hi}since we met {where} we’ve tried [what you tried], and [what happened]. <Did you see that too?|Was it like that for you?|Is that what you saw as well?>',
      },
    },
    {
      id: 'met-promise',
      label: { en: 'you promised them something' },
      words: {
        en: '{hi}when we met {where}, I promised you [*what you promised]. <I haven’t forgotten.|I haven’t forgotten, and here I am.|I have it ready for you.>',
      },
    },
    {
      id: 'met-cut-short',
      label: { en: 'you were cut short' },
      words: {
        en: '{hi}we met {where} and <got as far as|were just warming to|had to stop at> [*the subject]. What I meant to add: [what you meant to add].',
      },
    },
  ],
};
