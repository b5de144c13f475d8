import { defineSignal } from '../types';

export default defineSignal({
  id: 'stock-invitation',
  kind: 'generic',
  what: { en: 'A stock invitation' },
  why: { en: 'It is the sentence everybody sends, so it says nothing about them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(add | have | include | welcome | adding | having | get | including) you (to | in | on | into | as | among | part of) (my | our | a | the | SLOT)? X*3 (network | connections | contacts | circle | connection | contact | list | linkedin)',
      '(join | be a part of | be part of | become part of | enter | joining | be in) (my | your | our | each others) X*3 (network | circle | connections)',
      'LIKE (it | if we | if you | that we)? (to | in | would be | on | at | could | would | we could | you would | for us to | by)*3 SOFTEN? (connect | connecting | connected | link up | link | network | networking | be connected | stay connected | be in touch | stay in touch | keep in touch | get connected | build a connection | make a connection)',
      '(would | could | should | can | may | shall | might | let us | lets | please | care to | thought we | figured we | we should | thought i would | wanted to | reaching out to | hope we can | hope to | hoping to | thinking we should | worth) SOFTEN? (connect | connecting | link up | network | be connected | stay connected | add you)',
      '^(connect | connecting | connected | lets connect | up for connecting | worth connecting | open to connecting | ok to connect) X*3 (QM | END)',
      '(accept | accepting) (my | the | this) X*2 (invitation | request | invite | connection)',
      '(stay | keep | be | remain | get | getting | staying | keeping) (in touch | connected | in contact)',
      '(expand | grow | build | extend | widen | broaden | increase | develop | enlarge | strengthen) (my | our | your | both our | a | their | the | each others) X*3 (network | connections | circle | networks)',
      'connect (with you | here | on linkedin | and | on here | if you | QM | further | professionally | END | sometime | to | as | for | over)',
      'send you (a | an | this) X? (invite | invitation | request | connection)',
      '(request | invitation | invite) to connect',
      '(open | happy | up) to (connect | connecting | new connections)',
    ],
  },
});
