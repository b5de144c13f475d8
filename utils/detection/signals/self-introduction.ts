import { defineSignal } from '../types';

export default defineSignal({
  id: 'self-introduction',
  kind: 'generic',
  what: { en: 'Who you are, before why you write' },
  why: { en: 'They want to know why you write to them before who you are.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      'my name is',
      'i am SOFTEN? (the|a|an) X*3 (founder|ceo|coach|consultant|recruiter|broker|agent|rep|specialist|partner|manager|executive|developer|designer|copywriter|engineer|analyst|student|graduate|professional|sourcer|researcher|entrepreneur|nurse)',
      'i am SOFTEN? a SLOT',
      'introduce myself',
      'i SOFTEN*2 work (at|for|in) (a|the|CAP|SLOT)',
      'i (have|am) SOFTEN? (a)? (NUM|SLOT|X) years (of)? experience',
      'with (over|more than|NUM|SLOT) X? years',
    ],
  },
});
