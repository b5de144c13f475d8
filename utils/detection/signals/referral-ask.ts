import { defineSignal } from '../types';

export default defineSignal({
  id: 'referral-ask',
  kind: 'referral',
  what: { en: 'A request for an introduction' },
  why: { en: 'They can only say yes if you tell them whom you want to meet, and why.' },
  source: 'https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/',
  phrases: {
    en: [
      '(introduce|connect|refer|introducing|referring|connecting) me (to|with|for|END|via)',
      '(make|making|do|offer|appreciate|love|for|request|grateful for) (an|the|a|any|me an)? X? (intro|introduction|introductions|referral)',
      'put (me|us) in (touch|contact)',
      '(introduce|connect) us to',
      '(would|could|can|do|mind) you (be|feel)? (open|willing|comfortable|able|mind)? (to)? (introduce~|refer|put in a word|connect me)',
      '(do|would|might|if|that|thought|who) you SOFTEN*2 (happen to|ever)? (know|think of|hear of|hear|meet) (of)? X*2 (anyone|anybody|someone|somebody|people|others|who|one or two|clients|owners|SLOT)',
      '(anyone|who|names|person) (who|that)? (come|comes) to mind',
      '(someone|anybody|people|others) X? (you know|in your network|in your circle|you think) X',
      '(from|for|on|any|your) (your)? (referral|referrals|introductions)',
      '(forwardable|pass my|give them my|think of me|keep me in mind for|my way)',
      '(you know|you are connected to|you are connected with|connected to|you worked with) (SLOT|CAP) X*4 (introduce|connect|at|from|well)',
      '(noticed|see) (you are) (well)? connected (to|with)? (SLOT|CAP)',
      'who (would|do) you (know|introduce|talk) X',
      'who (else|do you know|would benefit|could benefit|could use|you know) X',
      '(who (needs|need|wants|could use|might need|are looking|is looking|might be|would be|would benefit|could benefit))',
      '(ideal customer|dream client)',
    ],
  },
});
