import type { Words } from '@/utils/detection/types';
import type { AskSteps } from '@/utils/records/referral';
import { excerpt } from './excerpt';
import { blank, hi, joined } from './say';
import type { Segment, Wording, WordingContext } from './types';

/** One of the five steps: what it is, the words that it goes on from, and what stands for it while it is empty. */
export interface AskStep {
  id: keyof AskSteps;
  what: Words;
  lead: Words;
  empty: Words;
}

/** The five steps of an ask, after No More Cold Calling: no sales call, result, ideal client, introduction, thanks and news. */
export const askSteps: readonly AskStep[] = [
  {
    id: 'purpose',
    what: { en: 'It’s no sales call' },
    lead: { en: 'I’d like to …' },
    empty: { en: 'what you want to hear or learn from them' },
  },
  {
    id: 'result',
    what: { en: 'What you two achieved' },
    lead: { en: 'I think back to …' },
    empty: { en: 'the result you had together' },
  },
  {
    id: 'client',
    what: { en: 'Whom you look for' },
    lead: { en: 'I would like to do the same for …' },
    empty: { en: 'your ideal client, with a title' },
  },
  {
    id: 'whom',
    what: { en: 'The introduction' },
    lead: { en: 'Would you introduce me to …' },
    empty: { en: 'a name; left empty, whoever comes to mind' },
  },
  {
    id: 'news',
    what: { en: 'Thanks, and news' },
    lead: { en: 'Thank you either way, and I’ll …' },
    empty: { en: 'left empty, tell them how it goes' },
  },
];

/** Longer words are cut, UTF-16 code units. */
const MAX_STEP = 300;

/** The words as they go into the middle of a sentence. */
const said = (text: string): string => excerpt(text, MAX_STEP).replace(/[\s.!?,;:]+$/u, '');

const orBlank = (text: string, hint: string): Segment => said(text) || blank(hint);

/**
 * The ask that the steps make. What only the writer knows and has not said is a blank; the steps that can do without
 * words of their own have some.
 */
export function askOf(steps: AskSteps, recipient: WordingContext['recipient']): Wording {
  const [purpose, whom, news] = [said(steps.purpose), said(steps.whom), said(steps.news)];
  const noSale = purpose ? `: I’d like to ${purpose}` : '';
  const introduction = whom
    ? `Would you introduce me to ${whom}?`
    : 'Who comes to mind, and would you introduce me?';
  return {
    id: 'ask',
    label: 'Your ask',
    segments: joined([
      hi({ kind: 'message', recipient }),
      `I’d like to ask you something, and it’s not for a sales call${noSale}. I think back to `,
      orBlank(steps.result, 'the result you had together'),
      '. I would like to do the same for ',
      orBlank(steps.client, 'your ideal client, with a title'),
      `. ${introduction} If it doesn’t feel right, just say so. Thank you either way, and I’ll ${news || 'tell you how it goes'}.`,
    ]),
  };
}
