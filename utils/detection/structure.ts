import type { Conversation } from './conversation';
import type { Context, Signal, Words } from './types';

/** Words of which only the number counts. Phrases, by language; `phrases.ts` says how they are written. */
export const counted = {
  self: { en: ['i | me | my | mine | myself'] },
  us: { en: ['we | us | our | ours'] },
  you: { en: ['you | your | yours | yourself'] },
} as const satisfies Record<string, Readonly<Record<keyof Words, readonly string[]>>>;

export type Counts = Record<keyof typeof counted, number>;

/** Anchors that are a reason to write; the others only show that people know each other. */
export const REASONS: ReadonlySet<string> = new Set([
  'event',
  'introducer',
  'met',
  'named-post',
  'own-application',
  'particular-blank',
  'particular-question',
  'quotation',
  'shared-past',
]);

/** What a text's shape is judged by. */
export interface Shape {
  text: string;
  counts: Counts;
  /** How many different signals of each kind were found. */
  kinds: Record<Signal['kind'], number>;
  /** How many different signals were found of what belongs to the recipient alone. */
  reasons: number;
  /** Whether a signal was found. */
  has(signal: string): boolean;
  context: Context;
  conversation: Conversation;
  questions: number;
  endsAsking: boolean;
}

interface Rule {
  what: Words;
  holds(shape: Shape): boolean;
}

const longerThan = (length: number): Rule => ({
  what: { en: `Longer than ${length} characters` },
  holds: ({ text }) => text.length > length,
});
const atLeast = (kind: Signal['kind'], number: number, en: string): Rule => ({
  what: { en },
  holds: ({ kinds }) => kinds[kind] >= number,
});
const rule = (en: string, holds: Rule['holds']): Rule => ({ what: { en }, holds });
/** In a conversation under way the same things mean something else: people who talk do ask, offer and thank. */
const running = (en: string, holds: Rule['holds']): Rule =>
  rule(`${en}, among people who talk`, (shape) => !shape.conversation.isFirst && holds(shape));

const isStockOnly = (shape: Shape) => shape.kinds.generic > 0 && shape.reasons === 0 && !isMereThanks(shape);

/** A plain thank-you has no reason to give. */
const isMereThanks = ({ text, has, questions, kinds }: Shape) =>
  questions === 0 &&
  kinds.pitch === 0 &&
  ((text.length < 200 && has('good-wishes')) ||
    (text.length < 100 && kinds.generic === 0 && has('thanks-for-connecting')));

/** Named features of shape and moment; each is there or not. */
export const rules: Readonly<Record<string, Rule>> = {
  'over-120': longerThan(120),
  'over-400': longerThan(400),
  'no-you': rule('Not a word to the reader', ({ counts }) => counts.you === 0),
  'mostly-you': rule(
    'More about the reader than about the writer',
    ({ counts }) => counts.you > counts.self + counts.us,
  ),
  'mostly-we': rule('More “we” than “I”', ({ counts }) => counts.us > counts.self),
  question: rule('A question', ({ questions }) => questions > 0),
  'ends-asking': rule('It ends with a question', ({ endsAsking }) => endsAsking),
  'lower-case': rule('No capitals', ({ text }) => !/[A-Z]/.test(text.slice(0, 2_000))),
  'on-invite': rule('A note on an invitation', ({ context }) => context.kind === 'invite'),
  running: rule('A conversation under way', ({ conversation }) => !conversation.isFirst),
  'running-question': running('A question', ({ questions }) => questions > 0),
  'running-pitch': running('Signs of a pitch', ({ kinds }) => kinds.pitch > 0),
  'running-stock': running('Stock phrases', isStockOnly),
  'running-praise': running(
    'Praise that would fit anyone',
    ({ has, reasons }) => reasons === 0 && has('hollow-praise'),
  ),
  unanswered: rule('Your last message has had no answer', ({ conversation }) => conversation.isChase),
  // Whatever else they wrote, an offer is no answer to it.
  'an-answer': rule(
    'They wrote something to answer',
    ({ conversation: { isAnswer, isAsked }, kinds }) => isAnswer && (isAsked || kinds.pitch < 2),
  ),
  'asked-for': rule(
    'They asked about what is offered',
    ({ conversation: { isAsked }, kinds }) => isAsked && kinds.pitch > 0,
  ),
  machined: rule(
    'A blank in a message that was sent',
    ({ context, kinds }) => context.direction === 'received' && kinds.slot > 0,
  ),
  'three-pitch': atLeast('pitch', 3, 'Three signs of a pitch'),
  'two-generic': rule('Two stock phrases', (shape) => shape.kinds.generic > 1 && !isMereThanks(shape)),
  'three-generic': rule('Three stock phrases', (shape) => shape.kinds.generic > 2 && !isMereThanks(shape)),
  'two-anchors': atLeast('anchor', 2, 'Two things that belong to them'),
  reason: rule('A reason that belongs to them', ({ reasons }) => reasons > 0),
  'two-reasons': rule('Two reasons that belong to them', ({ reasons }) => reasons > 1),
  'reason-and-stock': rule(
    'A reason among stock phrases',
    ({ reasons, kinds }) => reasons > 0 && kinds.generic > 0,
  ),
  'reason-and-much-stock': rule(
    'A reason among many stock phrases',
    ({ reasons, kinds }) => reasons > 0 && kinds.generic > 2,
  ),
  'stock-only': rule('Stock phrases and no reason', isStockOnly),
  'empty-invite': rule(
    'An invitation without a reason',
    (shape) =>
      shape.context.kind === 'invite' &&
      shape.conversation.isFirst &&
      shape.reasons === 0 &&
      shape.kinds.pitch === 0 &&
      !isMereThanks(shape),
  ),
  'anchored-invite': rule(
    'An invitation with a reason',
    ({ context, reasons }) => context.kind === 'invite' && reasons > 0,
  ),
  'mere-thanks': rule('Thanks or good wishes, and nothing asked', isMereThanks),
};
