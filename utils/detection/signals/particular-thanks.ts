import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'particular-thanks',
  kind: 'anchor',
  what: { en: 'Thanks or wishes for something of theirs' },
  why: { en: 'It is about them, and asks nothing.' },
  phrases: {
    en: [
      '(grateful|thank you|thankful|thanks) (again|all|once more|so much|very much)? (for|that you|to you for) (SPECIFIC|a|agreeing|all|being|coming|considering me|dinner|everything|getting|giving|interviewing|introducing|inviting|joining|last|lending|letting|looking|making|meeting|offering|putting|sending|sharing|speaking|stepping|stopping|taking|the|today|visiting|walking|writing|yesterday|your) X*2',
      '(condolences|get well|good luck with|happy anniversary|happy birthday|happy holidays|happy new year|hope the|means a lot|owe you|proud of you|sorry about|sorry to hear|thinking of you|welcome back)',
    ],
  },
});
