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
        en: '{hi}<thank you for|thank you, really, for|I would like to thank you for> [what they did or told you]. It helped me with [what it helps with].',
      },
    },
    {
      id: 'thank-result',
      label: { en: 'what came of it' },
      words: {
        en: '{hi}you should know what came of [what they did or told you]: [what happened]. <Thank you.|Thank you, with all my heart.|Thank you for it.>',
      },
    },
    {
      id: 'thank-late',
      label: { en: 'a late thank-you' },
      words: {
        en: '{hi}<this comes late|I should have said this long ago|this comes late, and is meant no less>: thank you for [what they did or told you]. It came back to me because [why now].',
      },
    },
    {
      id: 'thank-small',
      label: { en: 'a small thing they may not remember' },
      words: {
        en: '{hi}a small thing that you may not remember: [what they did or told you]. I <still use it for|still live off it with|still use it for> [what it helps with]. Thank you.',
      },
    },
    {
      id: 'thank-passed-on',
      label: { en: 'you passed it on' },
      words: {
        en: '{hi}I passed [what they did or told you] on to [whom you passed it to], who said: [what they said]. <So thank you, from both of us.|That’s two of us who thank you.|We both thank you.>',
      },
    },
    {
      id: 'thank-time',
      label: { en: 'they took the time' },
      words: {
        en: '{hi}you took the time to talk with me about [the subject]. Since then, [what happened]. <I’m grateful.|I’m so grateful for it.|I am grateful to you.>',
      },
    },
    {
      id: 'thank-without',
      label: { en: 'without them' },
      words: {
        en: '{hi}without [what they did or told you] we would have [what would have gone wrong]. <Thank you.|Thank you, I mean it.|I thank you for it.>',
      },
    },
    {
      id: 'thank-return',
      label: { en: 'offer something back' },
      words: {
        en: '{hi}thank you for [what they did or told you]. If you ever need somebody for [what you work on], <ask me first|please come to me|I am at your service>.',
      },
    },
  ],
};
