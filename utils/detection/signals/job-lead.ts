import { defineSignal } from '../types';

export default defineSignal({
  id: 'job-lead',
  kind: 'pitch',
  what: { en: 'A job nobody asked for' },
  why: { en: 'An opening that is not tied to what they want reads to them like a mass mailing.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(exciting|great|amazing|incredible|exceptional|SLOT|engineer) (opportunity|opening|position|positions|role) (at|with|for|in|that|we|i|you|on|and|to)',
      'position (i am|we are) (filling|hiring|trying)',
      '(great|perfect|strong|good|excellent|ideal) X? (fit|match|candidate|profile) (for|with|END)',
      '(we are|i am|currently|CAP is|SLOT is|company is) SOFTEN? (hiring|recruiting|looking for (a|an|someone|X)|seeking (a|an|X)|searching for (a|an|X))',
      '(makes you|you would be|you may be|you will be|you would make|you are|you make) (an|a)? X? (perfect|great|excellent|ideal|amazing|strong|good|suitable|candidate)',
      '(ready for|considering|open to|looking for|exploring) (your|a)? X? (next|new) X? (challenge|opportunities|job|step|roles)',
      '(open to|exploring|considering) X? (new opportunities|opportunities|a move)',
      '(hiring|apply now|candidates|competitive salary|compensation|job description|salary range|per hour|hourly rate|fully remote|full time|equity|day rate|relocation|recruiter|recruiters|staffing|talent partner|hiring manager)',
      'about (the|a) X*2 (role|position|opportunity)',
      '(role|position|opportunity|job) (at|with|in|for) (CAP|a|an|our)',
      '(your profile is|your background in|your experience with) X*3 (great|would)',
      '(client|clients) needs',
      '(be on the lookout|open req|open reqs|filling a|fill a|fill this|pipeline of candidates)',
    ],
  },
});
