import { defineSignal } from '../types';

export default defineSignal({
  id: 'stock-invitation',
  kind: 'generic',
  what: { en: 'A stock invitation' },
  why: { en: 'It is the sentence everybody sends, so it says nothing about them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(add|have|include|welcome|having) you (to|in|into|as|among) (my|our|a|SLOT)? X*3 (network|contacts|circle|contact)',
      '(join|be part of|joining|be in) (my|your) X*3 (network|circle)',
      'LIKE (that we)? (to|in|would be|would|you would)*3 SOFTEN? (connect|connecting|connected|network|networking|be connected|stay connected|be in touch|stay in touch|keep in touch)',
      '(would|should|can|let us|lets|please|care to|we should|wanted to|hope we can|hope to) SOFTEN? (connect|link up|network|be connected|stay connected|add you)',
      '^(connect|connecting|open to connecting|ok to connect) X*3 (QM|END)',
      '(accept|accepting) my X*2 (invitation|request|invite|connection)',
      '(stay|keep|be|remain|get|getting|staying) (in touch|connected|in contact)',
      '(expand|grow|build|widen|enlarge) (my|our) X*3 (network|circle)',
      'connect (with you|here|and|QM|END|to|over)',
      'send you (a|an|this) X? (invite|invitation|request|connection)',
      'invitation to connect',
      '(open|happy) to (connect|connecting)',
    ],
  },
});
