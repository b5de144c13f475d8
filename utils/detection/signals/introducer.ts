import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'introducer',
  kind: 'anchor',
  what: { en: 'A named person between you' },
  why: { en: 'They trust the person you name, so they read on.' },
  phrases: {
    en: [
      'how do you (two)? know (CAP|each other)',
      '(CAP|KIN) (CAP|at X|from X|in X|of X X?)*3 (and|both|has)*2 (asked about|asked me|gave me your|lent me|mentioned i|mentioned that you|mentioned you|named you|recommended|said i|said that you|said we|said you|says hi|says you|sends|suggested|thinks you|thought i|thought you|told me)',
      'CAP X*8 your name came up',
      'your name came up X*3 as CAP',
      '(CAP) (CAP)? and (i|you) (are|have|know|met|were)',
      '(adding|at the recommendation of|at the suggestion of|cc would|ccing|copying|looping in|on the advice of|on the recommendation of) (CAP|my)',
    ],
  },
});
