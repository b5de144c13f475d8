import { defineSignal } from '../types';

export default defineSignal({
  id: 'network-growth',
  kind: 'generic',
  what: { en: 'Collecting contacts' },
  why: { en: 'They are told that they are one more name on a list.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(expand|grow|build|widen|enlarge|growing|expanding|building|extending) (my|our|a) X*3 (network|circle|contacts|community)',
      '(connect|connecting|network|networking|exchange|link|stay connected) (with|to) X*3 (professionals|professional|people|expert|leaders|leader|minds|folks|talent|founders|PLAINSLOT|owners|colleagues|someone|everyone|members)',
      '(always|actively) SOFTEN? (looking|great|happy|good|nice|open|like|learning|keen|interested|networking|on the lookout|up for|glad) X*2',
      '(professionals|professional|expert|leaders|leader|people|someone|person) (such|exactly)? (like|such as|as) (you|yourself)',
      '(like minded|likeminded|networking|meet new people|new people|new connections|good people|great minds|fellow PLAINSLOT|fellow professionals|fellow professional|fellow X (professional|professionals|enthusiasts|nerd))',
      '(my|your|our) (professional|X)? network',
    ],
  },
});
