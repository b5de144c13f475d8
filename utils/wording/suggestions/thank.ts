import { moment } from '../moment';
import type { Situation } from '../types';

export const thank: Situation = {
  id: 'thank',
  label: { en: 'You owe them thanks' },
  prompt: { en: 'what they did, and what it changed for you' },
  when: (context) => (moment(context).isTwoWay ? 1 : 0),
  frames: [
    {
      id: 'thank-for',
      label: { en: 'what it helped with' },
      words: {
        en: '{hi}<thank you for|thank you so much for|I would like to thank you for> [what they did or told you]. It helped me with [what it helps with].',
      },
    },
    {
      id: 'thank-result',
      label: { en: 'what came of it' },
      words: {
        en: '{hi}you should know what came of [what they did or told you]: [what happened]. <Thank you.|Thank you, I mean it.|I thank you for it.>',
      },
    },
    {
      id: 'thank-late',
      label: { en: 'a late thank-you' },
      words: {
        en: '{hi}this is <late|very late|overdue>, but thank you for [what they did or told you]. It came back to me because [why now].',
      },
    },
    {
      id: 'thank-small',
      label: { en: 'a small thing they may not remember' },
      words: {
        en: '{hi}you may have forgotten [what they did or told you]. I <haven’t|never will|have not>: it helps me with [what it helps with]. Thank you.',
      },
    },
    {
      id: 'thank-passed-on',
      label: { en: 'you passed it on' },
      words: {
        en: '{hi}I passed [what they did or told you] on to [whom you passed it to], who said: [what they said]. <Thank you from both of us.|That makes two of us who thank you.|We both thank you.>',
      },
    },
    {
      id: 'thank-time',
      label: { en: 'they took the time' },
      words: {
        en: '{hi}you took the time to talk with me about [the subject]. Since then, [what happened]. I’m <grateful|so grateful|grateful>.',
      },
    },
    {
      id: 'thank-without',
      label: { en: 'without them' },
      words: {
        en: '{hi}without [what they did or told you] we’d have [what would have gone wrong]. <Thank you.|Thank you, I mean it.|I thank you for it.>',
      },
    },
    {
      id: 'thank-return',
      label: { en: 'what you owe them' },
      words: {
        en: '{hi}thank you for [what they did or told you]. I <owe you|really owe you|owe you> a hand with [what you work on].',
      },
    },
  ],
};
