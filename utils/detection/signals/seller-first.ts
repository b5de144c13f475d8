import { defineSignal } from '../types';

export default defineSignal({
  id: 'seller-first',
  kind: 'pitch',
  what: { en: 'It starts with you' },
  why: { en: 'They have to read about you before they find out why you wrote to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'i SOFTEN? (run|own|lead|started) (a|an|the|my own|SLOT) X*4 (agency|consultancy|company|firm|studio|practice|shop|network|group)',
      '(reaching out|writing|contacting you) (to you)? (from|on behalf of)',
      '(WE|i) SOFTEN*2 (work~|partner~|collaborate~) (with|for) X*4 GROUP',
      '(WE|i) SOFTEN*2 (work~|partner~) with SLOT',
      '(WE|i) SOFTEN*2 (specialize~|specialise~) in',
      '(specializing|specialising|specialises|specialized) in',
      'i SOFTEN? (specialize|specialise|represent|advise)',
      '(WE|i) SOFTEN*2 (look after|take over|do X for|work for) X*3 (GROUP|NUM|SLOT|your|at your)',
      'i do X for X*3 (GROUP|SLOT|NUM)',
      'we are (a|an|the) X*5 (agency|firm|studio|provider|manufacturer|partner|factory|network|brand)',
      'at CAP we',
      '(over at) CAP',
      '(my company|our company|OURS) (is|has|does|can|helps|offers|provides|works|makes)',
      '(i am|it is) CAP CAP? (from|with) (CAP|the)',
      'i am from CAP',
      '(WE|i) do this for',
      '(WE|i) (place|source|supply|fund) X',
      'what we do',
      'we have been (doing|helping|working|building|making|supplying|serving|in business)',
      'on the X*3 side',
    ],
  },
});
