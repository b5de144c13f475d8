import { defineAskRule } from './types';

export default defineAskRule({
  id: 'no-report',
  what: { en: 'No promise to tell how it went' },
  why: { en: 'You could promise to tell them how it goes, so that they need not wonder.' },
  isMild: true,
  cleared: {
    en: [
      /\b(?:keep(?:ing)? you (?:posted|updated|informed|in the loop|up to date)|(?:let|letting) you know (?:how|what|as|when|if|where)|(?:tell|telling|write to|call) you (?:how|what (?:comes|came|becomes|became|happens|happened)|afterwards|about it|right after)|report back|from me first|in the loop|(?:you(?:'ll| will) (?:hear|be the first|know)))\b/gi,
    ],
  },
});
