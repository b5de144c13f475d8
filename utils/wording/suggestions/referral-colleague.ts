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
        en: '{hi}after [what you two went through] you know how I work. The result I’m proudest of since: {result}. Would you introduce me to {client}? <It’s no sales call|No sales call, you know me|It is no sales call>, I’d like to hear how they [what you would ask]. If not, just say so. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'colleague-other-side',
      label: { en: 'they know other people' },
      words: {
        en: '{hi}we shared [what you two went through], but not our friends. You’ll know {client}, and I don’t. Would you introduce me? <You could say what we did|Tell them, if you like, what we did|You could mention what we did>: {result}. I won’t sell. A no is fine between us. Thank you. I’ll let you know how it went.',
      },
    },
    {
      id: 'colleague-vouch',
      label: { en: 'only if they’d vouch' },
      words: {
        en: '{hi}would you vouch for me? I’m hoping to meet {client}, and a word from you, who saw [what you two went through], would count for more than anything I say. <What we reached lately|Our latest result|The latest result>: {result}. No sales call. Only if you’re comfortable with it. Would you introduce me? Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'colleague-in-return',
      label: { en: 'a favour each' },
      words: {
        en: '{hi}a favour, and you may ask one back. Would you introduce me to {client}? I think of the result we had: {result}, and of [what you two went through]. <It’s to learn, not to sell.|I want to learn from them, not sell to them.|It is to learn, not to sell.> If it’s awkward, tell me so. Thank you. I’ll tell you what comes of it.',
      },
    },
    {
      id: 'colleague-old-place',
      label: { en: 'from the old place' },
      words: {
        en: '{hi}do you still see people from the days of [what you two went through]? I’d like to meet {client}. <Here’s what I’ve done since|Look what came after|This is what came after>: {result}. Would you introduce me? It’s a talk, no sales call. I’d understand a no. Thank you, and you’ll hear about the result.',
      },
    },
    {
      id: 'colleague-account',
      label: { en: 'whom they look after' },
      words: {
        en: '{hi}you look after people I’d like to know, above all {client}. Would you introduce me, <so that I come with you and not from nowhere|at your side|in your company>? It’s no sales call. They can hear of the result we had: {result}. If it might trouble what you do with them, just say no. Thank you. I’ll keep you posted on every step.',
      },
    },
    {
      id: 'colleague-honest',
      label: { en: 'straight out' },
      words: {
        en: '{hi}straight out: I’d like an introduction to {client}, and you’re the colleague I’d ask. Would you introduce me? What we did: {result}. <I want to ask how they|I’d be curious how they|I would like to ask how they> [what you would ask], not to sell. A no is a full answer. Thank you, and I’ll let you know how it goes.',
      },
    },
    {
      id: 'colleague-think-over',
      label: { en: 'let them think it over' },
      words: {
        en: '{hi}think it over and answer when you like: would you introduce me to {client}? You were there for [what you two went through]; the result since is {result}. <No sales talk will come of it|No sales talk, I’d never do that to you|There will be no sales talk>. Whatever you decide is fine. Thank you, and I’ll tell you how it goes.',
      },
    },
  ],
};
