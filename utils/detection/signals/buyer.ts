import { defineSignal } from '../types';

export default defineSignal({
  id: 'buyer',
  kind: 'anchor',
  what: { en: 'You are the one who buys' },
  why: { en: 'They hear that you want what they offer.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(we | i) SOFTEN? (would like to | want to | would love to | need to | plan to | are ready to | am ready to | decided to | are going to) (buy | order | go ahead | move ahead | proceed | purchase | sign | book a table | renew | reorder | rent | hire you | engage you | subscribe | try your | use your | get a quote | see your | see a demo of your)',
      '(budget) X? (is | was | got | has been) (approved | signed | there | set | ready)',
      '(send | give | share | forward) (me | us) (a | the | your | an)? X*2 (quote | pricing | price list | prices | contract | proposal | estimate | offer | invoice | rates | rate card | brochure | terms | catalogue)',
      '(how much | what) (do you | would you | does your | would it | is your | are your) X*2 (charge | cost | rate | rates | fee | fees | price | prices | take | lead)',
      '(what do you charge | your rates | your prices | your fee | your quote | your proposal | your offer | your services | your availability for | your product | your platform | your team for | your tool | your software | can you do | could you do | are you able to)',
      '(looking for | need | needs) (a | an | someone | somebody | help with) X*4 (and your | and you | can you | could you | are you | for our | for my)',
      '(we are | i am) (evaluating | comparing | shortlisting | in the market for | ready to sign | ready to buy | happy to pay)',
      '(our budget | my budget | the budget is | purchase order | po number | procurement | sign the contract | rfp | tender)',
      '(recommended | recommend) (you | your) (for | as | to us)',
    ],
  },
});
