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
      '(we | i) (are | am) still (interested | waiting | finalizing | finalising | reviewing | deciding | working through | considering | in the process | interviewing)',
      '(final | hiring | a | make a | make my | their | your) decision (by | on | deadline | soon | this | next | yet | about)',
      '(another | other | an | competing | your | the | job | written | formal) offer (with | from | and | for | deadline | letter | of employment | by | we)',
      '(where (i | things | we) stand | my top choice | my first choice | internal approvals | approval | next steps in the | notice period | reference check | background check | second round | first round | interview with | start working | first day | onboarding | resignation | my last day)',
      '(your | the) (job posting | job ad | job listing | job post | posting | opening for | position of | open position | open positions | open role | post about)',
      '(interviewing | opportunity to interview | opportunity to speak | chance to interview | consider my application | consideration | the offer | accept the | accept your | your offer | join the team | joining the team | excited to join | start on | the role at | move forward | next steps | next round | final round)',
    ],
  },
});
