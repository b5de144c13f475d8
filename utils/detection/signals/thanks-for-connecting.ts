import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'thanks-for-connecting',
  kind: 'anchor',
  what: { en: 'Thanks for connecting' },
  why: { en: 'A plain thank-you asks nothing of them.' },
  phrases: {
    en: [
      '(appreciate|appreciate you|thank you|thanks|thx) (again|so much)? (for)? (accepting|adding|connecting|joining my|linking|reaching out|the add|the connect|the connection|the invite)',
    ],
  },
});
