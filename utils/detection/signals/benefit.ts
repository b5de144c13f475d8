import { defineSignal } from '../types';

export default defineSignal({
  id: 'benefit',
  kind: 'pitch',
  what: { en: 'A benefit nobody asked for' },
  why: { en: 'A promise to somebody you have not talked to sounds like a brochure.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'BENEFITV (your | their | the | its | our | my | on)? X*2 METRIC',
      '(more | fewer | less | better | faster | higher | lower | extra | new | qualified | consistent | steady | predictable | additional) X? METRIC',
      '(save~ | saving) (you | them | your | companies | teams | up to | over | money | thousands | hours | NUM | time | X hours)',
      '(free | frees | freed | freeing) up X*3 (time | hours | team | staff | capacity | days)',
      'without (the | having to | any | adding | hiring | extra | more | changing | ripping | a | needing) X*2 (hassle | headache | overhead | headcount | staff | cost | costs | stress | hire | team | lifting | effort | work | budget | contract | spreadsheets | disrupting | tools | stack | system)',
      '(off | from) your (plate | hands | team | shoulders | desk)',
      'so (you | they | your team | that you) can (focus | spend | get | concentrate | sleep | grow | stop)',
      '(peace of mind | time back | money back | return on investment | cost effective | competitive advantage | competitive edge | ahead of the curve | stay ahead | next level | bottom line | low hanging | quick win | quick wins | untapped)',
      'BENEFITV X*4 by (FIGURE | SLOT | half | up | over | NUM)',
      '(pays | paid | pay) for itself',
      '(at | for) (a fraction | half | less | lower | no extra | no cost | zero cost | a lower)',
      '(in | within | under) (NUM | SLOT | less than | just | minutes | a few | two | three) X? (days | weeks | hours | minutes | months) (instead | or less | not | flat | with no | rather)',
      'get (your | the | more | X) X*2 (noticed | seen | found | in front of | booked | funded | published | results | hired)',
    ],
  },
});
