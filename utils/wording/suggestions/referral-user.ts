import { askFor } from '../ask-for';
import type { Situation } from '../types';

export const referralUser: Situation = {
  id: 'referral-user',
  label: { en: 'They use what you made' },
  prompt: { en: 'what got easier for them, and whom you would like to meet' },
  when: (context) => askFor(context, 'user'),
  frames: [
    {
      id: 'user-easier',
      label: { en: 'what got easier' },
      words: {
        en: '{hi}you use it every day, so you know the result best: [what got easier for them]. Would you introduce me to {client} at another place? I’d <only like|love|only like> to hear how they work, it’s no sales call. If that’s awkward, say so. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'user-not-junior',
      label: { en: 'you don’t have to sign anything' },
      words: {
        en: '{hi}you may think I should ask somebody higher up. But you know the result better: [what got easier for them]. I’d <like|love|like> to meet {client}. Would you introduce me? It’s no sales call, just questions. A no is fine. Thank you, and you’ll hear what comes of it.',
      },
    },
    {
      id: 'user-friends',
      label: { en: 'friends in the trade' },
      words: {
        en: '{hi}since we changed things, [what got easier for them]. <You must have friends in the trade.|You surely have friends in the trade.|You may know others in your trade.> Would you introduce me to {client}? I want to ask how they [what you would ask], not to sell. It’s up to you. Thank you, and I’ll tell you what comes of it.',
      },
    },
    {
      id: 'user-show',
      label: { en: 'you could show them' },
      words: {
        en: '{hi}nobody explains the result better than you: [what got easier for them]. I’d <like|love|like> {client} to hear it from you. Would you introduce me? I’d come to listen, not to sell. If you’d rather not, that’s fine. Thank you, and I’ll let you know how it went.',
      },
    },
    {
      id: 'user-said',
      label: { en: 'you said so' },
      words: {
        en: '{hi}you once told me that [what got easier for them]. Who else could use a result like that? I’m thinking of {client}. Would you <introduce me|be so kind as to introduce me|introduce me>? It would be a talk, not a sales call. If not, just say no. Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'user-day-one',
      label: { en: 'since the first week' },
      words: {
        en: '{hi}you were there when we started, and now [what got easier for them]. I’m looking for {client}. Would you introduce me, <in a line or two|in your own words|in one or two lines>? I’m not going to sell, I’d ask how they [what you would ask]. I’d understand a no. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'user-former',
      label: { en: 'where they worked before' },
      words: {
        en: '{hi}where were you before we met? I’m asking because I’d <like|love|like> to meet {client}. If there’s one at your old place, would you introduce me? You could say what we did here: [what got easier for them]. It’s no sales call. If it doesn’t suit, say so. Thank you, and you’ll hear what comes of it.',
      },
    },
    {
      id: 'user-craft',
      label: { en: 'from one craft to the next' },
      words: {
        en: '{hi}I’d like to meet somebody who does the work as you do: {client}. <Would you introduce me?|Would you be so kind as to introduce me?|Would you kindly introduce me?> You could say what we did here: [what got easier for them]. Just to compare notes, no selling. A no is fine too. Thank you, and I’ll let you know how it goes.',
      },
    },
  ],
};
