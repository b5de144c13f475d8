import { conversationsIn, KEPT, LEARNED, type Tally, tallyOf } from '../detection/conversations';
import { crossValidated } from './conversations';
import { type Share, wilson } from './metrics';

const FOLDS = 20;

export interface ConversationFigure {
  name: string;
  found: Share;
  accused: Share;
}

const figure = (name: string, { found, stalkers, accused, innocent }: Tally): ConversationFigure => ({
  name,
  found: wilson(found, stalkers),
  accused: wilson(accused, innocent),
});

/** What is found in the corpus, the fairest measures first. */
export function conversationFigures(): ConversationFigure[] {
  const learned = LEARNED.flatMap(conversationsIn);
  const verdicts = crossValidated(learned, FOLDS);
  const judged = tallyOf(learned, (one) => ({
    verdict: verdicts.get(one) ? 'stalker' : 'none',
    evidence: [],
  }));
  return [
    figure('written blind, and kept for measuring', tallyOf(conversationsIn(KEPT))),
    figure('own, each judged by a model that has not seen it', judged),
    figure('own, those that the model was learned from', tallyOf(learned)),
  ];
}
