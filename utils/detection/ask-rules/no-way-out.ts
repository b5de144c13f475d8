import { defineAskRule } from './types';

export default defineAskRule({
  id: 'no-way-out',
  what: { en: 'No easy way out' },
  why: { en: 'You leave them no easy way to say no, and whoever feels pushed keeps silent.' },
  cleared: {
    en: [
      /\b(?:only if|(?:no|zero) (?:worries|pressure|problem|hard feelings|harm|obligation|rush)|if (?:you|it|that|this)(?:'d| would|'s| is|'re| are)? ?(?:rather not|prefer not|not (?:comfortable|right|the right|appropriate|a fit|a good|possible|something)|(?:doesn't|does not|don't|do not|isn't|is not|feels?|seems?|makes? sense|awkward|uncomfortable|too much|odd|comfortable)|(?:would|'d) be awkward)|feel free to (?:say no|decline|ignore|pass)|(?:don't|do not|never) hesitate to (?:decline|say no)|you (?:can|may|could) (?:always |simply |just )?(?:say no|decline|refuse|leave it)|leave it (?:out|at that|be)|please leave it|say so|sooner not|(?:say|tell me|a) no (?:is|and|would)|(?<!there )\bno is (?:\w+ )?(?:fine|fair|good|ok|okay|welcome)\b|just say (?:no|so)|(?:totally|perfectly|completely|absolutely|quite|all) (?:fine|ok|okay|understand|understandable|good) (?:if|to)|(?:it|that)(?:'s| is) (?:fine|ok|okay|all right|alright) (?:if|to|too|either way)|(?:i(?:'ll| will|'d| would)? (?:\w+ )?understand)|whatever you (?:decide|answer)|either way|up to you|if not,|unless (?:you|it))/gi,
    ],
  },
});
