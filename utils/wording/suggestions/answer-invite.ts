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
      label: { en: 'ask what made them think of you' },
      words: {
        en: '{hi}<thanks for the invite|thanks so much for the invite|thank you for the invitation>. I don’t think we’ve met. What made you think of me? I work on [what you work on].',
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
        en: '{hi}thank you for the invite. I <looked you up and saw|had a look around and liked|looked at your page and saw> [what they did]. How did it go?',
      },
    },
    {
      id: 'invited-talk-first',
      label: { en: 'talk before you connect' },
      words: {
        en: '{hi}I like to know <people a little|people a little, it’s more fun|people a little> first. I’d like to hear how you [what you would ask].',
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
        en: '{hi}<thanks|thanks so much|thank you> for writing. I spend my days on [what keeps you busy]. I’d like to hear about yours.',
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
        en: '{hi}thank you for the invite. I’ll <leave it for now|leave it for now, and please don’t mind|leave it for the moment>. [Why not, in a few words].',
      },
    },
  ],
};
