import type { Context, Words } from './types';

/** What the messages before a text say about it. */
export interface Conversation {
  /** Nothing has been exchanged. */
  isFirst: boolean;
  /** The writer's last message has had no answer. */
  isChase: boolean;
  /** The other side said something that this text can answer: more than a nicety. */
  isAnswer: boolean;
  /** What the other side said lately has to do with an offer: a price, a product, papers to be sent. */
  isAsked: boolean;
}

/** From this many words on, or with a question, a message is more than a nicety. */
const SUBSTANCE_WORDS = 12;

/** So many messages back a question about an offer still stands; and so much of each is read, UTF-16 code units. */
const LATELY = 4;
const READ = 2_000;
/** What people say who want to know of an offer, and what they say who make one themselves. */
const OFFERED: Record<keyof Words, RegExp> = {
  en: /\b(?:budget|catalogue|charge|cost|(?<!of )course|demo|estimate|fee|invoice|module|offer|order|package|platform|price|pricing|product|proposal|quote|quotation|rate|sell|seat|service|software|subscription|tool|trial)s?\b|\b(?:case study|interested|more (?:about it|information)|recommended|(?:give|send|show|tell) (?:me|us|it|over))\b/i,
};
const OFFERING: Record<keyof Words, RegExp> = {
  en: /\b(?:we|i)(?: also| can|'ve| have)* (?:help|offer|provide|supply|save|specialise|specialize)|\bminutes for\b/i,
};

const isSubstantial = (text: string) =>
  text.includes('?') || text.slice(0, READ).split(/\s+/, SUBSTANCE_WORDS + 1).length > SUBSTANCE_WORDS;

const asksOfAnOffer = (text: string) => OFFERED.en.test(text) && !OFFERING.en.test(text);

const NONE: Conversation = { isFirst: true, isChase: false, isAnswer: false, isAsked: false };

/** Reads the conversation before a text from its writer's side. */
export function readConversation({ direction = 'draft', thread = [] }: Context): Conversation {
  const writer = direction === 'draft' ? 'me' : 'them';
  const last = thread.at(-1);
  if (!last) return NONE;
  return {
    isFirst: false,
    isChase: last.from === writer,
    isAnswer: last.from !== writer && isSubstantial(last.text),
    isAsked: thread
      .slice(-LATELY)
      .some(({ from, text }) => from !== writer && asksOfAnOffer(text.slice(0, READ))),
  };
}
