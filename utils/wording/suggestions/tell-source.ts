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
        en: '{hi}I’ve <talked|finally talked|spoken> with {introduced}: [what came of it]. You made that happen.',
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
        en: '{hi}it came to nothing with {introduced}: [why it came to nothing]. <I learned from it|I really learned from it|I learned from it>, so thank you.',
      },
    },
    {
      id: 'source-client',
      label: { en: 'they became a client' },
      words: {
        en: '{hi}{introduced} is a client now. It began with you, so you <should be|have to be|should be> the first to know. [What happens next].',
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
        en: '{hi}I’ve talked with {introduced}, and [what came of it]. If you’d like to meet [who would know], <tell me and I’ll introduce you|just tell me, it’s my turn|please tell me>.',
      },
    },
  ],
};
