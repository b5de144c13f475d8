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
        en: '{hi}you use it every day, so you know the result best: [what got easier for them]. Would you introduce me to {client} at another place? <I’d only like to hear how they work; it’s no sales call.|I’d love to hear how they work; no sales call.|I would only like to hear how they work; it is no sales call.> If that’s awkward, say so. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'user-not-junior',
      label: { en: 'you don’t have to sign anything' },
      words: {
        en: '{hi}you may think this is one for your boss. I think you know more: [what got easier for them], and you know why. <Whom did you work with before?|Is there an old team of yours?|With whom did you work before?> I’d like to meet {client}. Would you introduce me? No sales call, just questions. A no is fine. Thank you, and you’ll hear how our result was received.',
      },
    },
    {
      id: 'user-friends',
      label: { en: 'friends in the trade' },
      words: {
        en: '{hi}since we changed things, [what got easier for them]. <You must have friends in the trade|You surely have friends in the trade|You may know others in your trade>. Would you introduce me to {client}? I want to ask how they [what you would ask], not to sell. It’s up to you. Thank you, I’ll tell you what comes of it.',
      },
    },
    {
      id: 'user-show',
      label: { en: 'you could show them' },
      words: {
        en: '{hi}nobody explains it better than you: [what got easier for them]. That’s the result I’d like {client} to hear of, from you. Would you introduce me? <I’d come to listen, not to sell.|I’d bring my ears and no slides, and nothing to sell.|I would come to listen, not to sell.> If you’d rather not, fine. Thank you. I’ll let you know how it went.',
      },
    },
    {
      id: 'user-said',
      label: { en: 'you said so' },
      words: {
        en: '{hi}you once told me that [what got easier for them]. I’ve thought about who else sits where you sat. <Would you introduce me to|Could you see yourself introducing me? I mean|Would you introduce me to> {client}? It would be a talk, not a sales call. If not, just say no. Thank you, and I’ll keep you posted on the result.',
      },
    },
    {
      id: 'user-day-one',
      label: { en: 'since the first week' },
      words: {
        en: '{hi}you were there when we started, and now [what got easier for them]. I’m looking for {client}. Would you introduce me, <in a line or two|with one line in your own words|in one or two lines>? I’m not going to sell; I’d ask how they [what you would ask]. I’d understand a no. Thank you for it all, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'user-former',
      label: { en: 'where they worked before' },
      words: {
        en: '{hi}a question about the time before we met. Is there {client} at your last place, and would you introduce me? <Here you can say what we did|You can tell them what we did here|You could say what we did here>: [what got easier for them]. It’s no sales call, I want to hear about theirs. If it doesn’t suit, say so. Thank you. You’ll hear what comes of it.',
      },
    },
    {
      id: 'user-craft',
      label: { en: 'from one craft to the next' },
      words: {
        en: '{hi}I don’t need a decision-maker, I need {client}, who does the work as you do. What we did here shows: [what got easier for them]. <Would you introduce me?|Would you bring us together and introduce me?|Would you kindly introduce me?> Just to compare notes, no selling. A no is a good answer too. Thank you, and I’ll let you know how it goes.',
      },
    },
  ],
};
