import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /\b(?:expand|grow|build|extend|widen|broaden|increas|develop)(?:e|ing)? (?:my|our|your|both our) (?:\w+ ){0,3}(?:network|connections|circle)s?\b/gi,
  /\b(?:connect(?:ing)?|network(?:ing)?|engage|meet(?:ing)?) with (?:more |other |fellow |new |talented |top |great |interesting |like-minded |inspiring |industry )*(?:professionals?|people|experts?|leaders?|influencers?|minds|peers|others|individuals|folks|talent|entrepreneurs?|founders?|recruiters?|\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\])(?: like (?:you|yourself))?/gi,
  /\b(?:always|constantly) (?:\w+ )?(?:looking|great|happy|good|nice|open|love|like|learning|keen|interested|networking)[^.!?\n]{0,50}/gi,
  /\b(?:professionals?|experts?|leaders?|people|individuals|someone|influencers?|minds|talent) (?:just )?like (?:you|yourself)\b/gi,
  /\b(?:like-minded|fellow (?:\{[^}\n]{1,40}\}|\[[^\]\n]{1,40}\]|professionals?|\w+ (?:professionals?|enthusiasts?))|networking (?:purposes|with))\b/gi,
];

export default defineSignal({
  id: 'network-growth',
  kind: 'generic',
  what: { en: 'Collecting contacts' },
  why: { en: 'They are told that they are one more name on a list.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  weight: 1.9,
  hints: [
    'always',
    'circle',
    'connect',
    'enthusiast',
    'experts',
    'fellow',
    'folks',
    'grow',
    'influencer',
    'leaders',
    'like you',
    'like-minded',
    'meeting',
    'network',
    'people in',
    'professionals',
    'talented',
  ],
  find: (text) => matches(text, PATTERNS),
});
