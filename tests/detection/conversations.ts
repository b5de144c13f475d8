import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeConversation } from '@/utils/detection/analyze-conversation';
import type { ConversationInput } from '@/utils/detection/conversation-types';

/** What the model is learned from, each by another writer; some were written blind, by people who knew no rule. */
export const LEARNED = [
  'conversations.jsonl',
  'conversations-2.jsonl',
  'conversations-3.jsonl',
  'conversations-4.jsonl',
  'conversations-5.jsonl',
  'conversations-6.jsonl',
  'conversations-7.jsonl',
  'conversations-8.jsonl',
  'conversations-blind.jsonl',
  'conversations-blind-2.jsonl',
  'conversations-blind-3.jsonl',
] as const;
/** Written blind, and not read: no weight is learned from it, and no rule made by it. */
export const KEPT = ['conversations-blind-4.jsonl', 'conversations-blind-5.jsonl'] as const;
/** The same, by somebody else, later. */
export const NEWEST = 'conversations-blind-6.jsonl';

/** A conversation of the corpus. */
export interface LabelledConversation extends Omit<ConversationInput, 'isGroup'> {
  id: string;
  label: 'stalker' | 'innocent';
  why: string;
  group: boolean;
  /** The file it stands in. */
  writer: string;
  /** Cut short. */
  isBeginning?: boolean;
}

const CORPUS = join(import.meta.dirname, '../corpus');

export const conversationsIn = (file: string): LabelledConversation[] =>
  readFileSync(join(CORPUS, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ ...JSON.parse(line), writer: file }));

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

/** A conversation cut after each of its messages but the last. */
export const beginningsOf = (conversation: LabelledConversation): LabelledConversation[] =>
  conversation.messages.slice(1).map((_, index) => ({
    ...conversation,
    isBeginning: true,
    messages: conversation.messages.slice(0, index + 1),
  }));

/** Whether somebody calls the other side of a conversation a stalker. */
export type Judge = (conversation: LabelledConversation) => boolean;

export const isAccused: Judge = (conversation) =>
  analyzeConversation(inputOf(conversation)).verdict === 'stalker';

export interface Tally {
  stalkers: number;
  found: number;
  innocent: number;
  accused: number;
  /** Innocent ones that are accused when cut after any of their messages. */
  accusedTooSoon: number;
  /** After how many messages those found were first told, ascending. */
  foundAfter: number[];
  /** Those told wrong. */
  errors: LabelledConversation[];
}

/** Reads every conversation, whole and as it began, and compares with its label. */
export function tallyOf(
  conversations: readonly LabelledConversation[],
  judgeOf: (conversation: LabelledConversation) => Judge = () => isAccused,
): Tally {
  const tally: Tally = {
    stalkers: 0,
    found: 0,
    innocent: 0,
    accused: 0,
    accusedTooSoon: 0,
    foundAfter: [],
    errors: [],
  };
  for (const conversation of conversations) {
    const judge = judgeOf(conversation);
    const isFound = judge(conversation);
    const soonest = [...beginningsOf(conversation), conversation].findIndex(judge);
    const isStalker = conversation.label === 'stalker';
    tally[isStalker ? 'stalkers' : 'innocent'] += 1;
    if (isFound) tally[isStalker ? 'found' : 'accused'] += 1;
    if (isFound !== isStalker) tally.errors.push(conversation);
    if (isStalker && isFound) tally.foundAfter.push(soonest + 1);
    if (!isStalker && soonest >= 0) tally.accusedTooSoon += 1;
  }
  tally.foundAfter.sort((a, b) => a - b);
  return tally;
}
