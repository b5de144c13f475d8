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
        en: '{hi}<good to find you here|how nice to find you here|I am glad to find you here>. When we met {where}, you mentioned [*what they mentioned]. How is that going?',
      },
    },
    {
      id: 'first-met-tried',
      label: { en: 'you tried what they said' },
      words: {
        en: '{hi}since we met {where} we tried [what you tried], and [what happened]. <Is that what you saw too?|Was it like that for you too?|Is that what you saw as well?>',
      },
    },
    {
      id: 'first-met-promise',
      label: { en: 'you promised something' },
      words: {
        en: '{hi}when we met {where}, I promised you [*what you promised]. <Here it is|Better late than never|Here it is>: [the link, name or answer]',
      },
    },
    {
      id: 'first-met-plan',
      label: { en: 'they had a plan' },
      words: {
        en: '{hi}when we met {where}, you were about to [*what they meant to do]. <Did it work out?|I’ve thought of it since. Did it work out?|May I ask whether it worked out?>',
      },
    },
    {
      id: 'first-met-found',
      label: { en: 'you looked into it' },
      words: {
        en: '{hi}after we met {where} I looked into [*what they mentioned] and found [what you found]. <Do you know it?|I thought you’d enjoy it.|It may be of use to you.>',
      },
    },
    {
      id: 'first-met-question',
      label: { en: 'what you forgot to ask' },
      words: {
        en: '{hi}<what I forgot to ask when we met|I wasn’t done asking when we met|one question was left when we met> {where}: how do you [what you would ask]?',
      },
    },
    {
      id: 'first-met-thanks',
      label: { en: 'you owe them thanks' },
      words: {
        en: '{hi}thank you for [*what they did or told you] when we met {where}. It helped me with [what it helps with]<.|, more than you’d think.|.>',
      },
    },
    {
      id: 'first-met-changed',
      label: { en: 'you see it otherwise now' },
      words: {
        en: '{hi}when we met {where}, I told you that [what you did or thought]. <I’d put it differently now|I’ve come round since|I see it differently now>: [what changed your mind].',
      },
    },
  ],
};
