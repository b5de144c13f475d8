import { defineSignal } from '../types';

export default defineSignal({
  id: 'pressure',
  kind: 'pitch',
  what: { en: 'Pressure' },
  why: { en: 'They feel pushed, and people who feel pushed step back.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(limited time | limited spots | limited seats | limited number | limited availability | act now | act fast | do not miss | miss out | missing out | last chance | final chance | before it is too late | before they | spots left | seats left | spots are | seats are | places left | few spots | few seats | few places | filling up | filling fast | will not last | will not be open | select group | exclusive | exclusively | offer ends | offer expires | expires | time sensitive | urgently | asap response | hurry | first come | only NUM | deadline is | closes on | closing soon | ends WHEN | early bird | while stocks | one time only | once in a lifetime | ground floor | handpicked | hand selected | invitation only)',
      '(before | until | by) (the)? (end of | WHEN | prices | price | NUM) X*2 (offer | deal | discount | price | rate | close | closes | end | rise | rises)',
    ],
  },
});
