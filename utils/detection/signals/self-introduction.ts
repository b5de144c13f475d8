import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'self-introduction',
  kind: 'generic',
  what: { en: 'Who you are, before why you write' },
  why: { en: 'They want to know why you write to them before who you are.' },
  phrases: {
    en: [
      'my name is',
      'i am SOFTEN? (a|an|the) X*3 (agent|analyst|broker|ceo|coach|consultant|copywriter|designer|developer|engineer|entrepreneur|executive|founder|graduate|manager|nurse|partner|professional|recruiter|rep|researcher|sourcer|specialist|student)',
      'i am SOFTEN? a SLOT',
      'introduce myself',
      'i (am|have) SOFTEN? (a)? (X) years (of)? experience',
      'with (NUM|SLOT|more than|over) X? years',
    ],
  },
});
