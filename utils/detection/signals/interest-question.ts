import { defineSignal } from '../types';

/** @see https://www.gong.io/blog/sales-email-cta/ */
export default defineSignal({
  id: 'interest-question',
  kind: 'pitch',
  what: { en: 'Fishing for interest' },
  why: { en: 'They are asked to raise a hand for something they did not look for.' },
  phrases: {
    en: [
      'Q:(are|can|do|is|will|would) (SLOT|any of this|it|this|you) X*3 (interest|interested|open to|relevant|sense|useful|worthwhile)',
      '(if|whether) (any of this|it|that|there|this|you|you would) X*3 (a fit|interested|makes sense|of interest|open to|relevant|resonates|sounds|worth)',
      '^(any interest|curious|fair|fancy|interested|open|open to|shall i|thoughts|worth a|worth it) X*5 QM',
      '(can|could|delighted|glad|happy|like|love|pleased) (also|i|to)? SOFTEN? (answer|discuss|explain|forward|give|introduce|invite|offer|provide|run|send|share|show|tell|walk) (SLOT|a|any|how|it|more|my|our|some|the|this|what|you|your)',
      '(dm|message|reply|text) (SLOT|me|with|yes)',
      '(can|could|like me to|may|mind if|shall|want me to) (i|me)? SOFTEN? (forward|send|share|show|walk) (SLOT|a|it|my|our|over|some|the|you|your)',
      '(do|would) you (care|like|prefer|want) (a|me|more|to|us)',
      '(could|may|might|would) be (a fit|a good|a great|a perfect|helpful|of interest|of value|relevant|something|useful|worth)',
      '(any|no|of|your) interest (at|in)?',
      '(a good fit|see if it|see if there|see if we|see whether)',
      '(not sure) if (any|this|you)',
      'and i (ll|will) (send|share)',
      '^want (a|me|the|to|us)',
      'show you (a|how|our|what)',
    ],
  },
});
