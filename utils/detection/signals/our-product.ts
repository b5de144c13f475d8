import { defineSignal } from '../types';

export default defineSignal({
  id: 'our-product',
  kind: 'pitch',
  what: { en: 'Your product comes first' },
  why: { en: 'A product named before a conversation tells them that the message is about you.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(our | my) X*2 OFFERING',
      '(WE | i) SOFTEN*2 (MAKEV) (a | an | the | our | custom | high | premium | affordable | SLOT | X) X*3 (OFFERING | for GROUP | for your | that | GROUP)',
      '(WE | i) (offer | provide | sell | deliver | supply | carry | manufacture) !the',
      '(WE | i) have (a | an | the | some | several | just launched | recently launched) X*3 (OFFERING | offer | deal | discount | opportunity) (that | which | to | for | you | END)',
      '(OFFERING) (that | which | to | designed to | built to | built for | for) SOFTEN? (help~ | let~ | allow~ | enable~ | make~ | automate~ | connect~ | turn~ | give~ | ties | combines | X? GROUP | BENEFITV | handles | tracks | does | shows | finds | keeps | takes | pulls | runs)',
      '(introducing | introduce you to | introduce) (our | CAP | SLOT | you to our | you to my)',
      '(check out | take a look at | try | trying out | have a look at | see) (our | my | CAP) X? (OFFERING | website | site | page | demo | portfolio | deck | app | work | link)',
      'a (new | simple | free | powerful | better | smart | modern | cheaper | small | local | secure | leading | trusted | cloud | complete | full) X*2 OFFERING',
      '(what | how) (we | our team | our company | i) (offer | do | built | are building | have built | can do | made | created)',
      '(we | i) (recently | just) (launched | built | released | opened | developed | created | finished | rolled)',
      '(white label | turnkey | end to end | all in one | plug and play | done for you | off the shelf | custom built | in house alternative | lease | leasing | wholesale | bulk | price list | samples | catalog | catalogue | brochure)',
    ],
  },
});
