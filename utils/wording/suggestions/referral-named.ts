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
        en: '{hi}would you introduce me to {person}? It’s no sales call: I’d like to hear how they [what you would ask]. You may remember what we did, {result}; <they could ask you about it|they’d surely ask you about it|they could ask you about it>. If this isn’t the moment, tell me. Thank you, and I’ll let you know what comes of it.',
      },
    },
    {
      id: 'named-why-them',
      label: { en: 'why this person' },
      words: {
        en: '{hi}I’ve a reason to meet {person}: [why you want to meet them]. Would you introduce me? I’m not out to sell. You can <tell them of our result|vouch for the result we had|tell them of the result we had>: {result}. If you’d rather not, I understand. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'named-know-well',
      label: { en: 'ask how well they know them' },
      words: {
        en: '{hi}how well do you know {person}? If well enough: would you introduce me? [Why you want to meet them]. <No sales call.|It’d be no sales call, you have my word.|It would be no sales call.> What you can say of me is what we did: {result}. If not well enough, just say so. Thank you, and you’ll hear how it went.',
      },
    },
    {
      id: 'named-read',
      label: { en: 'you read something of theirs' },
      words: {
        en: '{hi}there’s something I’d like to ask {person}: it’s about what they wrote on [its subject]. Would you introduce me? I’d <ask|only ask|ask>, not sell. They may want to know who I am. You can tell them what we did: {result}. A no is fine. Thank you. I’ll keep you posted.',
      },
    },
    {
      id: 'named-short-note',
      label: { en: 'a note they can send' },
      words: {
        en: '{hi}could you introduce me in one line to {person}? <Something like|In your own words, something like|For instance>: “What we did together: {result}. There’s no sales call behind this.” I’d like to hear how they [what you would ask]. Our result is all I have to show. If it’s awkward, say so. Thank you, and I’ll tell you how it goes.',
      },
    },
    {
      id: 'named-before-cold',
      label: { en: 'instead of writing cold' },
      words: {
        en: '{hi}I could write as a stranger to {person}. I’d rather not. Would you introduce me? It’s not to sell: [why you want to meet them]. They’d hear from you what we did: {result}. If you’d <rather keep out of it|feel uneasy|prefer to keep out of it>, I’d understand. Thank you. I’ll let you know how it goes.',
      },
    },
    {
      id: 'named-first-ask',
      label: { en: 'ask whether it would suit them' },
      words: {
        en: '{hi}do you think a talk with me would <suit|please|suit> {person}? I’d ask how they [what you would ask], not sell. If it seems right to you, would you introduce me? The result you and I had, {result}, may be reason enough. If it doesn’t, tell me. Thank you, and I’ll tell you what comes of it.',
      },
    },
    {
      id: 'named-three-lines',
      label: { en: 'in three lines' },
      words: {
        en: '{hi}three lines. One: what we did, {result}. Two: I’d like to meet {person}, because [why you want to meet them], with nothing to sell. Three: would you introduce me? <A no is fine.|A no is fine, of course.|A no is quite all right.> Thank you, and I’ll keep you posted.',
      },
    },
  ],
};
