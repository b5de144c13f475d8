import { askFor } from '../ask-for';
import type { Situation } from '../types';

export const referralMovedOn: Situation = {
  id: 'referral-moved-on',
  label: { en: 'A client who moved on' },
  prompt: { en: 'where they went, and what the two of you had done before' },
  when: (context) => askFor(context, 'moved-on'),
  frames: [
    {
      id: 'moved-old-result',
      label: { en: 'what you did back then' },
      words: {
        en: '{hi}how is it at [where they went]? I still think of what we did before you left: {result}. <Is there|By any chance, is there|May I ask whether there is> {client} there, and would you introduce me? It’s no sales call. If it’s too soon, say so. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'moved-two-houses',
      label: { en: 'they know two houses now' },
      words: {
        en: '{hi}you know two houses now, your old one and [where they went]. What we achieved in the first: {result}. Would you introduce me to {client} in the second? <I want to hear how they|I’d love to hear how they|I would like to hear how they> [what you would ask], not sell. If you’re still settling in, just say no. Thank you. I’ll keep you posted.',
      },
    },
    {
      id: 'moved-left-behind',
      label: { en: 'whom they left behind' },
      words: {
        en: '{hi}since you went to [where they went], I’ve lost my best listener. Our result is still standing: {result}. Would you introduce me to {client}, <your successor perhaps|perhaps the one who has your desk now|perhaps your successor>? No sales call, I’d like to get to know them. I’d understand a no. Thank you, and you’ll hear how it went.',
      },
    },
    {
      id: 'moved-first-months',
      label: { en: 'their first months' },
      words: {
        en: '{hi}I hope [where they went] is treating you well. When it is the right moment: would you introduce me to {client}? You can say what we did: {result}. <I’m not out to sell|I won’t sell them a thing|I am not out to sell>; I’d ask how they [what you would ask]. And if it never is the right moment, that’s fine too. Thank you. I’ll let you know how it goes.',
      },
    },
    {
      id: 'moved-compare',
      label: { en: 'how it is done there' },
      words: {
        en: '{hi}is it done at [where they went] the way it was with us? What we did, {result}, is still in my head. <I’d like to hear it from|I’m curious to hear it from|I would like to hear it from> {client}. Would you introduce me? It’s to listen, not a sales call. If you’d rather not, just say so. Thank you, and I’ll tell you what comes of it.',
      },
    },
    {
      id: 'moved-kept',
      label: { en: 'it has lasted' },
      words: {
        en: '{hi}news from your old desk: what we did has lasted, {result} above all. <From where you sit now|Now that you see other people|From your new place>, at [where they went], would you introduce me to {client}? I’d come with questions, not to sell. A no is fine. Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'moved-no-rush',
      label: { en: 'no hurry' },
      words: {
        en: '{hi}there’s no hurry in this. At [where they went] you’ll meet {client} sooner or later. When you do, would you introduce me? <You saw what we did|You were there for what we did|You know what we did>: {result}. I’m after a conversation and nothing to sell. If it’s not for you, that’s fine too. Thank you. I’ll tell you how it goes.',
      },
    },
    {
      id: 'moved-together-again',
      label: { en: 'you miss working together' },
      words: {
        en: '{hi}I miss working with you. What we did, {result}, I did with pleasure. <Is there a way in at|Is there room for me near|May I ask about> [where they went]: would you introduce me to {client}? No sales call, I’d like to hear how they [what you would ask]. Just say no if you’d rather not. Thank you, and you’ll know what comes of it.',
      },
    },
  ],
};
