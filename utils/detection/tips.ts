import type { Tip, Verdict } from './types';

/** At most this many, best first: more advice is read by nobody. */
const MOST = 2;
/** The study's figures change here. UTF-16 code units. */
const LONG = 400;

interface Rule extends Tip {
  applies(verdict: Verdict, has: (signal: string) => boolean, text: string): boolean;
}

const RULES: readonly Rule[] = [
  {
    id: 'say-why-them',
    text: 'Say in one sentence why you write to this person and nobody else: where you met, what of theirs you read, who named them.',
    applies: (verdict) => verdict === 'generic',
  },
  {
    id: 'let-it-rest',
    text: 'Let the unanswered message rest. Come back when you have something that is about them.',
    applies: (verdict, has) => verdict === 'pitch' && (has('bump') || has('break-up') || has('chase')),
  },
  {
    id: 'talk-first',
    text: 'Leave the offer out. Ask about something of theirs, and see whether a conversation comes of it.',
    applies: (verdict) => verdict === 'pitch',
  },
  {
    id: 'ask-for-the-introduction',
    text: 'Name the kind of person you would like to meet and why, ask for the introduction itself, and leave an easy way out.',
    applies: (verdict) => verdict === 'referral',
  },
  {
    id: 'interest-before-time',
    text: 'If you must ask, ask whether it interests them; a meeting is more to ask of a stranger.',
    source:
      'Gong, 304,000 cold e-mails, year unknown, second-hand: 12 % answered a question of interest, 7 % one for a meeting',
    applies: (verdict, has) => verdict === 'pitch' && (has('call-ask') || has('calendar-link')),
  },
  {
    id: 'shorten',
    text: 'Say it in fewer than 400 characters.',
    source:
      'LinkedIn, tens of millions of recruiters’ InMails, 2022: under 400 characters they got 22 % more answers than average',
    applies: (verdict, _has, text) => (verdict === 'pitch' || verdict === 'generic') && text.length > LONG,
  },
];

/**
 * What to do instead, best first.
 *
 * @param has whether a signal was found
 */
export function tipsFor(verdict: Verdict, has: (signal: string) => boolean, text: string): Tip[] {
  const tips: Tip[] = [];
  if (verdict === 'ordinary' || verdict === 'personal') return tips;
  for (const { id, text: words, source, applies } of RULES)
    if (tips.length < MOST && applies(verdict, has, text)) tips.push({ id, text: words, source });
  return tips;
}
