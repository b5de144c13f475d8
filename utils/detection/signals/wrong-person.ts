import { defineSignal } from '../types';

export default defineSignal({
  id: 'wrong-person',
  kind: 'pitch',
  what: { en: 'Asking a stranger to route you' },
  why: { en: 'They are used as a switchboard by somebody they do not know.' },
  source: 'https://www.nomorecoldcalling.com/i-just-deleted-you/',
  phrases: {
    en: [
      '(right | best | better | correct | appropriate | relevant | proper | wrong | person) (person | contact | point of contact | people | individual | team | department | place | fit to | one to)',
      'Q:who (handles | owns | manages | looks after | is responsible | is in charge | oversees | runs | leads | takes care | decides | else | would | should | is the | is handling | do i | is best | deals) X',
      'who (handles | owns | manages | looks after | is responsible | is in charge | oversees | deals with) (X | SLOT)',
      '(point | direct | steer | route | guide | forward | redirect | pass) (me | this | us | it) (to | in | towards | toward | along | on)',
      '(someone | anyone | somebody | a colleague | person) (else | better | on your team | in your team | at your | on your | in your) X*2 (speak | talk | contact | reach | handle | handles | who | responsible | better | team | company | department)',
      '(decision maker | decision makers | in charge of | responsible for)',
      '(should | would) (i | it) (be)? (speak | talk | speaking | talking | contact | contacting | better) (to | with | someone)',
      '(is | are) (this | that | you) (something you | your area | the one | your remit | in your | under your | you who)',
      '(not | is not) your (area | remit | department | thing)',
    ],
  },
});
