import { askFor } from '../ask-for';
import type { Situation } from '../types';

export const referralBuyer: Situation = {
  id: 'referral-buyer',
  label: { en: 'They bought from you' },
  prompt: { en: 'the result you two had, and whom you would like to meet through them' },
  when: (context) => askFor(context, 'buyer'),
  frames: [
    {
      id: 'buyer-result-first',
      label: { en: 'the result first' },
      words: {
        en: '{hi}I’d like to ask you something, and it’s not for a sales call. I think back to what we did together: {result}. I’d like to do the same for {client}. Who comes to mind, and would you introduce me? If it doesn’t feel right, just say so. Thank you <either way|so much either way|in any case>, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'buyer-client-first',
      label: { en: 'whom you look for first' },
      words: {
        en: '{hi}I’d like to meet {client}, and I’d rather be introduced than turn up cold. <You know what we did|You know what you and I did|You know what we did together>: {result}. Would you introduce me to one person who comes to mind? It’s no sales call, I only want to hear how they work. A no is fine. Thank you for thinking about it, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'buyer-signed',
      label: { en: 'you took a chance on me' },
      words: {
        en: '{hi}you took a chance on me, and the result was {result}. <Now a favour|Now I have a favour to ask|May I ask a favour>: would you introduce me to {client}? I want to hear how they [what you would ask], not to sell. If not, just say so. Thank you, and I’ll let you know how it goes.',
      },
    },
    {
      id: 'buyer-peers',
      label: { en: 'the people they sit with' },
      words: {
        en: '{hi}you know people in your line whom I’d never meet. <Ever since|Ever since|Since> we had {result}, I’ve wanted to ask: would you introduce me to {client}? I’m not out to sell, I’d like to know how they [what you would ask]. Just say no if it’s not for you. Thank you, and I’ll tell you what comes of it.',
      },
    },
    {
      id: 'buyer-before',
      label: { en: 'as they were before' },
      words: {
        en: '{hi}remember where you were before what we did? Since then there’s {result}. I’d like to meet {client}, who may be <there|right there|there> today. Would you introduce me? I’d come to listen, not to sell. If not, that’s fine. Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'buyer-why-you',
      label: { en: 'why you ask them' },
      words: {
        en: '{hi}I’m asking you because you saw the result yourself: {result}. Would you introduce me to {client}? A short note to both of us <would do|is plenty|would be enough>, and there’s no sales call behind it. If you’d rather not, I understand. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'buyer-what-to-say',
      label: { en: 'make it easy for them' },
      words: {
        en: '{hi}would you introduce me to {client}? All you’d <have to|need to|have to> say is what we did: {result}. I want to learn how they [what you would ask], not to sell. Feel free to say no. Thank you, and you’ll be the first to know what comes of it.',
      },
    },
    {
      id: 'buyer-one',
      label: { en: 'one person only' },
      words: {
        en: '{hi}I’m hoping for one introduction. After what we did, {result}, I’d like to meet {client}. It’s no sales call, I’d ask how they [what you would ask]. <Would you introduce me?|Would you be so kind as to introduce me?|Would you be willing to introduce me?> If nobody comes to mind, just say so. Thank you, and I’ll let you know how it goes.',
      },
    },
  ],
};
