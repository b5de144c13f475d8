import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'social-proof',
  kind: 'pitch',
  what: { en: 'Other customers as an argument' },
  why: { en: 'Other people buying from you is no reason for them to talk to you.' },
  phrases: {
    en: [
      '(existing|happy|my|one of my|one of our|other|our|recent|similar) X? (client|clients|customer|customers|users)',
      '(certified|trusted) by',
      'we SOFTEN*2 (helped|served|supported) X*3 (CAP|GROUP|NUM|SLOT|dozens|exactly|many|some)',
      '(clients|companies|startups) (like|such as) (CAP|SLOT)',
      'case study',
      '(awards|proven|testimonial|track record)',
      '(CAP|SLOT|company|customer) (achieved|doubled|increased|reduced|saved|uses)',
      'for (brands|clients|companies) (across|in|like|such)',
    ],
  },
});
