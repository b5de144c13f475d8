import { defineSignal } from '../types';

export default defineSignal({
  id: 'mutual-benefit',
  kind: 'generic',
  what: { en: 'Vague benefit for both' },
  why: { en: 'They can make nothing of a benefit that has no name.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(mutually|mutual) (beneficial|benefit|interest|growth|support)',
      '(synergy|synergies|potential collaboration|cross paths|add value|great minds)',
      'explore (potential)*2 (opportunities|synergies|ways)',
      '(exchange|share|swap|sharing|exchanging|swapping) (some|professional)? (ideas|insights|knowledge|experiences|notes|perspectives|best|leads)',
      '(learn from|support|help|add value to) (each other|one another)',
      '(collaborate|work together|be of help|be of use|mutually) (in the|to one|to you)',
      '(how|ways|if) (we|i) (can|could|might) SOFTEN? (collaborate|help each|support each|work together|be of|add value|add)',
      '(each other) grow',
      'each (other|others) (networks|network|work|journeys|content|posts|successes)',
    ],
  },
});
