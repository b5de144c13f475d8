import type { CheckAnswer, SelfCheck } from '@/utils/records/habit';
import type { Words } from './excuses';

/** One question of the self-check. Its id stays, since answers are kept by it. */
export interface Question {
  id: string;
  text: Words;
  source: string;
}

const EVERYONE = 'https://www.thinkadvisor.com/2010/05/17/five-fool-proof-sources-for-referrals/';
const BUYING = 'https://salesman.com/stop-cold-calling-and-get-referrals-instead-with-joanne-black/';
const DAILY = 'https://www.nomorecoldcalling.com/dont-time-ask-referrals-february-referral-selling-insights/';
const INTRODUCTION = 'https://www.nomorecoldcalling.com/dont-forget-the-introduction/';
const SYSTEM = 'https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/';
const METRICS = 'https://www.nomorecoldcalling.com/right-referral-metrics/';

/** After No More Cold Calling, in our own words: what is asked, listed, said, thanked and counted. */
export const questions: readonly Question[] = [
  {
    id: 'list',
    text: { en: 'I have written down everyone I know, those I know best on top.' },
    source: EVERYONE,
  },
  {
    id: 'clients',
    text: { en: 'I ask every client, and everyone I met there, not the buyer alone.' },
    source: BUYING,
  },
  { id: 'daily', text: { en: 'I ask one person every working day.' }, source: DAILY },
  {
    id: 'ideal-client',
    text: { en: 'I can say in one sentence whom I want to meet, with a sample title.' },
    source: INTRODUCTION,
  },
  {
    id: 'introduction',
    text: { en: 'I ask for an introduction, not for a name or “anyone you know”.' },
    source: INTRODUCTION,
  },
  {
    id: 'moment',
    text: { en: 'When a client thanks me, or a result is there, I ask.' },
    source: SYSTEM,
  },
  { id: 'thank', text: { en: 'I thank at once, and tell the source how it goes on.' }, source: METRICS },
  { id: 'week', text: { en: 'Each week I know whom to ask, to thank, to catch up with.' }, source: METRICS },
  {
    id: 'count',
    text: { en: 'I count people asked, introductions, meetings and clients, not what I send.' },
    source: METRICS,
  },
];

const WORTH: Record<CheckAnswer, number> = { yes: 2, partly: 1, no: 0 };

/** Points of a self-check, two for a yes and one for a partly, out of two a question. Answers to questions that are no longer asked don't count. */
export function readinessOf({ answers }: Pick<SelfCheck, 'answers'>): { points: number; of: number } {
  const given = new Map(answers.map(({ question, answer }) => [question, answer]));
  const points = questions.reduce((sum, { id }) => sum + WORTH[given.get(id) ?? 'no'], 0);
  return { points, of: 2 * questions.length };
}

/** The checks, oldest first, with their points: how the habit grows. */
export function readinessOverTime(checks: readonly SelfCheck[]) {
  return [...checks]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map((check) => ({ check, ...readinessOf(check) }));
}
