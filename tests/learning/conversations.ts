import { caseOf, firstOffer } from '@/utils/detection/analyze-conversation';
import { evidenceOf } from '@/utils/detection/conversation-evidence';
import { readMessages } from '@/utils/detection/conversation-reading';
import { countsOf } from '@/utils/detection/conversation-score';
import { threadOf } from '@/utils/detection/conversation-thread';
import { traits } from '@/utils/detection/conversation-traits';
import type { EvidenceId } from '@/utils/detection/conversation-types';
import { EVIDENCE } from '@/utils/detection/conversation-words';
import { conversationsIn, inputOf, type LabelledConversation, LEARNED } from '../detection/conversations';
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
}

/** Conversations as the model sees them. In those left out there is nothing to weigh. */
export const examplesFrom = (conversations: readonly LabelledConversation[]): ConversationExample[] =>
  conversations.flatMap((conversation) => {
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
    return [{ conversation, amounts }];
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
    ({ conversation, amounts }): Row => ({
      features,
      amounts: amounts.map((amount, index) => amount / spread[index]!),
      answer: conversation.label === 'stalker' ? 1 : 0,
      weight: 1,
    }),
  );
  const { base, weights } = regress(rows, SIGNS, RIDGE);
  return { base, weights: weights.map((weight, index) => weight / spread[index]!) };
}

/** Log-odds of a stalker. */
export const oddsBy = ({ base, weights }: Fit, { amounts }: ConversationExample): number =>
  amounts.reduce((sum, amount, index) => sum + amount * weights[index]!, base);

/** Of each conversation whether a model that has not seen it calls it a stalker's. */
export function crossValidated(
  conversations: readonly LabelledConversation[],
  folds: number,
): Map<LabelledConversation, boolean> {
  const verdicts = new Map<LabelledConversation, boolean>();
  for (let fold = 0; fold < folds; fold += 1) {
    const fit = learnConversations(examplesFrom(conversations.filter((_, index) => index % folds !== fold)));
    for (const conversation of conversations.filter((_, index) => index % folds === fold)) {
      const some = caseOf(inputOf(conversation));
      const [example] = examplesFrom([conversation]);
      const isStalker = typeof some !== 'string' && example && oddsBy(fit, example) >= some.needed;
      verdicts.set(conversation, isStalker === true);
    }
  }
  return verdicts;
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
