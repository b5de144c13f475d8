import { defineSignal } from '../types';

export default defineSignal({
  id: 'mutual-connections',
  kind: 'generic',
  what: { en: 'Mutual connections as the reason' },
  why: { en: 'Having contacts in common is what the site shows everybody; it is no reason to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(several|some|a few|NUM|quite a few|our|a|share|have|PLAINSLOT|lots of) X? (mutual|common|shared) (connection|connections|network|interests)',
      '(mutual|shared|common) (connections|network|interests)',
      '(connections|people|contacts|friends) in common',
      '(we are|we|are) (both|connected|in the same) X*2 (connected|group|network)',
      'move in (the same|similar) circles',
      '(same|PLAINSLOT) group',
      'second degree',
    ],
  },
});
