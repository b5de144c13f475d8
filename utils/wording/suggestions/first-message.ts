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
        en: '{hi}I read your post on {post}. We know it <well|very well|well>: [what you see]. I wonder where you’d begin.',
      },
    },
    {
      id: 'first-ask',
      label: { en: 'ask about one thing they did' },
      words: {
        en: '{hi}I saw [what they did]<.|, and it made my day.|.> I’d like to hear how it went.',
      },
    },
    {
      id: 'first-why',
      label: { en: 'why you got in touch' },
      words: {
        en: '{hi}here’s why I got in touch: [your reason]. How did you [what you would like to know]?',
      },
    },
    {
      id: 'first-work',
      label: { en: 'what you are busy with' },
      words: {
        en: '{hi}I work on [what you work on], and right now it’s <mostly|all|mostly> [what keeps you busy]. I’d like to hear what it is for you.',
      },
    },
    {
      id: 'first-gave',
      label: { en: 'bring something' },
      words: {
        en: '{hi}I found [what you found] and thought of [what they did], <so here you go|so here you go, with pleasure|so here you are>.',
      },
    },
    {
      id: 'first-tried',
      label: { en: 'you followed their post' },
      words: {
        en: '{hi}your post on {post} made us try [what you tried], and [what happened]. <Thought I’d tell you.|I had to tell you!|I thought I would tell you.>',
      },
    },
    {
      id: 'first-who',
      label: { en: 'whom they let in' },
      words: {
        en: '{hi}so you know <who I am|who you’ve let in|who I am>: I work on [what you work on], and [what keeps you busy] keeps me awake. I’d like to hear about yours.',
      },
    },
    {
      id: 'first-wonder',
      label: { en: 'what you have wanted to ask' },
      words: {
        en: '{hi}there’s something I’ve <wanted|long wanted|wished> to ask you: how did you [what you would like to know]? I ask because [why you ask].',
      },
    },
  ],
};
