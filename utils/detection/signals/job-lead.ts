import { defineSignal } from '../types';

export default defineSignal({
  id: 'job-lead',
  kind: 'pitch',
  what: { en: 'A job nobody asked for' },
  why: { en: 'An opening that is not tied to what they want reads to them like a mass mailing.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(exciting | great | amazing | fantastic | incredible | exclusive | unique | perfect | lucrative | exceptional | excellent | career | SLOT | senior | junior | remote | contract | urgent | similar | confidential | lead | manager | engineer | developer | director) (opportunity | opening | openings | position | positions | vacancy | vacancies | role) (at | with | for | in | that | available | we | i | you | on | as | and | to | which)',
      '(position | role | job | opening | opportunity) (i am | we are | my client is | our client is) (filling | recruiting | hiring | looking | working | trying)',
      '(great | perfect | strong | good | excellent | ideal | amazing | right | potential | solid | suitable | wonderful | natural) X? (fit | match | candidate | addition | profile) (for | to | with | on | END)',
      '(we are | i am | currently | my client is | our client is | client is | who is | team is | CAP is | SLOT is | they are | company is) SOFTEN? (hiring | recruiting | looking for (a | an | someone | talented | experienced | X) | looking to (hire | fill | add | grow | bring) | seeking (a | an | X) | staffing | searching for (a | an | X) | growing our | expanding our | building out our)',
      '(makes you | you would be | you might be | you may be | you will be | you could be | you would make | you are | you make | you seem) (an | a | the)? X? (perfect | great | excellent | ideal | amazing | strong | good | exactly | suitable | candidate)',
      '(ready for | considering | open to | looking for | interested in | exploring) (your | a | an | any | some | hearing about)? X? (next | new) X? (challenge | role | opportunity | opportunities | job | position | chapter | move | step | roles)',
      '(open to | exploring | considering) X? (new opportunities | opportunities | a move | a change | moving | relocating | other roles | hearing about)',
      '(hiring | apply now | apply today | unpaid position | paid consultation | paid survey | paid interview | paid call | top candidates | top candidate | candidates | competitive salary | competitive pay | compensation | base salary | comp range | job description | salary range | per hour | hourly rate | remote role | fully remote | full time | contract role | permanent role | signing bonus | equity | total comp | day rate | ote | relocation | visa sponsorship | headhunter | headhunting | talent acquisition | recruiter | recruiters | recruitment | staffing | talent partner | talent pool | hiring manager)',
      'about (the | a | our | an) X*2 (role | position | opportunity | opening)',
      '(role | position | opportunity | job) (at | with | in | for) (CAP | a | an | our | my | one of | the)',
      '(your resume | your cv | your profile matches | your profile is | your skills | your skillset | your background matches | your experience matches | your background in | your experience with | your experience as) X*3 (fit | match | align | aligns | matches | perfect | ideal | role | great | suit | suits | would | makes)',
      '(client | clients) (of mine | is looking | are looking | needs | who needs | in need | with a need | has an opening | has a need)',
      '(be on the lookout | open req | open reqs | filling a | fill a | fill this | pipeline of candidates)',
    ],
  },
});
