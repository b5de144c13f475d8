import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'mutual-connections',
  kind: 'generic',
  what: { en: 'Mutual connections as the reason' },
  why: { en: 'Having contacts in common is what the site shows everybody; it is no reason to them.' },
  phrases: {
    en: [
      '(NUM|PLAINSLOT|a|a few|have|lots of|our|quite a few|several|share|some) X? (common|mutual|shared) (connection|connections|interests|network)',
      '(connections|contacts|friends|people) in common',
      '(are|we|we are) (both|connected|in the same) X*2 (connected|group|network)',
      'move in (similar|the same) circles',
    ],
  },
});
