import type { Thread } from './conversation-thread';
import type { Words } from './types';

/** A trait of the whole conversation. */
export interface ConversationTrait {
  what: Words;
  /** Which way it may speak: 1 for a stalker, -1 against, 0 either. */
  sign: -1 | 0 | 1;
  /** How much of it there is; 0: nothing. Bounded. */
  amount(thread: Thread): number;
}

export type ConversationTraits = Readonly<Record<string, ConversationTrait>>;

type Amount = (thread: Thread) => number | boolean | undefined;
const trait =
  (sign: ConversationTrait['sign']) =>
  (en: string, amount: Amount): ConversationTrait => ({
    what: { en },
    sign,
    amount: (thread) => Number(amount(thread) ?? 0),
  });
export const speaksFor = trait(1);
export const speaksAgainst = trait(-1);
export const either = trait(0);
