import { defineSignal } from '../types';

export default defineSignal({
  id: 'met',
  kind: 'anchor',
  what: { en: 'Where you met' },
  why: { en: 'It reminds them of you, and tells them that you remember.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(great|good|nice|enjoyed|pleasure|glad|pleased|happy|was a pleasure) (to)? (meet~|chatting|talking|speaking|seeing|connecting|running into|working) (with|to|you|the|SLOT|your|at|in|on|WHEN)',
      '(enjoyed|appreciated) (our|the|your|meeting|speaking) X? (conversation|talk|discussion|meeting|you|with you|to you|insights)',
      '(we|since we|when we|that we|as we) SOFTEN? (last)? (met|spoke|talked|sat|shared|discussed|worked|agreed|last spoke|had lunch)',
      '(our|the) X? (conversation|chat|call|discussion|talk|meeting|dinner|exchange|interview|session|walk) (about|at|on|in|yesterday|today|last|this|with|from|after|of|WHEN|SLOT)',
      '(you|as you|what you|that you|which you) (also)? (mentioned|told me|told us|recommended|described|pointed out|showed me|explained|asked me|lent me|taught me|gave me|said you|said that|said at|said about|helped me|helped us|suggested|sent me|introduced me)',
      'our (previous|first) (conversation|meeting)',
      '(met|meeting|met you|saw you) X? (at|in|on) (the|CAP|SLOT|NUM|WHEN|your)',
      '(the other|few|couple of) (day|night|week|weeks ago|months ago|years ago|days ago) (we|at|when|you|about|over)',
      'while (since we|since you)',
      'remember (you|me|when you|when we|us)',
      '(nice|good|great) (meeting|seeing|chatting|talking)',
      '(you and i) were',
    ],
  },
});
