import { ASK, BUYER, KNOWN, REUNION, SHARED_WORK, THEIR_MATTER, WELCOME } from './conversation-cues';
import {
  DENIAL,
  ERRAND,
  GIFT,
  GUSH,
  HONOUR,
  OWN_LIFE,
  PLAIN_ROLE,
  SELLER,
  SETTLED,
} from './conversation-manner';
import {
  afterNo,
  count,
  headlineOf,
  isByName,
  isSameField,
  isThanks,
  isUnanswered,
  marks,
  saying,
  scaled,
  type Thread,
} from './conversation-thread';
import { type Cue, has } from './cue';
import type { Words } from './types';

/** A trait of the whole conversation. */
interface ConversationTrait {
  what: Words;
  /** Which way it may speak: 1 for a stalker, -1 against, 0 either. */
  sign: -1 | 0 | 1;
  /** How much of it there is; 0: nothing. Bounded. */
  amount(thread: Thread): number;
}

type Amount = (thread: Thread) => number | boolean | undefined;
const trait =
  (sign: ConversationTrait['sign']) =>
  (en: string, amount: Amount): ConversationTrait => ({
    what: { en },
    sign,
    amount: (thread) => Number(amount(thread) ?? 0),
  });
const speaksFor = trait(1);
const speaksAgainst = trait(-1);
const either = trait(0);

const theySay = (en: string, cue: Cue) => speaksAgainst(en, ({ theirs }) => saying(theirs, cue, 1));
/** What goes along with a no is none of it. */
const youSay = (en: string, cue: Cue) =>
  speaksAgainst(en, ({ mine }) => count(mine, ({ text, isRefusal }) => !isRefusal && has(text, cue), 1));

const QUESTION = /\?/g;
const SHOUT = /!/g;
const YEAR = /\b(?:1[89]|20)\d\d\b/g;
const LINK = /[\w-]\.\w{2,10}\/|https?:/g;
const SMILE = /\p{Extended_Pictographic}/gu;
const SELF = /\b(?:i|me|my|mine)\b/gi;
/** Shorter notes are hardly more than a greeting. UTF-16 code units. */
const SHORT_NOTE = 70;
/** What stands for the second plainest offer where there is none. Log-odds. */
const NO_SECOND = -2;

const mean = (odds: readonly number[]) => odds.reduce((sum, one) => sum + one, 0) / Math.max(1, odds.length);

/** Neither their headline nor anything that they say is a seller's. */
const hasNoWares = (thread: Thread) =>
  !has(headlineOf(thread), SELLER) &&
  (thread.odds[0] ?? 0) < 1 &&
  thread.theirs.every(({ offer, text }) => !offer && !has(text, HONOUR));

/** The last word is theirs, and asks for nothing. */
function endsWithThanks({ reads }: Thread): boolean {
  const last = reads.at(-1);
  return last?.from === 'them' && isThanks(last);
}

/** By what a conversation is told, besides the evidence against the other side. */
export const traits: Readonly<Record<string, ConversationTrait>> = {
  plainest: speaksFor('How plain their plainest offer is', ({ odds }) => odds[0]),
  second: speaksFor('How plain the next one is', ({ odds }) => odds[1] ?? NO_SECOND),
  mean: speaksFor('How much of it all sounds like selling', ({ odds }) => mean(odds)),
  'offer-words': speaksFor('Words of an offer', ({ theirs }) => count(theirs, ({ offer }) => !!offer, 3)),
  bids: speaksFor('They ask for your time', ({ theirs }) => count(theirs, ({ bid }) => !!bid, 3)),
  anchors: speaksAgainst('Things that belong to you', ({ theirs }) =>
    Math.min(
      6,
      theirs.reduce((sum, { anchors }) => sum + anchors, 0),
    ),
  ),
  'generic-invite': speaksFor('Stock words in the invite', ({ invite }) => invite?.isGeneric),
  'personal-invite': speaksAgainst('A reason in the invite', ({ invite }) => invite?.isPersonal),
  'short-invite': speaksFor(
    'An invite of a few words',
    ({ invite }) => invite?.from === 'them' && invite.text.trim() !== '' && invite.text.length < SHORT_NOTE,
  ),
  'no-invite': either('No invite is known', ({ invite }) => !invite),
  'you-first': speaksAgainst(
    'You wrote first, and have not said no',
    ({ reads }) => reads[0]?.from === 'me' && !reads.some(({ isRefusal }) => isRefusal),
  ),
  seller: speaksFor('By their headline they sell', (thread) => has(headlineOf(thread), SELLER)),
  'plain-role': speaksAgainst('By their headline they do something else', (thread) =>
    has(headlineOf(thread), PLAIN_ROLE),
  ),
  'same-field': speaksAgainst('You are in the same field', isSameField),
  'their-length': either('How long their messages are', ({ theirs, theirLength }) =>
    scaled(theirLength / Math.max(1, theirs.length)),
  ),
  questions: speaksFor('Their questions', ({ theirs }) => marks(theirs, QUESTION, 4)),
  years: speaksAgainst('Years that they name', ({ theirs }) => marks(theirs, YEAR, 1)),
  links: speaksFor('Links', ({ theirs }) => marks(theirs, LINK, 1)),
  self: speaksAgainst(
    'Talk of themself, by the length of it',
    ({ theirs, theirLength }) => (100 * marks(theirs, SELF, 200)) / Math.max(100, theirLength),
  ),
  gush: speaksFor('Praise that costs nothing', ({ theirs }) => saying(theirs, GUSH, 2)),
  gift: speaksFor('Something for nothing', ({ theirs }) => saying(theirs, GIFT, 2)),
  honour: speaksFor('An honour, or what it costs', ({ theirs }) => saying(theirs, HONOUR, 2)),
  'own-life': speaksAgainst('Their own life', ({ theirs }) => saying(theirs, OWN_LIFE, 2)),
  errands: speaksAgainst('Errands between people who know each other', ({ theirs }) =>
    saying(theirs, ERRAND, 2),
  ),
  settled: speaksAgainst('What you two already have in hand', ({ theirs }) => saying(theirs, SETTLED, 2)),
  'no-wares': speaksAgainst('Nothing is sold in plain words', hasNoWares),
  'their-thanks': speaksAgainst('They end with thanks', endsWithThanks),
  'they-know-you': theySay('They know you', KNOWN),
  'shared-work': theySay('Business that you share', SHARED_WORK),
  'your-matter': theySay('Something of yours that they deal with', THEIR_MATTER),
  buying: theySay('They would pay you', BUYER),
  'your-share': speaksAgainst(
    'Your share of the talk',
    ({ myLength, theirLength }) => myLength / (1 + myLength + theirLength),
  ),
  'your-length': speaksAgainst('How long your messages are', ({ mine, myLength }) =>
    scaled(myLength / Math.max(1, mine.length)),
  ),
  'your-questions': speaksAgainst('Your questions', ({ mine }) => marks(mine, QUESTION, 2)),
  'your-shouts': speaksAgainst('Your exclamation marks', ({ mine }) => marks(mine, SHOUT, 2)),
  'your-smiles': speaksAgainst('Your little pictures', ({ mine }) => marks(mine, SMILE, 1)),
  'by-name': speaksAgainst('You call them by name', isByName),
  challenges: speaksFor('You asked what it was for', ({ mine }) =>
    count(mine, ({ isChallenge }) => isChallenge, 2),
  ),
  denials: speaksFor('You did not know them', ({ mine }) => saying(mine, DENIAL, 2)),
  asks: youSay('You asked for it', ASK),
  welcomes: youSay('You took it up', WELCOME),
  'you-know-them': youSay('You know them', KNOWN),
  reunion: youSay('You greeted an old acquaintance', REUNION),
  'their-matter': youSay('You deal with something of theirs', THEIR_MATTER),
  'your-last-word': speaksAgainst('The last word was yours', ({ reads }) => reads.at(-1)?.from === 'me'),
  'your-last-yes': speaksAgainst(
    'The last word was yours, and it was no “no”',
    ({ reads }) => reads.at(-1)?.from === 'me' && !reads.at(-1)?.isRefusal,
  ),
  unanswered: speaksFor('Messages without an answer', ({ reads }) =>
    count(reads, (read) => isUnanswered(read, reads), 3),
  ),
  chasing: speaksFor('A message without an answer', ({ reads }) =>
    reads.some((read) => isUnanswered(read, reads)),
  ),
  'after-your-no': speaksFor('Messages after your no', (thread) => afterNo(thread, 2)),
};
