import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeConversation } from '@/utils/detection/analyze-conversation';
import type { ConversationAnalysis, ConversationInput } from '@/utils/detection/conversation-types';

/** What the model is learned from; of these the last was written blind, before any rule. */
export const LEARNED = [
  'conversations.jsonl',
  'conversations-2.jsonl',
  'conversations-3.jsonl',
  'conversations-blind.jsonl',
] as const;
/** Written blind, and kept for measuring alone: nothing is learned from it or tuned on it. */
export const KEPT = 'conversations-blind-2.jsonl';

/** A conversation of the corpus. */
export interface LabelledConversation extends Omit<ConversationInput, 'isGroup'> {
  id: string;
  label: 'stalker' | 'innocent';
  why: string;
  group: boolean;
}

const CORPUS = join(import.meta.dirname, '../corpus');

export const conversationsIn = (file: string): LabelledConversation[] =>
  readFileSync(join(CORPUS, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

export const inputOf = ({
  messages,
  me,
  them,
  acceptedAt,
  group,
}: LabelledConversation): ConversationInput => ({
  messages,
  me,
  them,
  acceptedAt,
  isGroup: group,
});

export interface Tally {
  stalkers: number;
  found: number;
  innocent: number;
  accused: number;
  /** Those told wrong. */
  errors: { conversation: LabelledConversation; analysis: ConversationAnalysis }[];
}

/** Reads every conversation and compares with its label. */
export function tallyOf(
  conversations: readonly LabelledConversation[],
  judge: (conversation: LabelledConversation) => ConversationAnalysis = (one) =>
    analyzeConversation(inputOf(one)),
): Tally {
  const tally: Tally = { stalkers: 0, found: 0, innocent: 0, accused: 0, errors: [] };
  for (const conversation of conversations) {
    const analysis = judge(conversation);
    const isFound = analysis.verdict === 'stalker';
    const isStalker = conversation.label === 'stalker';
    tally[isStalker ? 'stalkers' : 'innocent'] += 1;
    if (isFound) tally[isStalker ? 'found' : 'accused'] += 1;
    if (isFound !== isStalker) tally.errors.push({ conversation, analysis });
  }
  return tally;
}
