import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'stiff-opening',
  kind: 'generic',
  what: { en: 'A form letter’s opening' },
  why: { en: 'It opens like a form letter, and they stop reading there.' },
  phrases: {
    en: [
      '(hope|trust) (that)? this X? (COMMS)? (finds|reaches) you X?',
      '(hope|trust) (that)? (all|things|you) (are|is) SOFTEN? (doing|enjoying|fine|going|good|having|well)',
      'dear (SLOT|all|colleague|connection|customer|esteemed|friend|hiring|professional|sir)',
      '(reach|reaching) out (to you)? (about|as|because|regarding|since|to connect|to discuss|with)',
      '(allow me|as per|at your earliest|do the needful|esteemed|good day|greetings|i take this|it is with|kindly|look forward to your|looking forward to your|respected|time and consideration|to whom it may)',
      'quick (ask|message|one|question)',
    ],
  },
});
