import { defineSignal } from '../types';

/** @see https://www.gong.io/blog/sales-email-cta/ */
export default defineSignal({
  id: 'calendar-link',
  kind: 'pitch',
  what: { en: 'A calendar link' },
  why: { en: 'It asks them to serve themselves to your diary.' },
  phrases: {
    en: [
      'CALENDAR',
      '(book|choose|grab|pick) (a)? X? (slot|time) (LINK|SLOT|convenient|here|on|that|via)',
      '(in|on|to) my (calendar|schedule)',
      '(here is|link to) my (calendar|diary|link|schedule)',
      'book (a slot|directly|here|it|online|time)',
    ],
  },
});
