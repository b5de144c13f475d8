import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'network-growth',
  kind: 'generic',
  what: { en: 'Collecting contacts' },
  why: { en: 'They are told that they are one more name on a list.' },
  phrases: {
    en: [
      '(build|building|enlarge|expand|expanding|extending|grow|growing|widen) (a|my|our) X*3 (circle|community|contacts|network)',
      '(connect|connecting|exchange|link|network|networking|stay connected) (to|with) X*3 (PLAINSLOT|colleagues|everyone|expert|folks|founders|leader|leaders|members|minds|owners|people|professional|professionals|someone|talent)',
      '(actively|always) SOFTEN? (glad|good|great|happy|interested|keen|learning|like|looking|networking|nice|on the lookout|open|up for) X*2',
      '(expert|leader|leaders|people|person|professional|professionals|someone) (exactly|such)? (as|like|such as) (you|yourself)',
      '(fellow PLAINSLOT|fellow X (enthusiasts|nerd|professional|professionals)|fellow professional|fellow professionals|good people|great minds|like minded|likeminded|meet new people|networking|new connections|new people)',
      '(my|our) (X)? network',
    ],
  },
});
