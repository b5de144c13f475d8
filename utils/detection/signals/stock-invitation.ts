import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'stock-invitation',
  kind: 'generic',
  what: { en: 'A stock invitation' },
  why: { en: 'It is the sentence everybody sends, so it says nothing about them.' },
  phrases: {
    en: [
      '(add|have|having|include|welcome) you (among|as|in|into|to) (SLOT|a|my|our)? X*3 (circle|contact|contacts|network)',
      '(be in|be part of|join|joining) (my|your) X*3 (circle|network)',
      'LIKE (that we)? (in|to|would|would be|you would)*3 SOFTEN? (be connected|be in touch|connect|connected|connecting|keep in touch|network|networking|stay connected|stay in touch)',
      '(can|care to|hope to|hope we can|let us|lets|please|should|wanted to|we should|would) SOFTEN? (add you|be connected|connect|link up|network|stay connected)',
      '^(connect|connecting|ok to connect|open to connecting) X*3 (END)',
      '(accept|accepting) my X*2 (connection|invitation|invite|request)',
      '(be|get|getting|keep|remain|stay|staying) (connected|in contact|in touch)',
      '(build|enlarge|expand|grow|widen) (my|our) X*3 (circle|network)',
      'connect (END|and|here|over|to|with you)',
    ],
  },
});
