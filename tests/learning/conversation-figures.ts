import { conversationsIn, KEPT, LEARNED, NEWEST, type Tally, tallyOf } from '../detection/conversations';
import { crossValidated } from './conversations';
import { type Share, wilson } from './metrics';

export interface ConversationFigure {
  name: string;
  found: Share;
  accused: Share;
  /** Innocent ones that are accused when cut after any of their messages. */
  accusedTooSoon: Share;
  /** Median number of messages after which a stalker was first told. */
  foundAfter: number;
}

export const figureOf = (name: string, tally: Tally): ConversationFigure => ({
  name,
  found: wilson(tally.found, tally.stalkers),
  accused: wilson(tally.accused, tally.innocent),
  accusedTooSoon: wilson(tally.accusedTooSoon, tally.innocent),
  foundAfter: tally.foundAfter[Math.floor(tally.foundAfter.length / 2)] ?? Number.NaN,
});

/** What is found in the corpus, the fairest measures first. */
export function conversationFigures(): ConversationFigure[] {
  const learned = LEARNED.flatMap(conversationsIn);
  const judges = crossValidated(learned);
  return [
    figureOf('written blind last, texts not read, nothing learned from it', tallyOf(conversationsIn(NEWEST))),
    figureOf(
      'written blind before, texts not read, nothing learned from it',
      tallyOf(KEPT.flatMap(conversationsIn)),
    ),
    figureOf(
      'own, each judged by a model that has seen nothing of its writer',
      tallyOf(learned, (one) => judges.get(one)!),
    ),
    figureOf('own, those that the model was learned from', tallyOf(learned)),
  ];
}
