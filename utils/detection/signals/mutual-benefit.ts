import { defineSignal } from '../types';

export default defineSignal({
  id: 'mutual-benefit',
  kind: 'generic',
  what: { en: 'Vague benefit for both' },
  why: { en: 'They can make nothing of a benefit that has no name.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(mutually | mutual) (beneficial | benefit | interests | interest | growth | value | support | success | opportunities | gain)',
      '(synergy | synergies | win win | potential collaboration | potential collaborations | ways to collaborate | cross paths | value add | add value | adding value | great minds)',
      'explore (potential | possible | any | new | future | some | mutual | the)*2 (opportunities | collaborations | collaboration | synergies | ways | connections | possibilities | partnerships)',
      '(exchange | share | swap | trade | sharing | exchanging | swapping | trading) (some | our | any | professional | a few | industry)? (ideas | insights | knowledge | experiences | experience | thoughts | notes | perspectives | views | stories | learnings | tips | expertise | best | information | referrals | leads)',
      '(learn from | support | help | benefit | add value to | learn a lot from | grow with | inspire) (each other | one another | eachother)',
      '(opportunities | collaborate | collaborating | collaboration | work together | cross paths | help each other | be of help | be of service | be of use | of value | of assistance | mutually) (in the | in future | down the | someday | sometime | one day | at some | to each | to one | to you)',
      '(how | ways | where | if | whether) (we | i) (can | could | might | may) SOFTEN? (collaborate | help each | support each | work together | be of | add value | cooperate | benefit | add | help one)',
      '(both | each other | one another) (benefit | grow | benefits | learn | succeed)',
      'each (other | others) (networks | network | work | journeys | content | posts | successes)',
    ],
  },
});
