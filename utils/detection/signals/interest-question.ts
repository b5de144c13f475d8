import { defineSignal } from '../types';

export default defineSignal({
  id: 'interest-question',
  kind: 'pitch',
  what: { en: 'Fishing for interest' },
  why: { en: 'They are asked to raise a hand for something they did not look for.' },
  source: 'https://www.gong.io/blog/sales-email-cta/',
  phrases: {
    en: [
      'Q:(would|will|is|are|do|can) (this|it|you|any of this|SLOT) X*3 (interest|interested|useful|relevant|sense|open to|worthwhile)',
      '(worth|make sense to) (explore|look|a look|talk|connect|a|us)',
      '(if|whether) (you|this|it|that|there|you would|any of this) X*3 (interested|of interest|relevant|open to|makes sense|resonates|a fit|worth|sounds)',
      '^(interested|curious|fair|open|thoughts|worth it|worth a|any interest|fancy|shall i|open to) X*5 QM',
      '(happy|glad|love|like|delighted|can|could|pleased) (to|i|also)? SOFTEN? (show|share|send|walk|tell|explain|offer|give|run|provide|forward|introduce|invite|discuss|answer) (you|our|a|more|how|what|some|the|my|SLOT|it|this|your|any)',
      '(learn|learning|hear|know|find out) more (about|END)',
      'more information END',
      '(let me know|tell me) if (you|this|interested)? X? X? (interested|would like|interest|open|like|prefer|need)',
      '(reply|text|dm|message) (yes|with|me|SLOT)',
      '(shall|can|could|may|mind if|want me to|like me to) (i|me)? SOFTEN? (send|share|show|forward|walk) (you|it|over|a|the|some|SLOT|my|our|your)',
      '(would|do) you (like|want|care|prefer) (to|me|a|more|us)',
      '(could|might|would|may) be (something|a good|a great|a fit|of interest|of value|useful|worth|helpful|a perfect|relevant)',
      '(any|no|of|your) interest (in|at)?',
      '(a good fit|see if there|see if we|see if it|see whether)',
      '(not sure) if (this|you|any)',
      'give it a spin',
      '(try|test) (it|us|this) (out|for|free)',
      '(take|have) a look',
    ],
  },
});
