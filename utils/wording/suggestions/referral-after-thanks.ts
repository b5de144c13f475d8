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
        en: '{hi}I was glad to read what you said about [what they thanked you for]. It’s the result we wanted. <May I ask for something?|May I be bold?|May I ask for something?> Would you introduce me to {client}? No sales call, I’d like to hear how they [what you would ask]. If not, just say so. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'thanked-tell-them',
      label: { en: 'tell it to one other' },
      words: {
        en: '{hi}would you say what you wrote about [what they thanked you for] to one other person, {client}, and introduce me? <It’s no sales call|No sales call, I promise|It would be no sales call>. What we did was {result}, and you say it better than I can. A no is fine. Thank you, and you’ll hear what comes of it.',
      },
    },
    {
      id: 'thanked-pleasure',
      label: { en: 'it was a pleasure' },
      words: {
        en: '{hi}it was a pleasure, [what they thanked you for] most of all. What we did for you I’d like to do for {client}. Would you introduce me? <To listen first, not to sell.|I’d come to listen, not to sell.|I would come to listen, not to sell.> If you’d rather not, I understand. Thank you for your words; I’ll keep you posted.',
      },
    },
    {
      id: 'thanked-best-thanks',
      label: { en: 'the best thanks' },
      words: {
        en: '{hi}you needn’t thank me for [what they thanked you for]; it’s what we did together. <But if you’d like to do me a good turn|If you’d like to make my week|Should you wish to do me a good turn>: would you introduce me to {client}? I’d ask how they [what you would ask], not sell. If it doesn’t feel right, leave it. Thank you. I’ll let you know how it goes.',
      },
    },
    {
      id: 'thanked-team',
      label: { en: 'pass it to the others' },
      words: {
        en: '{hi}what you said about [what they thanked you for] <is yours as much as ours|is every bit as much your doing|is your doing as much as ours>, and so is the result. I’d like to meet {client}. Would you introduce me? It’s no sales call. Only if it suits you, just say no if not. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'thanked-who-else',
      label: { en: 'who sits where they sat' },
      words: {
        en: '{hi}[what they thanked you for]: I remember where you stood before it. I’d like to meet {client}, who stands there now. Would you introduce me, <in the words you used to me|just as you wrote it to me|in your own words>? No selling from me. The result speaks. If you’d rather not, that’s fine. Thank you. I’ll keep you posted.',
      },
    },
    {
      id: 'thanked-habit',
      label: { en: 'why you ask now' },
      words: {
        en: '{hi}I ask now, while [what they thanked you for] is fresh. Our result: {result}. Would you introduce me to {client}? <I’d like to learn how they|I’m curious how they|I would like to learn how they> [what you would ask], and it’s no sales call. If the moment’s wrong, say so. Thank you, and I’ll tell you what comes of it.',
      },
    },
    {
      id: 'thanked-back',
      label: { en: 'thanks for the thanks' },
      words: {
        en: '{hi}thank you for what you wrote about [what they thanked you for]. It made me think of {client}, who may want the same result. Would you introduce me, <to listen, not to sell|so that I can listen, not sell|to listen, not to sell>? I’d understand a no. I’ll let you know how it goes.',
      },
    },
  ],
};
