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
        en: '{hi}I’ve <talked|finally talked|spoken> with {introduced}. [What came of it]. Thank you for the introduction.',
      },
    },
    {
      id: 'source-next',
      label: { en: 'what happens next' },
      words: {
        en: '{hi}<news of|good news about|a word on> {introduced}: [what came of it]. Next, [what happens next]. I’ll keep you posted.',
      },
    },
    {
      id: 'source-learned',
      label: { en: 'what you learned' },
      words: {
        en: '{hi}your introduction to {introduced} was <worth it|so worth it|of real use>: I learned that [what you found out]. Thank you.',
      },
    },
    {
      id: 'source-not-yet',
      label: { en: 'nothing yet' },
      words: {
        en: '{hi}nothing from {introduced} yet, <which is fine|and that’s quite all right|which is quite all right>. [Why it may take time]. You’ll hear from me when there is.',
      },
    },
    {
      id: 'source-came-to-nothing',
      label: { en: 'it came to nothing' },
      words: {
        en: '{hi}it came to nothing with {introduced}, because [why it came to nothing]. I’m <glad|still really glad|glad> we talked, so thank you.',
      },
    },
    {
      id: 'source-client',
      label: { en: 'they became a client' },
      words: {
        en: '{hi}you should be the first to know: {introduced} and I are going to work together. [What happens next]. <That began with you. Thank you.|None of it without you, so thank you!|It began with your introduction. Thank you.>',
      },
    },
    {
      id: 'source-said-of-you',
      label: { en: 'what they said of the source' },
      words: {
        en: '{hi}I’ve talked with {introduced}, who <said of you|had this to say about you|said of you>: [what they said]. We got on well, and [what came of it].',
      },
    },
    {
      id: 'source-return',
      label: { en: 'what you can do in return' },
      words: {
        en: '{hi}the talk with {introduced} went <well|really well|well>: [what came of it]. Whom would you like to meet? I know [who would know], for one.',
      },
    },
  ],
};
