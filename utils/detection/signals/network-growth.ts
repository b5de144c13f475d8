import { defineSignal } from '../types';

export default defineSignal({
  id: 'network-growth',
  kind: 'generic',
  what: { en: 'Collecting contacts' },
  why: { en: 'They are told that they are one more name on a list.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(expand | grow | build | extend | widen | broaden | increase | develop | enlarge | growing | expanding | building | broadening | extending | developing) (my | our | your | both our | a | the | out my | up my) X*3 (network | connections | circle | networks | contacts | community | list)',
      '(connect | connecting | network | networking | engage | engaging | meet | meeting | interact | exchange | link | linking | stay connected | surround) (up)? (with | to) X*3 (professionals | professional | people | experts | expert | leaders | leader | influencers | minds | peers | others | individuals | folks | talent | entrepreneurs | founders | recruiters | PLAINSLOT | engineers | developers | owners | executives | colleagues | thinkers | innovators | practitioners | operators | marketers | designers | someone | everyone | those | enthusiasts | members)',
      '(always | constantly | forever | actively) SOFTEN? (looking | great | happy | good | nice | open | love | like | learning | keen | interested | networking | on the lookout | excited | seeking | enjoy | up for | eager | fun | glad | trying) X*2',
      '(professionals | professional | experts | expert | leaders | leader | people | individuals | someone | influencers | minds | talent | others | folks | founders | entrepreneurs | person) (just | such | exactly)? (like | such as | as) (you | yourself)',
      '(like minded | likeminded | networking | meet new people | new people | new connections | interesting people | great people | good people | great minds | fellow PLAINSLOT | fellow professionals | fellow professional | fellow X (professional | professionals | enthusiasts | enthusiast | nerd | founder | founders | entrepreneur | entrepreneurs | leader | leaders | recruiter | developer | marketer))',
      '(my | your | our) (professional | linkedin | X)? network',
    ],
  },
});
