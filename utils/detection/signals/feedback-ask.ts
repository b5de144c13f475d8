import { defineSignal } from '../types';

export default defineSignal({
  id: 'feedback-ask',
  kind: 'pitch',
  what: { en: 'Your product as their homework' },
  why: { en: 'Asked for feedback on your product, they see that they are to be won for it.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(feedback | thoughts | input | opinion | perspective | advice | take | honest opinion) (on | about | for | regarding) (our | what we | my startup | my product | a product | an idea | my idea | something we | the product | a tool | what i am building | this idea | our idea | a new)',
      '(we are | i am | we have been | i have been) SOFTEN? (building | launching | developing | creating | working on | starting | testing | validating | piloting) (a | an | something | our | my | the | new) X*4',
      '(talking | speaking | chatting | interviewing | reaching out) (to | with) (X)*3 (GROUP | like you) (about | to | who | in | on)',
      '(customer | user | market | product) (discovery | interview | interviews | research | feedback | validation)',
      '(design partner | design partners | beta users | beta testers | beta tester | early adopters | early access | pilot customers | test users | advisors | advisory board)',
      '(want | like | love | need) your (feedback | expertise | advice | opinion | input | perspective | guidance) (on | for | about | as | END)',
    ],
  },
});
