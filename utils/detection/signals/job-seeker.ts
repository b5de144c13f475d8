import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'job-seeker',
  kind: 'generic',
  what: { en: 'A search for any job' },
  why: { en: 'It tells them what you need, and nothing of why you ask them.' },
  phrases: {
    en: [
      '(been|currently|i am) SOFTEN*2 (exploring|in search of|interested in|looking for|on the lookout for|open to|searching for|seeking) (X|my next)*2 (SLOT|job|opportunities|opportunity|position|role|roles|work)',
      '(my|review|share) (is my|my)? (cv|portfolio|resume)',
      '(any|job|open|potential|suitable) (job|openings|opportunities|position|positions|roles|vacancies|vacancy)',
      '(new|recent) graduate',
      '(breaking into|career change|job search|laid off)',
      '(be my mentor|consider me|consider my|guide me|job at your|keep me in mind|mentor me|refer me|referral for)',
      '(aspiring|freelance|open to work)',
    ],
  },
});
