import { moment } from '../moment';
import type { Situation } from '../types';

/** Written to the one who made an introduction. */
export const tellSource: Situation = {
  id: 'tell-source',
  label: { en: 'Tell them how it went' },
  prompt: { en: 'what came of the introduction they made' },
  when: (context) => {
    if (!moment(context).isTwoWay) return 0;
    return context.facts?.introducedTo === undefined ? 1 : 4;
  },
  frames: [
    {
      id: 'source-met',
      label: { en: 'you have talked' },
      words: {
        en: '{hi}I talked with {introduced}: [what came of it]. Thank you for <the introduction|bringing us together|the introduction>.',
      },
    },
    {
      id: 'source-next',
      label: { en: 'what happens next' },
      words: {
        en: '{hi}a word on {introduced}: [what came of it]. <Next|And it goes on|The next step>: [what happens next]. I’ll keep you posted.',
      },
    },
    {
      id: 'source-learned',
      label: { en: 'what you learned' },
      words: {
        en: '{hi}your introduction to {introduced} <was worth it|was a gift|was of real use>: I learned that [what you found out]. Thank you for it.',
      },
    },
    {
      id: 'source-not-yet',
      label: { en: 'nothing yet' },
      words: {
        en: '{hi}no news from {introduced} yet, <which is fine|and that’s quite all right|which is no trouble>: [why it may take time]. You’ll hear from me when there is.',
      },
    },
    {
      id: 'source-came-to-nothing',
      label: { en: 'it came to nothing' },
      words: {
        en: '{hi}with {introduced} it came to nothing, because [why it came to nothing]. I <liked them all the same|enjoyed meeting them all the same|was glad of the talk all the same>, so thank you.',
      },
    },
    {
      id: 'source-client',
      label: { en: 'they became a client' },
      words: {
        en: '{hi}you should be the first to know: {introduced} and I will work together. [What happens next]. <That began with you. Thank you.|None of it without you, so thank you!|It began with your introduction. Thank you.>',
      },
    },
    {
      id: 'source-said-of-you',
      label: { en: 'what they said of the source' },
      words: {
        en: '{hi}{introduced} <said of you|said this of you|said of you>: [what they said]. And we got on: [what came of it].',
      },
    },
    {
      id: 'source-return',
      label: { en: 'what you can do in return' },
      words: {
        en: '{hi}the talk with {introduced} <went well|was a joy|went well>: [what came of it]. Whom would you like to meet? I know [who would know], for one.',
      },
    },
  ],
};
