import { defineSignal } from '../types';

export default defineSignal({
  id: 'break-up',
  kind: 'pitch',
  what: { en: 'A goodbye to force an answer' },
  why: { en: 'They feel guilt put on them by somebody they never answered.' },
  source: 'https://www.nomorecoldcalling.com/i-just-deleted-you/',
  phrases: {
    en: [
      'should i (stop|close|take|file)',
      '(my|the|this is my|one|this|this is the) X? (last|final) X? (COMMS|time|try|one)',
      '^(last|final) (COMMS|one|try)',
      '(close|closing) (your|the|this) (file|loop)',
      '(out of) your (inbox|hair)',
      '(not|never) (want to|wish to|mean to|trying to|going to|here to)? X? (bother|pester|bug|spam|annoy|nag|hassle|chase|intrude|be a pest|be a nuisance) (you|END|again)',
      'leave (it|this) (at that|there)',
      '(off|from) (my|our|the|your) list',
      '(wrong time|timing is|not the right time|the right time|not a priority|not a fit|is not a fit|i will take it|no hard feelings|get out of your|given up|give up on|permission to close|go away)',
      '(if|when) (the)? (timing|things|circumstances|anything|that|this|it) (is|are|ever)? X? (change|changes|better|off|right|bad|not|becomes)',
      'door is (always)? open',
      '(reach|reaching) out (one|for the) (last|final)',
      '(wish|wishing) you (all the|and your team|continued)',
      '(will|would) (not)? (follow|bother|try|reach|check) (up|you|back|out)? (again|anymore|any more|further|in a few|next quarter|later)',
      '(eaten by|trapped|bear|bears)',
    ],
  },
});
