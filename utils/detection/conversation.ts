import type { Context } from './types';

/** What the messages before a text say about it. */
export interface Conversation {
  /** Nothing has been exchanged. */
  isFirst: boolean;
  /** The writer's last message has had no answer. */
  isChase: boolean;
  /** The other side said something that this text can answer: more than a nicety. */
  isAnswer: boolean;
}

/** From this many words on, or with a question, a message is more than a nicety. */
const SUBSTANCE_WORDS = 12;

const isSubstantial = (text: string) =>
  text.includes('?') || text.slice(0, 2_000).split(/\s+/, SUBSTANCE_WORDS + 1).length > SUBSTANCE_WORDS;

/** Reads the conversation before a text from its writer's side. */
export function readConversation({ direction = 'draft', thread = [] }: Context): Conversation {
  const writer = direction === 'draft' ? 'me' : 'them';
  const last = thread.at(-1);
  return {
    isFirst: last === undefined,
    isChase: last?.from === writer,
    isAnswer: last !== undefined && last.from !== writer && isSubstantial(last.text),
  };
}
