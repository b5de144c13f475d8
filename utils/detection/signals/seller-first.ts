import { defineSignal } from '../types';

export default defineSignal({
  id: 'seller-first',
  kind: 'pitch',
  what: { en: 'It starts with you' },
  why: { en: 'They have to read about you before they find out why you wrote to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'i SOFTEN? (run | own | lead | founded | started | head | operate | launched | opened | manage) (a | an | the | my own | our | SLOT) X*4 (agency | consultancy | company | firm | business | studio | startup | practice | shop | platform | saas | outfit | brand | fund | network | group | program | community | clinic)',
      '(reaching out | reach out | writing | messaging | contacting you | getting in touch | calling | connecting) (to you)? (from | on behalf of | as the | as a | as we)',
      '(WE | i) SOFTEN*2 (work~ | partner~ | consult~ | collaborate~) (with | alongside | for) X*4 GROUP',
      '(WE | i) SOFTEN*2 (work~ | partner~ | consult~) (with | alongside) SLOT',
      '(WE | i) SOFTEN*2 (specialize~ | specialise~ | focus~ | concentrate~) (in | on | mainly | exclusively)',
      '(specializing | specialising | specializes | specialises | specialized | specialised) in',
      'i SOFTEN? (specialize | specialise | represent | consult | advise)',
      '(WE | i) SOFTEN*2 (look after | take over | take care of | do X for | act for | buy and sell | make X for | work for) X*3 (GROUP | NUM | SLOT | your | at your)',
      'i do X (and X)? for X*3 (GROUP | SLOT | NUM)',
      'we are (a | an | the | one of) X*5 (company | agency | firm | startup | studio | platform | provider | team | consultancy | supplier | manufacturer | leader | marketplace | partner | vendor | group | business | factory | network | lab | nonprofit | distributor | brand)',
      'at (CAP | our company) we',
      '(here at | over at) CAP',
      '(my company | our company | my agency | my firm | my startup | OURS) (is | has | does | can | specializes | specialises | helps | offers | provides | works | builds | makes | just | recently)',
      '(this is | i am | it is) CAP CAP? (from | with | at | over at | of | here from) (CAP | the)',
      'i am (with | from | over at) CAP',
      '(WE | i) do (this | exactly this | exactly that | that) for',
      '(WE | i) (place | source | supply | import | export | manufacture | install | finance | fund | staff | insure | audit | certify | distribute) X',
      'what we do',
      'we have been (doing | helping | working | building | making | supplying | serving | in business)',
      'on the X*3 side',
    ],
  },
});
