import { caseOf, firstOffer, neededFor } from '@/utils/detection/analyze-conversation';
import { evidenceOf } from '@/utils/detection/conversation-evidence';
import { amountOfWord, SIDES, type Side, vocabularyOf } from '@/utils/detection/conversation-lexicon';
import { readMessages, wordsOf } from '@/utils/detection/conversation-reading';
import { countsOf } from '@/utils/detection/conversation-score';
import { threadOf } from '@/utils/detection/conversation-thread';
import { traits } from '@/utils/detection/conversation-traits';
import type { EvidenceId } from '@/utils/detection/conversation-types';
import { EVIDENCE } from '@/utils/detection/conversation-words';
import { WORD_WEIGHTS } from '@/utils/detection/features';
import {
  beginningsOf,
  conversationsIn,
  inputOf,
  type Judge,
  type LabelledConversation,
  LEARNED,
} from '../detection/conversations';
import { type Row, regress, type Sign } from './logistic';

/** How much a squared weight costs, where amounts vary by 1; and that of a single word. Chosen by cross-validation. */
const RIDGE = 6;
const WORD_RIDGE = 3;
/** A word is weighed if so many conversations of so many writers hold it, written small: no name, no hobby-horse. */
const CONVERSATIONS = 8;
const WRITERS = 3;
/** Words that weigh less than this are left out. Log-odds. */
const LEAST = 0.12;

const KINDS = Object.keys(EVIDENCE) as EvidenceId[];
const TRAITS = Object.entries(traits);
/** Evidence only ever speaks against the other side. */
const SIGNS: Sign[] = [...KINDS.map((): Sign => 1), ...TRAITS.map(([, { sign }]) => sign)];

export interface ConversationExample {
  conversation: LabelledConversation;
  amounts: readonly number[];
  words: Record<Side, ReadonlySet<string>>;
  /** How much it counts. */
  weight: number;
}

/** How much the beginnings of one innocent conversation count together, where all of it counts 1. */
const BEGINNINGS = 0.3;

/** A conversation as the model sees it; nothing where there is nothing to weigh. */
export function exampleOf(conversation: LabelledConversation, weight = 1): ConversationExample[] {
  const input = inputOf(conversation);
  const reads = readMessages(input);
  const first = firstOffer(reads);
  if (conversation.group || !first) return [];
  const counts = countsOf(evidenceOf(reads, first, input));
  const thread = threadOf(input, reads, first);
  const amounts = [
    ...KINDS.map((id) => counts.get(id) ?? 0),
    ...TRAITS.map(([, { amount }]) => amount(thread)),
  ];
  return [{ conversation, amounts, words: vocabularyOf(thread), weight }];
}

/** Conversations and, with little weight, how the innocent ones began: a verdict must not come too early. */
export const examplesFrom = (conversations: readonly LabelledConversation[]): ConversationExample[] =>
  conversations.flatMap((conversation) => {
    const whole = exampleOf(conversation);
    if (conversation.label === 'stalker') return whole;
    const begun = beginningsOf(conversation).flatMap((one) => exampleOf(one));
    return [...whole, ...begun.map((one) => ({ ...one, weight: BEGINNINGS / begun.length }))];
  });

/** Words that the model of messages takes for an offer's: they never clear anybody, however innocent those are who use them here. */
const OFFERED = new Set([...WORD_WEIGHTS[0]!].flatMap(([word, weight]) => (weight > 0 ? [word] : [])));

const keyOf = (side: Side, word: string) => `${side} ${word}`;

const signOf = (key: string): Sign => {
  const [side, word] = key.split(' ');
  return side === 'theirs' && OFFERED.has(word!) ? 1 : 0;
};

/** Words of a side that stand there with a small first letter, or in the headline. */
function smallWords({ messages, them }: LabelledConversation, side: Side): Set<string> {
  if (side === 'headline') return new Set(wordsOf((them?.headline ?? '').slice(0, 300)));
  const from = side === 'theirs' ? 'them' : 'me';
  const texts = messages.filter((message) => message.from === from).map(({ text }) => text);
  return new Set(
    wordsOf(
      texts
        .join('\n')
        .replace(/’/g, "'")
        .replace(/\p{Lu}[\p{L}']*/gu, ' '),
    ),
  );
}

/** Words that enough conversations of enough writers hold, by side, in the order of the alphabet. */
function telling(conversations: readonly LabelledConversation[]): string[] {
  const writers = new Map<string, string[]>();
  for (const conversation of conversations) {
    for (const side of SIDES) {
      for (const word of smallWords(conversation, side)) {
        const key = keyOf(side, word);
        const seen = writers.get(key) ?? [];
        seen.push(conversation.writer);
        writers.set(key, seen);
      }
    }
  }
  return [...writers]
    .flatMap(([key, by]) => (by.length >= CONVERSATIONS && new Set(by).size >= WRITERS ? [key] : []))
    .sort();
}

/** Weights per amount, evidence first, then traits; and per word. */
export interface ConversationFit {
  base: number;
  weights: readonly number[];
  words: ReadonlyMap<string, number>;
}

/** By how much each amount varies among examples. */
function spreads(examples: readonly ConversationExample[]): number[] {
  return SIGNS.map((_, index) => {
    const amounts = examples.map((one) => one.amounts[index]!);
    const mean = amounts.reduce((sum, one) => sum + one, 0) / amounts.length;
    const variance = amounts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / amounts.length;
    return Math.sqrt(variance) || 1;
  });
}

/** An example as numbered features: amounts, then the words that are known. */
function rowOf(
  { conversation, amounts, words, weight }: ConversationExample,
  spread: readonly number[],
  numbers: ReadonlyMap<string, number>,
): Row {
  const features: number[] = [];
  const counts: number[] = [];
  amounts.forEach((amount, index) => {
    if (amount === 0) return;
    features.push(index);
    counts.push(amount / spread[index]!);
  });
  for (const side of SIDES) {
    for (const word of words[side]) {
      const number = numbers.get(keyOf(side, word));
      if (number === undefined) continue;
      features.push(number);
      counts.push(amountOfWord(words[side].size));
    }
  }
  return { features, amounts: counts, answer: conversation.label === 'stalker' ? 1 : 0, weight };
}

function fitTo(examples: readonly ConversationExample[], words: readonly string[]): ConversationFit {
  const spread = spreads(examples);
  const numbers = new Map(words.map((word, index) => [word, SIGNS.length + index]));
  const rows = examples.map((example) => rowOf(example, spread, numbers));
  const signs = [...SIGNS, ...words.map(signOf)];
  const ridges = [...SIGNS.map(() => RIDGE), ...words.map(() => WORD_RIDGE)];
  const { base, weights } = regress(rows, signs, ridges);
  return {
    base,
    weights: SIGNS.map((_, index) => weights[index]! / spread[index]!),
    words: new Map(words.map((word, index) => [word, weights[SIGNS.length + index]!])),
  };
}

/** Learns with all words first, then again with those alone that weigh something. */
export function learnConversations(examples: readonly ConversationExample[]): ConversationFit {
  const conversations = [...new Set(examples.map(({ conversation }) => conversation))];
  const { words } = fitTo(examples, telling(conversations.filter((one) => !one.isBeginning)));
  return fitTo(
    examples,
    [...words].flatMap(([word, weight]) => (Math.abs(weight) >= LEAST ? [word] : [])),
  );
}

/** Log-odds of a stalker. */
export function oddsBy({ base, weights, words }: ConversationFit, example: ConversationExample): number {
  const ofAmounts = example.amounts.reduce((sum, amount, index) => sum + amount * weights[index]!, base);
  return SIDES.reduce((sum, side) => {
    const own = [...example.words[side]].reduce((all, word) => all + (words.get(keyOf(side, word)) ?? 0), 0);
    return sum + own * amountOfWord(example.words[side].size);
  }, ofAmounts);
}

/**
 * For each conversation the judge who has not seen it, nor any other of its writer.
 *
 * @param writers of those that are to be judged; all by default
 */
export function crossValidated(
  conversations: readonly LabelledConversation[],
  writers: Iterable<string> = new Set(conversations.map((one) => one.writer)),
): Map<LabelledConversation, Judge> {
  const judges = new Map<LabelledConversation, Judge>();
  const examples = examplesFrom(conversations);
  for (const writer of writers) {
    const fit = learnConversations(examples.filter(({ conversation }) => conversation.writer !== writer));
    const judge: Judge = (conversation) => {
      const some = caseOf(inputOf(conversation));
      const [example] = exampleOf(conversation);
      return (
        typeof some !== 'string' &&
        some.found.length > 0 &&
        example !== undefined &&
        oddsBy(fit, example) >= neededFor(some.thread)
      );
    };
    for (const one of conversations) if (one.writer === writer) judges.set(one, judge);
  }
  return judges;
}

const DECIMALS = 3;
/** To so many hundredths the weight of a word is rounded. */
const STEP = 5;

const keyed = (key: string) => (/^[a-z_]\w*$/i.test(key) ? key : `'${key}'`);
const line = (id: string, weight: number) => `    ${keyed(id)}: ${Number(weight.toFixed(DECIMALS)) + 0},`;

/** A side's words, those that weigh the same on one line. */
function lexiconOf({ words }: ConversationFit, side: Side): string {
  const lines = new Map<number, string[]>();
  for (const [key, weight] of words) {
    const [of, word] = key.split(' ');
    if (of !== side) continue;
    const hundredths = STEP * Math.round((100 * weight) / STEP) + 0;
    if (hundredths !== 0) lines.set(hundredths, [...(lines.get(hundredths) ?? []), word!]);
  }
  const sorted = [...lines].sort(([a], [b]) => a - b);
  return `    ${side}: \`\n${sorted.map(([weight, all]) => `${weight} ${all.join(' ')}`).join('\n')}\n\`,`;
}

/** The model's file, in which each weight can be read. The same conversations give the same bytes. */
export function trainedConversations(): string {
  const fit = learnConversations(examplesFrom(LEARNED.flatMap(conversationsIn)));
  const { base, weights } = fit;
  return `/** Written by \`npm run train:conversations\`; not to be changed by hand. Log-odds of a stalker. */
export interface ConversationWeights {
  base: number;
  /** Of each piece of a kind. */
  evidence: Readonly<Record<string, number>>;
  /** Of each unit of a trait. */
  weights: Readonly<Record<string, number>>;
  /** By whose they are: hundredths, and the words that weigh so. */
  words: Readonly<Record<'theirs' | 'yours' | 'headline', string>>;
}

export const model: ConversationWeights = {
  base: ${Number(base.toFixed(DECIMALS))},
  evidence: {
${KINDS.map((id, index) => line(id, weights[index]!)).join('\n')}
  },
  weights: {
${TRAITS.map(([id], index) => line(id, weights[KINDS.length + index]!)).join('\n')}
  },
  words: {
${SIDES.map((side) => lexiconOf(fit, side)).join('\n')}
  },
};
`;
}
