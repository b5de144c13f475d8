import { moment } from '../moment';
import type { Situation } from '../types';

/** They accepted, and nobody has said anything but the invite's note. */
export const firstMessage: Situation = {
  id: 'first-message',
  label: { en: 'They accepted' },
  prompt: { en: 'why you wanted to talk with them, and one question' },
  when: (context) => (moment(context).isFirstMessage ? 2 : 0),
  frames: [
    {
      id: 'first-read',
      label: { en: 'you read something, and see the same' },
      words: {
        en: '{hi}<good to be in touch|I’m glad we’re in touch|I am glad to be in touch>. I read your post on {post}. We see the same here: [what you see]. What would you do about it?',
      },
    },
    {
      id: 'first-ask',
      label: { en: 'ask about one thing they did' },
      words: {
        en: '{hi}I noticed [what they did]<.|, and was happy to see it.|.> How did [what you would ask about] go?',
      },
    },
    {
      id: 'first-why',
      label: { en: 'why you got in touch' },
      words: {
        en: '{hi}<a word on why I got in touch|you may wonder why I got in touch|a word on why I got in touch>: [your reason]. How did you [what you would like to know]?',
      },
    },
    {
      id: 'first-work',
      label: { en: 'what you are busy with' },
      words: {
        en: '{hi}I spend my days on [what you work on]; <right now it’s|right now what I carry around is|at present it is> [what keeps you busy]. I’d like to hear what it is with you.',
      },
    },
    {
      id: 'first-gave',
      label: { en: 'bring something' },
      words: {
        en: '{hi}<I have something for you|a small thing for you|I have brought you something>: [what you found]. It made me think of [what they did]. You don’t have to answer.',
      },
    },
    {
      id: 'first-tried',
      label: { en: 'you followed their post' },
      words: {
        en: '{hi}after your post on {post} we tried [what you tried], and [what happened]. <I thought you should know.|I had to tell you.|I thought you should know.>',
      },
    },
    {
      id: 'first-who',
      label: { en: 'whom they let in' },
      words: {
        en: '{hi}<so that you know who I am|so that you know whom you’ve let in|to say a little of myself>: I work on [what you work on], and right now [what keeps you busy] won’t let me go. And you?',
      },
    },
    {
      id: 'first-wonder',
      label: { en: 'what you have wanted to ask' },
      words: {
        en: '{hi}one thing I’ve <wanted to ask you|been wanting to ask you|wished to ask you>: how did you [what you would like to know]? I ask because [why you ask].',
      },
    },
  ],
};
