import { defineAskRule } from './types';

export default defineAskRule({
  id: 'no-reassurance',
  what: { en: 'Not said that it is no sales call' },
  why: { en: 'You could take away their fear of letting a salesperson loose on a friend.' },
  isMild: true,
  cleared: {
    en: [
      /\b(?:(?:no|not a|isn't a|is not a|won't be a|never a|without a) (?:sales|selling|pitch|sales (?:call|pitch|meeting|talk))|(?:not|won't|never|nothing) (?:to |going to |be |trying to |out to )?(?:sell|selling|pitch|pitching|buy)|(?:just|only|simply|purely) (?:to|want(?:ed)? to|a chance to|like to) (?:learn|hear|listen|understand|meet|get to know|compare|swap|see|ask|talk|exchange)|(?:just|only|simply|merely) (?:a|an|one|twenty minutes|half an hour|over) ?(?:\w+ )?(?:conversation|chat|talk|coffee|exchange|tea|lunch)?|i (?:have|'ve) nothing (?:to sell|for (?:him|her|them))|no selling|not for a quote|(?:i'd|i would|i) (?:\w+ )?(?:like|love|want) to (?:hear|learn|listen|understand|ask)|get(?:ting)? to know (?:him|her|them|each other)|compare notes)\b/gi,
    ],
  },
});
