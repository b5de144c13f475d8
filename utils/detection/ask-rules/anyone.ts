import { defineAskRule } from './types';

export default defineAskRule({
  id: 'anyone',
  what: { en: 'Asks for anyone' },
  why: { en: 'You make them search everyone they know, so they will think of nobody.' },
  marks: {
    en: [
      /\b(?:\w+ ){1,3}(?:who|that) (?:might|may|could|would) (?:also )?(?:need|want|use|benefit|profit|be interested|be looking|have (?:a |the )?(?:need|same))\b[^.!?\n]{0,60}/gi,
      /\b(?:anyone|anybody|someone|somebody|people|companies|others|any (?:other )?(?:companies|people|businesses|colleagues|friends|contacts|clients)|some(?: other)? (?:companies|people|businesses)) (?:(?:else|you know|in your (?:network|circle|company)|out there|at all) ?){0,2},?(?:that |who |whom |which )?(?:you think )?(?:might|may|could|would|can|needs?|wants?|is looking|are looking|has a need|we could|i could|i can)\b[^.!?\n]{0,60}/gi,
      /\b(?:if|do|whether|in case) you (?:happen to )?(?:know|come across|hear of|meet|think of|run into) (?:of )?(?:firms|companies|businesses|anyone|anybody|someone|somebody|any (?:companies|people|businesses|other)|people|other (?:people|companies))\b[^.!?\n]{0,60}/gi,
      /\b(?:keep (?:me|us) in mind|who (?:else )?do you know|spread the word|put (?:the|a) word out|pass (?:my|our) name (?:on|around|along))\b[^.!?\n]{0,40}/gi,
    ],
  },
});
