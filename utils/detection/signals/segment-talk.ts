import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'segment-talk',
  kind: 'pitch',
  what: { en: 'Talk to a segment' },
  why: { en: 'They notice that this was written to a kind of person, not to them.' },
  phrases: {
    en: [
      'GROUP (like|similar to|such as) (CAP|SLOT|us|you|yours|yourself)',
      'in your (area|city|field|industry|position|region|role)',
      '(local|many|most|other|several|the) X*2 GROUP (are|at|do|face|find|get|have|i|in your|know|like|pay|see|tell|that|use|we|who)',
      'your (competitors|counterparts|peers|sector)',
      '(in your space|of your size|on your side|your size)',
    ],
  },
});
