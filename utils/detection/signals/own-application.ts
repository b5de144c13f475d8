import { defineSignal } from '../types';

export default defineSignal({
  id: 'own-application',
  kind: 'anchor',
  what: { en: 'Your own application' },
  why: { en: 'It follows up something that they know of.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'my (application | candidacy | interview | start date | references | onboarding | notice period | offer letter | assignment | take home | thesis | transcript)',
      'i (have | already | recently | just | did)*2 (applied | submitted my | interviewed | completed the | sent my application | attached my)',
      '(interested | interest | applying | applied) (in | for) (the | this | your) X*3 (role | position | job | opening | opportunity | internship | post | team | posting | program)',
      '(interview | application | hiring | decision) (process | timeline | timelines | stage | panel | yesterday | today | WHEN | next | status | materials | form)',
      '(your | the) (job posting | job ad | job listing | job post | posting | opening for | position of | open position | open positions | open role | post about)',
      '(interviewing | opportunity to interview | opportunity to speak | chance to interview | consider my application | consideration | the offer | accept the | accept your | your offer | join the team | joining the team | excited to join | start on | the role at | move forward | next steps | next round | final round)',
    ],
  },
});
