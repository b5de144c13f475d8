import { defineSignal } from '../types';

export default defineSignal({
  id: 'stiff-opening',
  kind: 'generic',
  what: { en: 'A form letter’s opening' },
  why: { en: 'It opens like a form letter, and they stop reading there.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(hope|trust) (that)? this X? (COMMS)? (finds|reaches) you X?',
      '(hope|trust) (that)? (you|all|things) (are|is) SOFTEN? (doing|well|having|good|fine|enjoying|going)',
      'dear (sir|esteemed|professional|all|hiring|customer|friend|colleague|SLOT|connection)',
      '(i|we) SOFTEN*2 (wanted to|want to|thought i would|am writing to|am reaching out to) (reach out|introduce|connect|express|let you know|share)',
      '(reaching|reach) out (to you)? (because|as|since|regarding|about|with|to discuss|to connect)',
      '(it is with|allow me|greetings|good day|kindly|i take this|esteemed|to whom it may|as per|at your earliest|time and consideration|looking forward to your|look forward to your|do the needful|respected)',
      'quick (question|one|message|ask)',
    ],
  },
});
