import { defineSignal } from '../types';

export default defineSignal({
  id: 'social-proof',
  kind: 'pitch',
  what: { en: 'Other customers as an argument' },
  why: { en: 'Other people buying from you is no reason for them to talk to you.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(our | my | recent | other | existing | happy | current | one of our | one of my | past | similar | few) X? (client | clients | customer | customers | users)',
      '(trusted | used | loved | backed | chosen | featured | endorsed | certified | rated) (by | in | on)',
      '(i | we) SOFTEN*2 (helped | worked with | working with | supported | served | partnered with | partnering with | placed | trained | saved | coached | advised | delivered | did | finished | completed | wrapped | run) X*3 (GROUP | SLOT | NUM | CAP | similar | exactly | dozens | hundreds | several | many | some)',
      '(companies | firms | brands | teams | clients | businesses | names | customers | agencies | those | startups | schools | hotels) (such as | including | like) (CAP | SLOT)',
      'case (study | studies)',
      '(testimonial | testimonials | references available | success stories | success story | proven | track record | award winning | awards)',
      '(clients | customers | users | members | teams | owners) (have | are | report | say | tell | see | saw | get | got | include | love | range | typically | usually | often | save | saved | went)',
      '(CAP | SLOT | client | customer | agency | company) (saw | cut | saved | increased | reduced | grew | went from | doubled | tripled | achieved | uses | switched | recovered | generated)',
      '(just | recently) (helped | worked with | wrapped | finished | closed | saved | placed | did this) X',
      'for (clients | customers | companies | brands | firms) (like | such | including | in | across)',
      '(similar | comparable) (companies | clients | firms | teams | projects | businesses | results | work | organizations | organisations)',
      'SELLSLOT (achieved | saw | cut | reduced | increased)',
    ],
  },
});
