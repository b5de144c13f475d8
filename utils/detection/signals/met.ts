import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'met',
  kind: 'anchor',
  what: { en: 'Where you met' },
  why: { en: 'It reminds them of you, and tells them that you remember.' },
  phrases: {
    en: [
      '(enjoyed|good|great|nice|pleased|pleasure|was a pleasure) (to)? (chatting|meet you|meeting|running into|seeing|speaking|talking|working) (SLOT|WHEN|at|in|on|the|to|with|you|your)',
      '(appreciated|enjoyed) (meeting|our|speaking|the|your) X? (conversation|discussion|insights|meeting|talk|to you|with you|you)',
      '(as we|since we|that we|we|when we) SOFTEN? (last)? (agreed|discussed|had lunch|last spoke|met|sat|shared|spoke|talked|worked)',
      '(our|the) X? (call|chat|conversation|dinner|discussion|exchange|interview|meeting|session|talk|walk) (SLOT|WHEN|about|after|at|from|in|last|of|on|this|with|yesterday)',
      '(as you|that you|what you|which you|you) (also)? (asked me|described|explained|gave me|helped me|helped us|introduced me|lent me|mentioned|pointed out|recommended|said about|said at|said that|said you|sent me|showed me|suggested|taught me|told me|told us)',
      '(meeting|met|met you|saw you) X? (at|in|on) (CAP|NUM|SLOT|WHEN|the|your)',
      'remember (me|us|when we|when you|you)',
      '(good|great|nice) (chatting|meeting|seeing|talking)',
    ],
  },
});
