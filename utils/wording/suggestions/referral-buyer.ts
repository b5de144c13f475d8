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
        en: '{hi}I hope to meet {client}, and I’d rather be introduced by somebody they trust. <What you and I did|I’m still proud of what we did|What we did together>: {result}. Would you introduce me to one person who comes to mind? It’s no sales call, only a talk to hear how they work. A no is fine too. Thank you for thinking about it; you’ll hear how it went.',
      },
    },
    {
      id: 'buyer-signed',
      label: { en: 'you took a chance on me' },
      words: {
        en: '{hi}you took a chance on me, and we got to {result}. <Now a favour|May I ask a favour|Now I have a favour to ask>: is there {client} to whom you’d introduce me? I want to hear how they [what you would ask], not to sell. If not, just say so. Thank you, and I’ll let you know how it goes.',
      },
    },
    {
      id: 'buyer-peers',
      label: { en: 'the people they sit with' },
      words: {
        en: '{hi}you meet people in your line whom I never would. Since we had {result}, I’ve wanted to ask: would you introduce me to {client}? <I’m not out to sell|I’m not out to sell, I promise|I am not out to sell>; I’d like to know how they [what you would ask]. Just say no if it’s not for you. Thank you, and I’ll tell you what comes of it.',
      },
    },
    {
      id: 'buyer-before',
      label: { en: 'as they were before' },
      words: {
        en: '{hi}do you remember where you stood before what we did, {result}? I’d like to meet {client}. They may stand there now. Would you introduce me? <It’s to listen, not a sales call|I’d come to listen, with no sales talk|I would come to listen; it is no sales call>. If not, that’s fine. Thank you for even reading this. I’ll keep you posted.',
      },
    },
    {
      id: 'buyer-why-you',
      label: { en: 'why you ask them' },
      words: {
        en: '{hi}I’m asking you and not a list, because you saw the result yourself: {result}. Would you introduce me to {client}? A short note to us both <would do|is plenty|would suffice>, and there’s no sales call behind it. If you’d rather not, I understand. Thank you. I’ll tell you how the talk went.',
      },
    },
    {
      id: 'buyer-what-to-say',
      label: { en: 'make it easy for them' },
      words: {
        en: '{hi}would you introduce me to {client}? <All you’d have to say|All you need to say|All you would have to say> is what we did: {result}. I want to learn how they [what you would ask], not to sell. Feel free to say no. Thank you, and you’ll be the first to know what comes of it.',
      },
    },
    {
      id: 'buyer-one',
      label: { en: 'one person only' },
      words: {
        en: '{hi}one person would do. After {result} I’d like to meet {client}, through you. It’s no sales call; I’d ask how they [what you would ask]. <Would you introduce me?|Would you be so kind as to introduce me?|Would you be willing to introduce me?> If nobody comes to mind, or it’s too much, just say so. Our result stands either way. Thank you, and I’ll let you know how it goes.',
      },
    },
  ],
};
