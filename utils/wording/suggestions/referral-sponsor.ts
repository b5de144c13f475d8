import { askFor } from '../ask-for';
import type { Situation } from '../types';

export const referralSponsor: Situation = {
  id: 'referral-sponsor',
  label: { en: 'They stood up for it' },
  prompt: { en: 'what they made possible, and whom you would like to meet' },
  when: (context) => askFor(context, 'sponsor'),
  frames: [
    {
      id: 'sponsor-made-possible',
      label: { en: 'what they made possible' },
      words: {
        en: '{hi}without you, [what they made possible] wouldn’t have come about. The result is yours as much as mine. Would you introduce me to {client}, <who may face that choice now|who stands where you stood then|who may now face the same decision>? It’s no sales call. If the timing’s wrong, say so. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'sponsor-risk',
      label: { en: 'you took the risk' },
      words: {
        en: '{hi}you put your name to [what they made possible], and what we did held: {result}. <I’d like to meet|I’d love to meet|I would like to meet> {client}, and I’d like it to come from you. Would you introduce me? I want to learn how they [what you would ask], not to sell. Either way, thank you. I’ll keep you posted.',
      },
    },
    {
      id: 'sponsor-equals',
      label: { en: 'among equals' },
      words: {
        en: '{hi}people listen to you, as they did about [what they made possible]. So I ask with care: would you introduce me to {client}? What we did speaks for itself: {result}. <No sales talk|I promise no sales talk|It would be no sales call>, only a first conversation. I’d understand if not. Thank you, and you’ll hear how it went.',
      },
    },
    {
      id: 'sponsor-boardroom',
      label: { en: 'one conversation' },
      words: {
        en: '{hi}one conversation is all I ask for: with {client}. Would you introduce me? <You could tell what it took|You know what it took|You could tell them what it took> to get [what they made possible], and that the result is {result}. I’m not out to sell. If it isn’t right for you, no hard feelings. Thank you. I’ll tell you what comes of it.',
      },
    },
    {
      id: 'sponsor-lesson',
      label: { en: 'what you both learned' },
      words: {
        en: '{hi}[what they made possible] taught me how much one person’s word weighs, and our result shows it: {result}. <So I’m asking for yours|That’s why I turn to you|For this reason I turn to you>: would you introduce me to {client}? To listen, not to sell. A no is fine. Thank you, and I’ll let you know how it goes.',
      },
    },
    {
      id: 'sponsor-year-on',
      label: { en: 'some time on' },
      words: {
        en: '{hi}it’s a while since [what they made possible]. What we built still stands: {result}. I’d like to meet {client}, no sales call, just to hear how they [what you would ask]. Would you introduce me? <If not, just say so.|If it’s awkward, just say so, truly.|If you would rather not, please say so.> Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'sponsor-their-name',
      label: { en: 'with their name in it' },
      words: {
        en: '{hi}I’d like to tell {client} about [what they made possible], <but not without you|with you in it|with your blessing>. Would you introduce me? They’d hear what we did: {result}. I’m not going to sell. If you’d rather keep out of it, I understand. Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'sponsor-early',
      label: { en: 'they saw it early' },
      words: {
        en: '{hi}you saw early what [what they made possible] could bring, and the result is here: {result}. <Who else sees early?|Is there another early bird?|Who else has that eye?> I mean {client}. Would you introduce me? I’d like to listen, not to sell. Just say no if you’d rather. Thank you; I’ll tell you what comes of it.',
      },
    },
  ],
};
