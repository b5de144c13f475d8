import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/ */
export default defineSignal({
  id: 'referral-ask',
  kind: 'referral',
  what: { en: 'A request for an introduction' },
  why: { en: 'They can only say yes if you tell them whom you want to meet, and why.' },
  phrases: {
    en: [
      '(connect|connecting|introduce|introducing|refer|referring) me (END|for|to|via|with)',
      '(appreciate|do|for|grateful for|love|make|making|offer|request) (a|an|any|me an|the)? X? (intro|introduction|introductions|referral)',
      'put (me|us) in (contact|touch)',
      '(can|could|do|mind|would) you (be|feel)? (able|comfortable|mind|open|willing)? (to)? (connect me|introduce~|put in a word|refer)',
      '(do|if|might|that|thought|who|would) you SOFTEN*2 (ever|happen to)? (hear|hear of|know|meet|think of) (of)? X*2 (SLOT|anybody|anyone|clients|one or two|others|owners|people|somebody|someone|who)',
      '(anyone|names|person|who) (that|who)? (come|comes) to mind',
      '(anybody|others|people|someone) X? (in your circle|in your network|you know|you think) X',
      '(any|for|from|on|your) (your)? (introductions|referral|referrals)',
      '(connected to|you are connected to|you are connected with|you know|you worked with) (CAP|SLOT) X*4 (at|connect|from|introduce|well)',
      'who (do|would) you (introduce|know|talk) X',
    ],
  },
});
