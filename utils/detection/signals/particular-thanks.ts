import { defineSignal } from '../types';

export default defineSignal({
  id: 'particular-thanks',
  kind: 'anchor',
  what: { en: 'Thanks for something particular' },
  why: { en: 'Thanks for something they did is about them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(thanks|thank you|grateful|thankful) (so much|again|very much|once more|all)? (for|that you|to you for) (the|your|all|taking|sharing|introducing|coming|speaking|meeting|making|sending|being|giving|offering|inviting|looking|letting|walking|putting|writing|getting|stepping|joining|considering me|interviewing|visiting|stopping|lending|agreeing|SPECIFIC|yesterday|last|everything|dinner|today|a) X*2',
      '(happy birthday|sorry to hear|sorry about|good luck with|welcome back|get well|condolences|hope the|thinking of you|happy new year|happy holidays|happy anniversary|proud of you|means a lot|owe you)',
      '(helped me|helped us) (get|understand)',
    ],
  },
});
