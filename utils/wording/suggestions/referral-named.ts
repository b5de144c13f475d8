import { askFor } from '../ask-for';
import type { Situation } from '../types';

export const referralNamed: Situation = {
  id: 'referral-named',
  label: { en: 'Somebody they know, by name' },
  prompt: { en: 'whom you would like to meet, and why this person' },
  when: (context) => askFor(context, 'named'),
  frames: [
    {
      id: 'named-would-you',
      label: { en: 'straight out' },
      words: {
        en: '{hi}would you introduce me to {person}? It’s no sales call, I’d like to hear how they [what you would ask]. If they ask who I am, <tell them|just tell them|you could tell them> what we did: {result}. If this isn’t the moment, tell me. Thank you, and I’ll let you know what comes of it.',
      },
    },
    {
      id: 'named-why-them',
      label: { en: 'why this person' },
      words: {
        en: '{hi}I’d <like|love|like> to meet {person}, because [why you want to meet them]. Would you introduce me? I’m not out to sell. You could tell them of the result we had: {result}. If you’d rather not, I understand. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'named-know-well',
      label: { en: 'ask how well they know them' },
      words: {
        en: '{hi}how well do you know {person}? I’d <like|love|like> to meet them, because [why you want to meet them]. Would you introduce me? It’s no sales call. You could say what we did: {result}. If you don’t know them well enough, just say so. Thank you, and you’ll hear how it went.',
      },
    },
    {
      id: 'named-read',
      label: { en: 'you read something of theirs' },
      words: {
        en: '{hi}there’s something I’d <like|love|like> to ask {person}. It’s about what they wrote on [its subject]. Would you introduce me? I’d ask, not sell. If they want to know who I am, tell them what we did: {result}. A no is fine. Thank you, and I’ll keep you posted.',
      },
    },
    {
      id: 'named-short-note',
      label: { en: 'a note they can send' },
      words: {
        en: '{hi}could you introduce me, in a line or two, to {person}? <Something like|Anything like|For instance>: “We worked together, and the result was {result}. This is no sales call.” I’d like to hear how they [what you would ask]. If it’s awkward, say so. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'named-before-cold',
      label: { en: 'instead of writing cold' },
      words: {
        en: '{hi}I’d rather not write as a stranger to {person}. Would you introduce me? I’m not selling anything. I’m asking because [why you want to meet them]. You could mention what we did: {result}. If you’d <rather keep out of it|feel uneasy about it|prefer to keep out of it>, I understand. Thank you. I’ll let you know how it goes.',
      },
    },
    {
      id: 'named-first-ask',
      label: { en: 'ask whether it would suit them' },
      words: {
        en: '{hi}do you think a talk with me would <suit|please|suit> {person}? If so, would you introduce me? I’d ask how they [what you would ask], not sell. They could hear of the result we had: {result}. If not, tell me. Thank you, and I’ll tell you what comes of it.',
      },
    },
    {
      id: 'named-three-lines',
      label: { en: 'a favour' },
      words: {
        en: '{hi}I have a <favour|small favour|favour> to ask. I’d like to meet {person}, because [why you want to meet them], and I have nothing to sell. Would you introduce me? They may like to hear what we did: {result}. A no is fine. Thank you, and I’ll keep you posted.',
      },
    },
  ],
};
