import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'seller-first',
  kind: 'pitch',
  what: { en: 'It starts with you' },
  why: { en: 'They have to read about you before they find out why you wrote.' },
  phrases: {
    en: [
      'i SOFTEN? (lead|own|run|started) (SLOT|a|an|my own|the) X*4 (agency|company|consultancy|firm|group|network|practice|shop|studio)',
      '(contacting you|reaching out|writing) (to you)? (from|on behalf of)',
      '(WE|i) SOFTEN*2 (collaborate~|partner~|work~) (for|with) X*4 GROUP',
      '(WE|i) SOFTEN*2 (partner~|work~) with SLOT',
      '(specialises|specialising|specialized|specializing) in',
      'i SOFTEN? (advise|represent|specialise|specialize)',
      '(WE|i) SOFTEN*2 (do X for|look after|take over|work for) X*3 (GROUP|NUM|SLOT|at your|your)',
      'we are (a|an|the) X*5 (agency|brand|factory|firm|manufacturer|network|partner|provider|studio)',
      'at CAP we',
      'i am from CAP',
      '(WE|i) (fund|place|source|supply) X',
    ],
  },
});
