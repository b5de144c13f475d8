import { defineSignal } from '../types';

export default defineSignal({
  id: 'thanks-for-connecting',
  kind: 'anchor',
  what: { en: 'Thanks for connecting' },
  why: { en: 'A plain thank-you asks nothing of them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(thanks|thank you|appreciate you|appreciate|thx) (so much|again)? (for)? (connecting|accepting|the add|the connect|the connection|the invite|adding|reaching out|joining my|linking)',
      '(good|glad|nice|great|happy|pleased|pleasure|delighted) (to be|we are|that we are|to have you|to)? (connected|have you in|connect with you)',
    ],
  },
});
