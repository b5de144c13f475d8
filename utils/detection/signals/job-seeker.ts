import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'job-seeker',
  kind: 'generic',
  what: { en: 'A search for any job' },
  why: { en: 'It tells them what you need, and nothing of why you ask them.' },
  phrases: {
    en: [
      '(i am|currently|been) SOFTEN*2 (looking for|seeking|searching for|exploring|open to|in search of|on the lookout for) (a|new|my next|job|work|SLOT|opportunities|roles|X)*2 (job|role|roles|position|opportunity|opportunities|work|SLOT)',
      '(i am|currently|been) SOFTEN*2 interested in (a|new|my next|job|work|opportunities|roles)*2 (job|role|roles|position|opportunity|opportunities|work|SLOT)',
      '(my|review|share) (my|is my)? (resume|cv|portfolio)',
      '(any|suitable|potential|job|open) (openings|vacancy|vacancies|positions|roles|opportunities|position|job)',
      '(recent|new) graduate',
      '(job search|laid off|career change|breaking into)',
      '(refer me|referral for|consider me|keep me in mind|consider my|guide me|mentor me|be my mentor|job at your)',
      '(aspiring|freelance|open to work)',
    ],
  },
});
