import { defineAskRule } from './types';

export default defineAskRule({
  id: 'no-introduction',
  what: { en: 'No introduction asked for' },
  why: { en: 'You do not say what you would like them to do, which is to introduce you.' },
  cleared: {
    en: [
      /\b(?:introduc(?:e|es|ing|tions?)|intros?|(?:put|putting) (?:me|us|the two of us|the both of us) in (?:touch|contact)|(?:connect|connecting) (?:me|us|the two of us|the three of us)|bring(?:ing)? us together|(?:write|drop|send) (?:him|her|them|\p{Lu}\p{L}+) (?:a (?:line|note|word)|two lines)|a word with (?:him|her|them|\p{Lu}\p{L}+)|copy(?:ing)? (?:us|me) both|vouch for me|refer(?:ring)? (?:me|us)|recommend(?:ing)? (?:me|us)|(?:good )?word (?:in )?for (?:me|us)|ask(?:ing)? (?:her|him|them|\p{Lu}\p{L}+) (?:if|whether)|take me (?:along|with you)|tell (?:him|her|them) about|join us for|make the connection)\b/giu,
    ],
  },
});
