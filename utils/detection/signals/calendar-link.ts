import { defineSignal } from '../types';

export default defineSignal({
  id: 'calendar-link',
  kind: 'pitch',
  what: { en: 'A calendar link' },
  why: { en: 'It asks them to serve themselves to your diary.' },
  source: 'https://www.gong.io/blog/sales-email-cta/',
  phrases: {
    en: [
      'CALENDAR',
      '(pick | choose | book | grab | find | reserve | select) (a | your | some | any)? X? (time | slot | spot) (that | which | on | here | below | from | in | via | through | using | at | LINK | SLOT | works | convenient)',
      '(on | in | to | through | via | from) my (calendar | diary | schedule | booking)',
      '(calendar | booking | scheduling | scheduler) (link | page | invite | SLOT | LINK)',
      '(here is | link to) my (calendar | diary | link | availability | schedule)',
      'book (here | directly | a slot | time | online | it)',
    ],
  },
});
