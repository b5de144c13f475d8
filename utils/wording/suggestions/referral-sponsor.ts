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
        en: '{hi}you made [what they made possible] happen. The result is yours as much as mine. Would you introduce me to {client}, <who may face that choice now|who stands where you stood then|who may now face the same decision>? It’s no sales call. If the timing’s wrong, say so. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'sponsor-risk',
      label: { en: 'you took the risk' },
      words: {
        en: '{hi}you put your name to [what they made possible], and what we did held: {result}. I’d <like|love|like> to meet {client}. Would you introduce me? I want to learn how they [what you would ask], not to sell. If you’d rather not, I understand. Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'sponsor-equals',
      label: { en: 'among equals' },
      words: {
        en: '{hi}people listen to you, as they did about [what they made possible]. So I ask with care: would you introduce me to {client}? They can judge what we did: {result}. <It’s no sales talk|I promise, no sales talk|It would be no sales talk>, only a first conversation. I’d understand if not. Thank you, and you’ll hear how it went.',
      },
    },
    {
      id: 'sponsor-boardroom',
      label: { en: 'one conversation' },
      words: {
        en: '{hi}I’m hoping for one conversation with {client}. Would you introduce me? You know what it took to get [what they made possible], and you know the result: {result}. I’m not out to sell. If it isn’t right for you, <no hard feelings|no hard feelings at all|I understand>. Thank you, and I’ll tell you what comes of it.',
      },
    },
    {
      id: 'sponsor-lesson',
      label: { en: 'what you both learned' },
      words: {
        en: '{hi}I saw with [what they made possible] how much your word weighs, and the result is here: {result}. <May I ask for it once more|May I ask for it just once more|May I ask for it once more>: would you introduce me to {client}? I’d listen, not sell. A no is fine. Thank you, and I’ll let you know how it goes.',
      },
    },
    {
      id: 'sponsor-year-on',
      label: { en: 'some time on' },
      words: {
        en: '{hi}it’s a while since [what they made possible], and what we built still stands: {result}. I’d like to meet {client}, not for a sales call, just to hear how they [what you would ask]. Would you introduce me? <If not, just say so.|If not, just say so, I mean it.|If you would rather not, please say so.> Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'sponsor-their-name',
      label: { en: 'with their name in it' },
      words: {
        en: '{hi}I’d like to tell {client} about [what they made possible], <but not without you|with your blessing|with your consent>. Would you introduce me? They’d hear what we did: {result}. I’m not going to sell. If you’d rather keep out of it, I understand. Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'sponsor-early',
      label: { en: 'they saw it early' },
      words: {
        en: '{hi}you saw early what could come of [what they made possible], and the result is here: {result}. <Who else sees such things early?|Who else has that eye?|Who else sees such things early?> I’m thinking of {client}. Would you introduce me? I’d like to listen, not to sell. Just say no if you’d rather not. Thank you, and I’ll tell you what comes of it.',
      },
    },
  ],
};
