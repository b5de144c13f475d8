import { fullName } from '@/utils/shared/names';
import { excerpt } from './excerpt';
import { where } from './meeting';
import { moment } from './moment';
import { blank, comma, hi, mutual } from './say';
import type { Facts, Segment, WordingContext } from './types';

/** A fact longer than this is no phrase to go on with, UTF-16 code units. */
const MAX_FACT = 90;

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
  post: phrase('post', 'its subject'),
  by: person('suggestedBy', 'who suggested it'),
  introducer: person('introducedBy', 'who introduced you'),
  introduced: person('introducedTo', 'whom they introduced you to'),
  past: phrase('past', 'where you both were'),
  result: phrase('result', 'the result you had together'),
  client: phrase('client', 'your ideal client, with a title'),
  person: phrase('whom', 'the person, with their title'),
};
