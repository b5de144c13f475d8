import { defineSignal } from '../types';

export default defineSignal({
  id: 'talk-ask',
  kind: 'pitch',
  what: { en: 'A wish to talk' },
  why: { en: 'You want to talk, and they do not know yet why they should.' },
  source: 'https://www.gong.io/blog/sales-email-cta/',
  phrases: {
    en: [
      '(can | could | shall | may | might | perhaps) (we | i | you and i) SOFTEN? (talk | chat | speak | meet | connect | call you | jump | hop | discuss | catch)',
      '(love | like | happy | glad | keen | want | wanted | hoping | great | good | delighted | excited | nice | welcome | hope) (to | if we could | for us to | the chance to | the opportunity to | an opportunity to) SOFTEN? (chat | talk | speak | meet | hop | jump | schedule | set | discuss | catch up | get together | have a | explore | arrange | find a | pick your | sit down)',
      'let us (chat | talk | meet | schedule | set | discuss | find | hop | jump | grab | explore | arrange | catch | get | have | do | book | see)',
      '(grab | get | buy you | have | over | share) (a | some | an)? X? (coffee | lunch | beer | drink | tea)',
      'pick your brain',
      '(speak | talk | chat | connect | discuss | meet) (further | soon | more | shortly | WHEN | live | directly)',
      '(get | jump | hop) on (a | an | the) X? CALL',
      '(opportunity | chance | time) to (talk | speak | chat | meet | discuss | connect | show | share | introduce)',
      '(hear | hearing) your (thoughts | perspective | views | feedback | take | story)',
    ],
  },
});
