import { moment } from '../moment';
import type { Situation } from '../types';

/** Nobody but them has written yet: what they wrote came with an invite, or out of the blue. */
export const answerInvite: Situation = {
  id: 'answer-invite',
  label: { en: 'A stranger invited you' },
  prompt: { en: 'what made them write, and what you would talk about' },
  when: (context) => (moment(context).isTheirInvite ? 3 : 0),
  frames: [
    {
      id: 'invited-why',
      label: { en: 'ask what brings them' },
      words: {
        en: '{hi}we haven’t met, <have we|or have we|if I am not mistaken>? I work on [what you work on]. What brings you here?',
      },
    },
    {
      id: 'invited-where',
      label: { en: 'ask whether you have met' },
      words: {
        en: '{hi}<help me out|my memory is terrible|please help my memory>: did we meet at [where you met]? If not, what made you write?',
      },
    },
    {
      id: 'invited-saw',
      label: { en: 'you looked at what they do' },
      words: {
        en: '{hi}I <looked you up and saw|got curious, looked you up and saw|looked at your page and saw> [what they did]. How did you [what you would like to know]?',
      },
    },
    {
      id: 'invited-talk-first',
      label: { en: 'talk before you connect' },
      words: {
        en: '{hi}I <like|do like|like> to know people a little first. I’d like to hear how you [what you would ask].',
      },
    },
    {
      id: 'invited-glad',
      label: { en: 'you are glad, and why' },
      words: {
        en: '{hi}<I’m glad you wrote|what a nice surprise|I am glad that you wrote>. [Why now]. How did you [what you would like to know]?',
      },
    },
    {
      id: 'invited-desk',
      label: { en: 'what is on your desk' },
      words: {
        en: '{hi}here’s what’s on my desk: [what keeps you busy]. I’d <like|love|like> to hear what’s on yours.',
      },
    },
    {
      id: 'invited-point',
      label: { en: 'what they wrote of' },
      words: {
        en: '{hi}you <mentioned|mentioned|wrote of> [their point]. <How did you|I’m curious, how did you|May I ask how you came to> [what you would like to know]?',
      },
    },
    {
      id: 'invited-not-now',
      label: { en: 'not now' },
      words: {
        en: '{hi}not now, <if you don’t mind|and please don’t mind|if you will forgive me>: [why not, in a few words].',
      },
    },
  ],
};
