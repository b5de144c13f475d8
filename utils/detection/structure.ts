import type { Conversation } from './conversation';
import type { Context, Signal, Words } from './types';

/** Words of which only the number counts. Phrases, by language; `phrases.ts` says how they are written. */
export const counted = {
  self: { en: ['i | me | my | mine | myself'] },
  us: { en: ['we | us | our | ours'] },
  you: { en: ['you | your | yours | yourself'] },
  favour: { en: ['(can|could) you'] },
  postscript: { en: ['^p END? s', '^ps'] },
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

/** In the order in which they are counted. */
export const KINDS: readonly Signal['kind'][] = ['generic', 'pitch', 'anchor', 'slot', 'referral'];

/** What a text's shape is judged by. */
export interface Shape {
  text: string;
  counts: Counts;
  /** How many different signals of each of {@link KINDS} were found. */
  kinds: [number, number, number, number, number];
  /** How many different signals were found of what belongs to the recipient alone. */
  reasons: number;
  /** Whether a signal was found. */
  has(signal: string): boolean;
  context: Context;
  conversation: Conversation;
  /** What has had no answer was an offer. */
  isAfterOffer: boolean;
  questions: number;
  endsAsking: boolean;
}

/** Named features of shape and moment: what is said of each, in the order of {@link traitsOf}. */
export const traits: Readonly<Record<string, Words>> = {
  'over-120': { en: 'Longer than 120 characters' },
  'over-400': { en: 'Longer than 400 characters' },
  'no-you': { en: 'Not a word to the reader' },
  'mostly-you': { en: 'More “you” than “I” or “we”' },
  'mostly-we': { en: 'More “we” than “I”' },
  question: { en: 'A question' },
  'ends-asking': { en: 'It ends with a question' },
  'lower-case': { en: 'No capitals' },
  favour: { en: 'It asks them to do something' },
  postscript: { en: 'A P.S.' },
  'on-invite': { en: 'A note on an invitation' },
  running: { en: 'A conversation under way' },
  'running-question': { en: 'A question, among people who talk' },
  'running-pitch': { en: 'Signs of a pitch, among people who talk' },
  'running-stock': { en: 'Stock phrases, among people who talk' },
  'running-praise': { en: 'Praise that would fit anyone, among people who talk' },
  unanswered: { en: 'Your last message has had no answer' },
  'after-offer': { en: 'What had no answer was an offer' },
  'an-answer': { en: 'They wrote something to answer' },
  'asked-for': { en: 'They asked about what is offered' },
  machined: { en: 'A blank in what was sent' },
  'three-pitch': { en: 'Three signs of a pitch' },
  'two-generic': { en: 'Two stock phrases' },
  'three-generic': { en: 'Three stock phrases' },
  'two-anchors': { en: 'Two things that belong to them' },
  reason: { en: 'A reason that belongs to them' },
  'two-reasons': { en: 'Two reasons that belong to them' },
  'reason-and-stock': { en: 'A reason among stock phrases' },
  'reason-and-much-stock': { en: 'A reason among many stock phrases' },
  'stock-only': { en: 'Stock phrases and no reason' },
  'empty-invite': { en: 'An invitation without a reason' },
  'anchored-invite': { en: 'An invitation with a reason' },
  'mere-thanks': { en: 'Thanks or good wishes, and nothing asked' },
};

/** Which of `traits` a text has: each is there or not. In one go, since it is asked of every text. */
export function traitsOf({
  text,
  counts: { self, us, you, favour, postscript },
  kinds: { 0: generic, 1: pitch, 2: anchor, 3: slot },
  reasons,
  has,
  context: { kind, direction },
  conversation: { isFirst, isChase, isAnswer, isAsked },
  isAfterOffer,
  questions,
  endsAsking,
}: Shape): readonly boolean[] {
  const { length } = text;
  const isInvite = kind === 'invite';
  // A plain thank-you has no reason to give.
  const isMereThanks =
    questions === 0 &&
    pitch === 0 &&
    ((length < 200 && has('good-wishes')) || (length < 100 && has('thanks-for-connecting')));
  const stock = isMereThanks ? 0 : generic;
  return [
    length > 120, // over-120
    length > 400, // over-400
    you === 0, // no-you
    you > self + us, // mostly-you
    us > self, // mostly-we
    questions > 0, // question
    endsAsking, // ends-asking
    !/[A-Z]/.test(text.slice(0, 2_000)), // lower-case
    favour > 0, // favour
    postscript > 0, // postscript
    isInvite, // on-invite
    !isFirst, // running
    // Among people who talk the same things mean something else: they do ask, offer and thank.
    !isFirst && questions > 0, // running-question
    !isFirst && pitch > 0, // running-pitch
    !isFirst && stock > 0 && reasons === 0, // running-stock
    !isFirst && reasons === 0 && has('hollow-praise'), // running-praise
    isChase, // unanswered
    isAfterOffer, // after-offer
    // Whatever else they wrote, an offer is no answer to it.
    isAnswer && (isAsked || pitch < 2), // an-answer
    isAsked && pitch > 0, // asked-for
    direction === 'received' && slot > 0, // machined
    pitch > 2, // three-pitch
    stock > 1, // two-generic
    stock > 2, // three-generic
    anchor > 1, // two-anchors
    reasons > 0, // reason
    reasons > 1, // two-reasons
    reasons > 0 && generic > 0, // reason-and-stock
    reasons > 0 && generic > 2, // reason-and-much-stock
    stock > 0 && reasons === 0, // stock-only
    isInvite && isFirst && reasons === 0 && pitch === 0 && !isMereThanks, // empty-invite
    isInvite && reasons > 0, // anchored-invite
    isMereThanks, // mere-thanks
  ];
}
