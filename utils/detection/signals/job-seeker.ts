import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'job-seeker',
  kind: 'generic',
  what: { en: 'A search for any job' },
  why: { en: 'It tells them what you need, and nothing of why you ask them.' },
  phrases: {
    en: [
      '(my|review|share) (my|is my)? (resume|cv|portfolio)',
      '(any|suitable|potential|job|open) (openings|vacancy|vacancies|positions|roles|opportunities|position|job)',
      '(recent|new) graduate',
      '(job search|laid off|career change|breaking into)',
      '(refer me|referral for|consider me|keep me in mind|consider my|guide me|mentor me|be my mentor|job at your)',
      '(aspiring|freelance|open to work)',
    ],
  },
});
