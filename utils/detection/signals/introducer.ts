import { defineSignal } from '../types';

export default defineSignal({
  id: 'introducer',
  kind: 'anchor',
  what: { en: 'A named person between you' },
  why: { en: 'They trust the person you name, so they read on.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'how do you (two)? know (CAP|each other)',
      '(CAP|SPECIFIC|KIN) (CAP|from X|at X|in X|of X X?)*3 (has|both|and)*2 (suggested|recommended|told me|mentioned you|mentioned that you|mentioned i|gave me your|said you|said i|said we|said that you|thought you|thought i|thinks you|sends|named you|lent me|asked about|says hi|says you|asked me)',
      'she (named|suggested) you',
      'was told by (CAP|SPECIFIC|KIN)',
      'asked (CAP|SPECIFIC) (CAP)? about',
      'your X? name came up X*3 (in|as)',
      'referred (to you)? by (CAP|SPECIFIC|SLOT)',
      '(through|via|by) (our|my|a) X? (friend|colleague|teacher|professor|neighbour|neighbor|boss)',
      '(CAP|SPECIFIC) (CAP)? and (i|you) (were|are|met|know|have)',
      '(our|a) mutual (friend|colleague|contact|connection|acquaintance) (CAP|SPECIFIC)',
      '(we|i) (both)? know (CAP|SPECIFIC)',
      '(at the suggestion of|on the recommendation of|on the advice of|at the recommendation of|copying|ccing|cc would|looping in|adding) (CAP|SPECIFIC|my)',
    ],
  },
});
