import { askFor } from '../ask-for';
import type { Situation } from '../types';

/** They said thank you, or told of a result: the best moment there is. */
export const referralAfterThanks: Situation = {
  id: 'referral-after-thanks',
  label: { en: 'They thanked you' },
  prompt: { en: 'what they thanked you for, and whom you would like to meet' },
  when: (context) => askFor(context, 'thanked'),
  frames: [
    {
      id: 'thanked-moment',
      label: { en: 'as they said it' },
      words: {
        en: '{hi}I was <glad|so glad|glad> to read what you said about {thanked}. It’s the result we wanted. May I ask for something? Would you introduce me to {client}? It’s no sales call, I’d like to hear how they [what you would ask]. If not, just say so. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'thanked-tell-them',
      label: { en: 'tell it to one other' },
      words: {
        en: '{hi}would you say what you wrote about {thanked} to one other person, {client}, and introduce me? <It’s no sales call.|It’s no sales call, I promise.|It would be no sales call.> What we did was {result}, and you say it better than I can. A no is fine. Thank you, and you’ll hear what comes of it.',
      },
    },
    {
      id: 'thanked-pleasure',
      label: { en: 'it was a pleasure' },
      words: {
        en: '{hi}it was a pleasure, {thanked} most of all. What we did for you I’d like to do for {client}. Would you introduce me? <I’d listen first, not sell.|I’d just listen first, not sell.|I would listen first, not sell.> If you’d rather not, I understand. Thank you for your words, and I’ll keep you posted.',
      },
    },
    {
      id: 'thanked-best-thanks',
      label: { en: 'the best thanks' },
      words: {
        en: '{hi}no need to thank me for {thanked}, it’s what we did together. <But if you’d like to help|But if you’d like to make my week|Should you wish to help>, would you introduce me to {client}? I’d ask how they [what you would ask], not sell. If it doesn’t feel right, leave it. Thank you, and I’ll let you know how it goes.',
      },
    },
    {
      id: 'thanked-team',
      label: { en: 'pass it to the others' },
      words: {
        en: '{hi}what you said about {thanked} <is yours as much as ours|is every bit as much your doing|is yours as much as ours>, and so is the result. I’d like to meet {client}. Would you introduce me? It’s no sales call. Just say no if it doesn’t suit you. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'thanked-who-else',
      label: { en: 'who sits where they sat' },
      words: {
        en: '{hi}I remember where you were before {thanked}. I’d like to meet {client}, who is there now. Would you introduce me, <in the words you used to me|just as you wrote it to me|in your own words>? I won’t sell, the result speaks for itself. If you’d rather not, that’s fine. Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'thanked-habit',
      label: { en: 'why you ask now' },
      words: {
        en: '{hi}let me ask now, while {thanked} is fresh. You know the result: {result}. Would you introduce me to {client}? I’d <like|love|like> to learn how they [what you would ask], and it’s no sales call. If the moment’s wrong, say so. Thank you, and I’ll tell you what comes of it.',
      },
    },
    {
      id: 'thanked-back',
      label: { en: 'thanks for the thanks' },
      words: {
        en: '{hi}thank you for what you wrote about {thanked}. It made me think of {client}, who may want the same result. Would you introduce me? I’d <listen, not sell|just listen, not sell|listen, not sell>. I’d understand a no. I’ll let you know how it goes.',
      },
    },
  ],
};
