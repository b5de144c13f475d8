import { defineSignal } from '../types';

export default defineSignal({
  id: 'segment-talk',
  kind: 'pitch',
  what: { en: 'Talk to a segment' },
  why: { en: 'They notice that this was written to a kind of person, not to them.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'GROUP (like|similar to|such as) (you|yours|yourself|SLOT|CAP|us)',
      'in your (position|role|industry|space|field|area|city|region)',
      '(most|many|other|several|local|the) X*2 GROUP (i|we|that|who|are|have|tell|find|at|use|get|do|face|in your|know|see|like|pay)',
      'your (peers|competitors|sector|counterparts)',
      '(of your size|your size|in your space|on your side)',
      'for X*3 GROUP (like|who|in) (you|your|yours|are)',
      'often X*2 when GROUP',
      'if you are building',
      '(GROUP|everyone) (i|we) (work|speak|talk|partner) (with|to)',
      'a (common|frequent|recurring|typical|big) X*2 (theme|challenge|issue|problem|pain|complaint|frustration|request)',
      'i kept hearing',
      '(hear|see) (from|this|that|it) X*2 (other|GROUP)',
    ],
  },
});
