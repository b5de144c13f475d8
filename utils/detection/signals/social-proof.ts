import { defineSignal } from '../types';

export default defineSignal({
  id: 'social-proof',
  kind: 'pitch',
  what: { en: 'Other customers as an argument' },
  why: { en: 'Other people buying from you is no reason for them to talk to you.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(our|my|recent|other|existing|happy|one of our|one of my|similar) X? (client|clients|customer|customers|users)',
      '(trusted|used|featured|certified) (by|in|on)',
      '(i|we) SOFTEN*2 (helped|working with|supported|served|delivered|did|finished|completed|run) X*3 (GROUP|SLOT|NUM|CAP|exactly|dozens|many|some)',
      '(companies|clients|startups) (such as|like) (CAP|SLOT)',
      'case study',
      '(testimonial|proven|track record|awards)',
      '(clients|customers|users|members|teams|owners) (have|are|report|say|tell|get|typically|often|save)',
      '(CAP|SLOT|customer|company) (saw|saved|increased|reduced|doubled|achieved|uses)',
      'just finished X',
      'for (clients|companies|brands) (like|such|in|across)',
      'similar (clients|projects|work)',
      'SELLSLOT (achieved|saw|reduced)',
    ],
  },
});
