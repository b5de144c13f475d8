import { defineSignal } from '../types';

export default defineSignal({
  id: 'numbers',
  kind: 'pitch',
  what: { en: 'Figures as bait' },
  why: { en: 'Numbers without a conversation read to them like an advert.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(by | up to | over | with | seen | see | of | around | about | nearly | almost | than | for | from | at | saved | save | earn | pay~ | paying | average | an) FIGURE',
      'FIGURE (more | less | fewer | faster | higher | lower | increase | reduction | growth | of | in | off | lift | cheaper | better | return | roi | drop | discount | savings | commission | per | a | annual | base | within | the | on | open | reply | response | your)',
      'NUM X? (hours | days | minutes) (a | per | every | each | of | saved | back | X) (week | month | day | shift | employee | year)',
      'from (NUM | SLOT) X*2 to (NUM | SLOT) X? (hours | days | minutes | weeks | months | percent | leads | clients | customers)',
      '(over | more than | NUM | dozens of | hundreds of | thousands of | SLOT) X? (clients | customers | companies | businesses | teams | users | agencies | firms | founders | brands | stores | practices | projects | members | subscribers | schools | clinics | leads)',
      'NUM percent',
      'SELLSLOT (in | increase | more | faster | reduction | within)',
    ],
  },
});
