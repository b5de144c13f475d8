import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:add|have|include|welcome) you (?:to|in|on|into) (?:my|our) (?:\w+ ){0,2}(?:network|connections|contacts|circle)\b(?: on linkedin)?/gi,
  /\b(?:join|be (?:a )?part of|become part of|enter) (?:my|your|our) (?:\w+ ){0,2}network\b/gi,
  /\b(?:love|like|want|wanted|wish|happy|pleased|hoping|hope|great|glad|honou?red|privilege|good|nice|excited|looking|thought (?:we should|i'd|i would)|compelled|(?:would |i'd )value|reaching out|we should|interested in|look forward|looking forward|keen|delighted|pleasure)(?: it)? (?:to |in |would be (?:great|nice|good) to )?connect(?:ing)?\b(?: with you)?/gi,
  /\bvalue connecting\b/gi,
  /\b(?:let's|lets|shall we|can we|could we|please|care to|open to) connect(?:ing)?\b/gi,
  /\bconnect\?/gi,
  /\baccept my (?:\w+ )?(?:invitation|request|invite)\b/gi,
];

export default defineSignal({
  id: 'stock-invitation',
  kind: 'generic',
  what: { en: 'A stock invitation' },
  why: { en: 'It is the sentence everybody sends, so it says nothing about them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.6,
  hints: ['add you', 'connect', 'join my', 'keep in touch', 'network'],
  find: (text) => matches(text, PATTERNS),
});
