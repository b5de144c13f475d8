import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'mutual-benefit',
  kind: 'generic',
  what: { en: 'Vague benefit for both' },
  why: { en: 'They can make nothing of a benefit that has no name.' },
  phrases: {
    en: [
      '(mutual|mutually) (beneficial|benefit|growth|interest|support)',
      '(add value|cross paths|great minds|potential collaboration|synergies|synergy)',
      'explore (potential)*2 (opportunities|synergies|ways)',
      '(exchange|exchanging|share|sharing|swap|swapping) (professional|some)? (best|experiences|ideas|insights|knowledge|leads|notes|perspectives)',
      '(add value to|help|learn from|support) (each other|one another)',
      '(how|if|ways) (i|we) (can|could|might) SOFTEN? (add|add value|be of|collaborate|help each|support each|work together)',
    ],
  },
});
