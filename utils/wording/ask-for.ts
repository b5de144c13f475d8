import { moment } from './moment';
import type { Relation, WordingContext } from './types';

/**
 * How well an ask for an introduction suits, to somebody who is `relation` to the writer: not in an invite, a first
 * message or an answer to a pitch. After five steps of No More Cold Calling: it is no sales call; the result the two
 * had; the ideal client with a sample title; the introduction in so many words; thanks, news, and an easy way out.
 */
export function askFor(context: WordingContext, relation: Relation): number {
  const { isInvite, isPitched, isTwoWay, isThanked } = moment(context);
  if (isInvite || isPitched) return 0;
  if (relation === 'thanked' && isThanked) return 6;
  if (context.draftVerdict !== 'referral' && !context.trustsMe) return isTwoWay ? 1 : 0;
  if (relation === 'named' && context.facts?.whom) return 6;
  if (relation === 'thanked') return 1;
  if (context.relation === undefined) return 5;
  return context.relation === relation ? 6 : 1;
}
