import { defineSignal } from '../types';

export default defineSignal({
  id: 'job-seeker',
  kind: 'generic',
  what: { en: 'A search for any job' },
  why: { en: 'It tells them what you need, and nothing of why you ask them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(i am | currently | been | actively) SOFTEN*2 (looking for | seeking | searching for | exploring | pursuing | open to | hunting for | in search of | on the lookout for | interested in) (a | an | any | new | my next | job | work | entry | full | part | SLOT | opportunities | internship | roles | X)*2 (job | role | roles | position | positions | opportunity | opportunities | internship | internships | work | employment | placement | career | openings | apprenticeship | SLOT)',
      '(my | attached | attach | attaching | review | share | sharing | send | sending | see) (my | is my)? (resume | cv | portfolio | curriculum)',
      '(any | suitable | relevant | current | potential | job | available | open | entry level) (openings | opening | vacancy | vacancies | positions | roles | opportunities | internships | position | job)',
      '(recent | fresh | new) (graduate | grad | graduates)',
      '(job search | job hunt | job hunting | job seeker | jobseeker | unemployed | laid off | career change | career transition | transition into | transitioning into | break into | breaking into)',
      '(refer me | referral for | provide a referral | consider me | keep me in mind | consider my | give me a chance | give me an opportunity | guide me | mentor me | be my mentor | become my mentor | job at your | position at your | join your (team | company))',
      '(aspiring | freelance | freelancer | available for work | open to work | hire me)',
    ],
  },
});
