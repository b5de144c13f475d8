import type { ExcuseId } from '@/utils/records/referral';

/** Words by language. They live with the rule that they explain. */
export interface Words {
  en: string;
}

/** A reason that people give themselves for not asking, and what speaks against it. */
export interface Excuse {
  id: ExcuseId;
  what: Words;
  answer: Words;
  source: string;
}

const EVERYONE = 'https://www.thinkadvisor.com/2010/05/17/five-fool-proof-sources-for-referrals/';
const SYSTEM = 'https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/';
const FEAR = 'https://salesman.com/stop-cold-calling-and-get-referrals-instead-with-joanne-black/';

/** After No More Cold Calling, in our own words. */
export const excuses: readonly Excuse[] = [
  {
    id: 'too-junior',
    what: { en: 'They are too junior' },
    answer: {
      en: 'You don’t know whom they know: a boss, a neighbour, a friend from school. You find out by asking.',
    },
    source: EVERYONE,
  },
  {
    id: 'too-special',
    what: { en: 'What we do is too special' },
    answer: {
      en: 'They need not explain it. Describe whom you want to meet, with a sample title; the introduction is enough.',
    },
    source: EVERYONE,
  },
  {
    id: 'handed-over',
    what: { en: 'I handed the client over' },
    answer: {
      en: 'You won their trust, and it didn’t go with the account. Ask how things went since; that is worth knowing too.',
    },
    source: SYSTEM,
  },
  {
    id: 'not-the-moment',
    what: { en: 'It’s not the moment' },
    answer: {
      en: 'The moment is when something you did has helped, or they say thank you. If that has happened, it is now.',
    },
    source: SYSTEM,
  },
  {
    id: 'needy',
    what: { en: 'It would look needy' },
    answer: {
      en: 'People like to help somebody who helped them. Say what you two achieved, ask plainly, and make a no easy.',
    },
    source: FEAR,
  },
];
