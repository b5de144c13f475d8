import { fullName } from '@/utils/shared/names';
import { excerpt } from './excerpt';
import { where } from './meeting';
import { moment } from './moment';
import { blank, comma, hi, mutual } from './say';
import { sharedPlace } from './shared-place';
import type { Facts, Segment, WordingContext } from './types';

/** A fact longer than this is no phrase to go on with, UTF-16 code units. */
const MAX_FACT = 90;

const SUBJECT = 'its subject';
const BOTH = 'where you both were';
/** A hint is read at a glance, UTF-16 code units. */
const MAX_QUOTE = 30;

/** A hint that shows what there is to go on. */
const about = (hint: string, of: string, words = '') => {
  const quote = excerpt(words, MAX_QUOTE).replace(/[.!?,;:]+$/, '');
  return quote ? `${hint} (${of}: ${quote})` : hint;
};

/** A phrase of the writer's in the middle of a sentence, or a blank for it. */
function phrase(key: keyof Facts, hint: string) {
  return ({ facts }: WordingContext): Segment[] => {
    const said = facts?.[key]?.trim() ?? '';
    const whole = excerpt(said, MAX_FACT).replace(/[\s.!?,;:]+$/u, '');
    return [said.length <= MAX_FACT && whole ? whole : blank(hint)];
  };
}

/** Somebody's name, or a blank for it. */
function person(key: keyof Facts, hint: string) {
  return ({ facts }: WordingContext): Segment[] => [fullName(facts?.[key]) ?? blank(hint)];
}

/** What stands for `{…}` in the words of a frame. */
export const slots: Readonly<Record<string, (context: WordingContext) => readonly Segment[]>> = {
  hi: (context) => [hi(context)],
  ',name': (context) => [comma(context)],
  where,
  mutual: (context) => [mutual(context) ?? blank('somebody you both know')],
  answer: (context) => {
    const { question } = moment(context);
    return [blank(question === undefined ? 'your answer' : `your answer to ${question}`)];
  },
  post: (context) =>
    context.facts?.post
      ? phrase('post', SUBJECT)(context)
      : [blank(about(SUBJECT, 'their latest', context.recipient.activity))],
  thanked: (context) => [blank(about('what they thanked you for', 'their words', moment(context).thanks))],
  by: person('suggestedBy', 'who suggested it'),
  introducer: person('introducedBy', 'who introduced you'),
  introduced: person('introducedTo', 'whom they introduced you to'),
  past: (context) =>
    context.facts?.past
      ? phrase('past', BOTH)(context)
      : [blank(about(BOTH, 'perhaps', sharedPlace(context)))],
  result: phrase('result', 'the result you had together'),
  client: phrase('client', 'your ideal client, with a title'),
  person: phrase('whom', 'the person, with their title'),
};
