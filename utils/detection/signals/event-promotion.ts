import { defineSignal } from '../types';

export default defineSignal({
  id: 'event-promotion',
  kind: 'pitch',
  what: { en: 'An event to fill' },
  why: { en: 'They are invited to fill a room, not to meet somebody.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(webinar | webinars | masterclass | masterclasses | bootcamp | bootcamps | virtual event | live session | free session | live event | online event | free workshop | free training | mastermind | fireside)',
      '(register | registration | sign up | signup | subscribe | rsvp | enroll | enrol | save your seat | reserve your | get your ticket | claim your) X?',
      'join (us | our | me | my | the | over | NUM | hundreds | a) X*3 (for | at | on | in | free | live | upcoming | growing | exclusive | private | community | newsletter | group | event | workshop | session | webinar | program | cohort | waitlist | beta | founders | leaders | panel | challenge | discord | slack | list | network)',
      '(invite | inviting | invited) (you)? (to | on | as) (our | my | a | an | the | be | join | speak | attend | this | participate | take) X*3 (podcast | guest | speaker | show | event | panel | workshop | dinner | roundtable | webinar | summit | community | board | forum | series | interview | study | survey | session | beta | program | launch | conference | join | attend)',
      '(have | feature | featuring | interview | interviewing | host) you (on | as | in | for) (our | my | a | the | an)? X*2 (podcast | guest | speaker | show | series | blog | newsletter | panel | channel | magazine | event)',
      '(my | our | the | a) X*2 (podcast | newsletter | channel | magazine | book launch | survey | beta | waitlist | community)',
      '(follow | like | share | subscribe to | support | visit | check out) (our | my | the) X? (page | company | channel | newsletter | website | store | post | profile | podcast | book | blog | campaign)',
      '(guest post | backlink | backlinks | link exchange | sponsored post | collab | paid partnership | brand ambassador | affiliate | affiliates | ambassador | referral fee | commission | commissions | revenue share | reseller | white label)',
      '(take | complete | fill out | fill in | answer) (our | my | a | this | the) X*2 (survey | questionnaire | poll | form)',
    ],
  },
});
