import { defineSignal } from '../types';

export default defineSignal({
  id: 'stranger-question',
  kind: 'pitch',
  what: { en: 'A question out of nowhere' },
  why: { en: 'A question is work for them, and you have not said yet why you ask them of all people.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'Q:(do|does|did|are|is|was|have|has|would|could|will|can|should|how|what|which|who|when|where|why|and|any) X*4 (you|your)',
    ],
  },
});
