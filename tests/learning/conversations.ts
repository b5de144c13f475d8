import { caseOf, firstOffer } from '@/utils/detection/analyze-conversation';
import { evidenceOf } from '@/utils/detection/conversation-evidence';
import { readMessages } from '@/utils/detection/conversation-reading';
import { countsOf } from '@/utils/detection/conversation-score';
import { threadOf } from '@/utils/detection/conversation-thread';
import { traits } from '@/utils/detection/conversation-traits';
import type { EvidenceId } from '@/utils/detection/conversation-types';
import { EVIDENCE } from '@/utils/detection/conversation-words';
import {
  beginningsOf,
  conversationsIn,
  inputOf,
  type Judge,
  type LabelledConversation,
  LEARNED,
} from '../detection/conversations';
import { type Fit, type Row, regress, type Sign } from './logistic';

/** How much a squared weight costs, where amounts vary by 1. Chosen by cross-validation. */
const RIDGE = 5;
const DECIMALS = 3;

const KINDS = Object.keys(EVIDENCE) as EvidenceId[];
const TRAITS = Object.entries(traits);
/** Evidence only ever speaks against the other side. */
const SIGNS: Sign[] = [...KINDS.map((): Sign => 1), ...TRAITS.map(([, { sign }]) => sign)];

export interface ConversationExample {
  conversation: LabelledConversation;
  amounts: readonly number[];
  /** How much it counts. */
  weight: number;
}

/** How much the beginnings of one innocent conversation count together, where all of it counts 1. */
const BEGINNINGS = 0.05;

/** A conversation as the model sees it; nothing where there is nothing to weigh. */
export function exampleOf(conversation: LabelledConversation, weight = 1): ConversationExample[] {
  const input = inputOf(conversation);
  const reads = readMessages(input);
  const first = firstOffer(reads);
  if (conversation.group || !first) return [];
  const counts = countsOf(evidenceOf(reads, first, input));
  const thread = threadOf(input, reads);
  const amounts = [
    ...KINDS.map((id) => counts.get(id) ?? 0),
    ...TRAITS.map(([, { amount }]) => amount(thread)),
  ];
  return [{ conversation, amounts, weight }];
}

/** Conversations and, with little weight, how the innocent ones began: a verdict must not come too early. */
export const examplesFrom = (conversations: readonly LabelledConversation[]): ConversationExample[] =>
  conversations.flatMap((conversation) => {
    const whole = exampleOf(conversation);
    if (conversation.label === 'stalker') return whole;
    const begun = beginningsOf(conversation).flatMap((one) => exampleOf(one));
    return [...whole, ...begun.map((one) => ({ ...one, weight: BEGINNINGS / begun.length }))];
  });

/** By how much each amount varies among examples. */
function spreads(examples: readonly ConversationExample[]): number[] {
  return SIGNS.map((_, index) => {
    const amounts = examples.map((one) => one.amounts[index]!);
    const mean = amounts.reduce((sum, one) => sum + one, 0) / amounts.length;
    const variance = amounts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / amounts.length;
    return Math.sqrt(variance) || 1;
  });
}

/** Weights per amount: evidence first, then traits. */
export function learnConversations(examples: readonly ConversationExample[]): Fit {
  const spread = spreads(examples);
  const features = SIGNS.map((_, index) => index);
  const rows = examples.map(
    ({ conversation, amounts, weight }): Row => ({
      features,
      amounts: amounts.map((amount, index) => amount / spread[index]!),
      answer: conversation.label === 'stalker' ? 1 : 0,
      weight,
    }),
  );
  const { base, weights } = regress(rows, SIGNS, RIDGE);
  return { base, weights: weights.map((weight, index) => weight / spread[index]!) };
}

/** Log-odds of a stalker. */
export const oddsBy = ({ base, weights }: Fit, { amounts }: ConversationExample): number =>
  amounts.reduce((sum, amount, index) => sum + amount * weights[index]!, base);

/** For each conversation the judge who has not seen it. */
export function crossValidated(
  conversations: readonly LabelledConversation[],
  folds: number,
): Map<LabelledConversation, Judge> {
  const examples = conversations.map((conversation) => examplesFrom([conversation]));
  const judges = new Map<LabelledConversation, Judge>();
  for (let fold = 0; fold < folds; fold += 1) {
    const fit = learnConversations(examples.filter((_, index) => index % folds !== fold).flat());
    const judge: Judge = (conversation) => {
      const some = caseOf(inputOf(conversation));
      const [example] = exampleOf(conversation);
      return typeof some !== 'string' && example !== undefined && oddsBy(fit, example) >= some.needed;
    };
    for (const [index, conversation] of conversations.entries()) {
      if (index % folds === fold) judges.set(conversation, judge);
    }
  }
  return judges;
}

const keyed = (key: string) => (/^[a-z_]\w*$/i.test(key) ? key : `'${key}'`);
const line = (id: string, weight: number) => `    ${keyed(id)}: ${Number(weight.toFixed(DECIMALS)) + 0},`;

/** The model's file, in which each weight can be read. The same conversations give the same bytes. */
export function trainedConversations(): string {
  const { base, weights } = learnConversations(examplesFrom(LEARNED.flatMap(conversationsIn)));
  return `/** Written by \`npm run train:conversations\`; not to be changed by hand. Log-odds of a stalker. */
export interface ConversationWeights {
  base: number;
  /** Of each piece of a kind. */
  evidence: Readonly<Record<string, number>>;
  /** Of each unit of a trait. */
  weights: Readonly<Record<string, number>>;
}

export const model: ConversationWeights = {
  base: ${Number(base.toFixed(DECIMALS))},
  evidence: {
${KINDS.map((id, index) => line(id, weights[index]!)).join('\n')}
  },
  weights: {
${TRAITS.map(([id], index) => line(id, weights[KINDS.length + index]!)).join('\n')}
  },
};
`;
}
