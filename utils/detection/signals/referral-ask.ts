import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:open to|comfortable|willing to|would you|could you|can you|mind|possible (?:for you )?to|be able to|might you|happy to|grateful (?:for|if)|appreciate|favou?r[^.!?\n]{0,30}) (?:\w+ ){0,4}?(?:introduc(?:e|ing) (?:me|us)|mak(?:e|ing) (?:an |the |that |a (?:\w+ )?)?(?:intro(?:duction)?s?|connection)|introductions?|intros?|refer(?:ring)? me|put(?:ting)? (?:me|us) in touch|connect(?:ing)? (?:me|us) (?:with|to))\b/gi,
  /\b(?:introduce|connect|refer) me (?:to|with)\b[^.!?\n]{0,40}/gi,
  /\bintroducing me\b/gi,
  /\b(?:do|would|might|could) you (?:happen to )?(?:know|think of) (?:of )?(?:anyone|anybody|someone|somebody|any (?!good\b|more\b)|some great|other|a few|one or two)[^.!?\n]{0,50}/gi,
  /\b(?:if|that|and|hoping|whether|thought) you (?:might |may |would |ever )?(?:know|hear|think of|come across) (?:of )?(?:anyone|someone|somebody|others|any (?:other )?|some (?:great|good)|people)[^.!?\n]{0,50}/gi,
  /\b(?:anyone|someone|who|somebody)(?: else)? (?:in your network |you know )?(?:who |that )?(?:comes?|springs?) to mind\b/gi,
  /\b(?:by|from|for|through|on|any) (?:your )?(?:referrals?|introductions?)\b/gi,
  /\bforwardable\b/gi,
  /\bthink of me\b/gi,
  /\byou know (?:\[[^\]\n]{1,40}\]|\{[^}\n]{1,40}\}) (?:at|from|well)\b/gi,
];

export default defineSignal({
  id: 'referral-ask',
  kind: 'referral',
  what: { en: 'A request for an introduction' },
  why: { en: 'They can only say yes if they know whom you want to meet, and why.' },
  source: 'https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/',
  weight: 3.1,
  hints: [
    'come to mind',
    'comes to mind',
    'connect me',
    'hear anyone',
    'in touch with',
    'intro',
    'know any',
    'know some',
    'refer',
    'think of any',
    'think of me',
    'well connected',
    'you know',
  ],
  find: (text) => matches(text, PATTERNS),
});
