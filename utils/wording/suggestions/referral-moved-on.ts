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
        en: '{hi}how is it at [where they went]? I still think of what we did before you left: {result}. <Is there|Is there by any chance|May I ask whether there is> {client} there, and would you introduce me? It’s no sales call. If it’s too soon, say so. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'moved-two-houses',
      label: { en: 'they know two houses now' },
      words: {
        en: '{hi}you know both sides now, your old place and [where they went]. What we did at the first: {result}. Would you introduce me to {client} at the second? I’d <like|love|like> to hear how they [what you would ask], not sell. If you’re still settling in, just say no. Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'moved-left-behind',
      label: { en: 'whom they left behind' },
      words: {
        en: '{hi}you’re missed here since you went to [where they went]. What we did still stands: {result}. Would you introduce me to {client}, <who may have your desk now|who maybe has your desk now|who may have your desk now>? It’s no sales call, I’d like to get to know them. I’d understand a no. Thank you, and you’ll hear how it went.',
      },
    },
    {
      id: 'moved-first-months',
      label: { en: 'their first months' },
      words: {
        en: '{hi}by now you know your way round at [where they went]. When the moment is right, would you introduce me to {client}? You can say what we did: {result}. I’m not out to sell, I’d ask how they [what you would ask]. If you’d rather not, <that’s fine too|that’s fine too, truly|I understand>. Thank you, and I’ll let you know how it goes.',
      },
    },
    {
      id: 'moved-compare',
      label: { en: 'how it is done there' },
      words: {
        en: '{hi}is it at [where they went] as it was with us? I’d <like|love|like> to hear it from {client}. Would you introduce me? You could say what we did: {result}. I’d listen, it’s no sales call. If you’d rather not, just say so. Thank you, and I’ll tell you what comes of it.',
      },
    },
    {
      id: 'moved-kept',
      label: { en: 'it has lasted' },
      words: {
        en: '{hi}news from your old desk: what we did has lasted, {result} above all. <From where you sit now|From your new place|From your new place>, at [where they went], would you introduce me to {client}? I’d come with questions, not to sell. A no is fine. Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'moved-no-rush',
      label: { en: 'no hurry' },
      words: {
        en: '{hi}there’s no hurry with this. When you meet {client} at [where they went], would you introduce me? <You know what we did|You were there for what we did|You know what we did>: {result}. I’d like a conversation, and I have nothing to sell. If you’d rather not, that’s fine. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'moved-together-again',
      label: { en: 'you miss working together' },
      words: {
        en: '{hi}I <miss|really miss|miss> working with you, and I’m glad of what we did: {result}. At [where they went], is there {client}, and would you introduce me? It’s no sales call, I’d like to hear how they [what you would ask]. Just say no if you’d rather not. Thank you, and you’ll hear what comes of it.',
      },
    },
  ],
};
