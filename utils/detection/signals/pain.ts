import { defineSignal } from '../types';

export default defineSignal({
  id: 'pain',
  kind: 'pitch',
  what: { en: 'A problem put in their mouth' },
  why: { en: 'They are told that they have a problem by somebody who has not asked.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(tired of|struggling with|fed up with|drowning in|stuck with|stuck in|overwhelmed by|chasing)',
      '(biggest|same) X? (challenges|issue|issues|problem|headache)',
      '(is|are|can be|gets) (a)? X? (headache|pain|exhausting|tricky|complicated)',
      '(i know|we know|i imagine|i guess|my guess is|i assume|i bet|you probably|you likely|you must|you may be|you might be|i suspect|guessing|i expect) X',
      '(costs|cost) (you|X GROUP)',
      '(manual|spreadsheets|disconnected|legacy)',
      '(eating|takes|taking) X*2 (time|day|margin)',
      '(hard|tough|difficult|tricky|impossible) to (find|hire|keep|track|scale|manage|get|measure|know|justify|prove|retain|fill|reach)',
      '(losing|missed|miss) (out|X? METRIC|revenue)',
      '(rising|shortage)',
    ],
  },
});
