import { askFor } from '../ask-for';
import type { Situation } from '../types';

export const referralColleague: Situation = {
  id: 'referral-colleague',
  label: { en: 'A colleague, now or then' },
  prompt: { en: 'what you two went through, and whom you would like to meet' },
  when: (context) => askFor(context, 'colleague'),
  frames: [
    {
      id: 'colleague-went-through',
      label: { en: 'what you went through' },
      words: {
        en: '{hi}after [what you two went through] you know how I work. The result I’m proudest of since: {result}. Would you introduce me to {client}? <It’s no sales call|It’s no sales call, you know me|It is no sales call>. I’d like to hear how they [what you would ask]. If not, just say so. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'colleague-other-side',
      label: { en: 'they know other people' },
      words: {
        en: '{hi}you know people I don’t, {client} for one. Would you introduce me? After [what you two went through] you can <tell them|tell them for sure|tell them> how I work, and what we did lately: {result}. I won’t sell. A no is fine. Thank you, and I’ll let you know how it went.',
      },
    },
    {
      id: 'colleague-vouch',
      label: { en: 'only if they’d vouch' },
      words: {
        en: '{hi}would you vouch for me? I’m hoping to meet {client}, and you saw [what you two went through]. <The latest result|Our latest result|The latest result>: {result}. It’s no sales call. Only if you’re comfortable with it, would you introduce me? Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'colleague-in-return',
      label: { en: 'a favour each' },
      words: {
        en: '{hi}may I ask a favour, and owe you one? I’d <like|love|like> to meet {client}. Would you introduce me? You know me from [what you two went through], and the latest result is {result}. I want to learn from them, not sell. If it’s awkward, tell me. Thank you, and I’ll tell you what comes of it.',
      },
    },
    {
      id: 'colleague-old-place',
      label: { en: 'from the old place' },
      words: {
        en: '{hi}are you still in touch with people from [what you two went through]? I’d like to meet {client}. <What came after|What came after, for me|What came after>: {result}. Would you introduce me? It’s a talk, not a sales call. I’d understand a no. Thank you, and you’ll hear about the result.',
      },
    },
    {
      id: 'colleague-account',
      label: { en: 'whom they look after' },
      words: {
        en: '{hi}among the people you look after, is there {client}? Would you introduce me<, so that I come with you and not from nowhere|, so that I come with you and not from nowhere|, so that I come with you>? It’s no sales call. You could tell them of the result we had: {result}. If it might cause you trouble, just say no. Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'colleague-honest',
      label: { en: 'straight out' },
      words: {
        en: '{hi}straight out: would you introduce me to {client}? You’re the <colleague|one colleague|colleague> I’d ask. You know what we did: {result}. I want to ask how they [what you would ask], not to sell. A no is fine. Thank you, and I’ll let you know how it goes.',
      },
    },
    {
      id: 'colleague-think-over',
      label: { en: 'let them think it over' },
      words: {
        en: '{hi}no need to answer <today|right away|today>: would you introduce me to {client}? You were there for [what you two went through], and the result since is {result}. There’ll be no sales talk. Whatever you decide is fine. Thank you, and I’ll tell you how it goes.',
      },
    },
  ],
};
