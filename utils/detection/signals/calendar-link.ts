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
      '(pick|choose|book|grab) (a)? X? (time|slot) (that|on|here|via|LINK|SLOT|convenient)',
      '(on|in|to) my (calendar|schedule)',
      '(calendar|booking) (link|page|SLOT|LINK)',
      '(here is|link to) my (calendar|diary|link|schedule)',
      'book (here|directly|a slot|time|online|it)',
    ],
  },
});
