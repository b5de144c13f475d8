import { defineSignal } from '../types';

export default defineSignal({
  id: 'mutual-connections',
  kind: 'generic',
  what: { en: 'Mutual connections as the reason' },
  why: { en: 'Having contacts in common is what the site shows everybody; it is no reason to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(several | some | many | a few | NUM | quite a few | our | a | share | have | multiple | PLAINSLOT | lots of | couple of | same) X? (mutual | common | shared | same) (connection | connections | contact | contacts | friends | network | networks | acquaintances | circles | groups | people | interests | group | interest)',
      '(mutual | shared | common) (connections | contacts | friends | network | acquaintances | circles | groups | interests | connection or)',
      '(connections | people | contacts | friends | lot | much | things | interests | acquaintances | a few | plenty) in common',
      '(we are | we | are) (both | connected | in the same) X*2 (connected | group | groups | network | circles | members)',
      '(run | move | travel | hang) in (the same | similar) circles',
      '(same | linkedin | facebook | this | PLAINSLOT) group',
      '(second | 2nd) degree',
    ],
  },
});
