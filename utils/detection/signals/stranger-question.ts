import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'stranger-question',
  kind: 'pitch',
  what: { en: 'A question out of nowhere' },
  why: { en: 'A question is work for them, and you have not said yet why you ask them.' },
  isClause: true,
  phrases: {
    en: [
      'Q:(and|any|are|can|could|did|do|does|has|have|how|is|should|was|what|when|where|which|who|why|will|would) X*4 (you|your)',
    ],
  },
});
