import { ASK, BUYER, KNOWN, SHARED_WORK, WELCOME } from './conversation-cues';
import {
  DENIAL,
  ERRAND,
  GUSH,
  HONOUR,
  OWN_LIFE,
  PLAIN_ROLE,
  PRESUMING,
  PRICE,
  SELLER,
  SETTLED,
  TRADE,
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
import { type ConversationTraits, either, speaksAgainst, speaksFor } from './conversation-trait';
import { type Cue, has } from './cue';

const theySay = (en: string, cue: Cue) => speaksAgainst(en, ({ theirs }) => saying(theirs, cue, 1));
/** What goes along with a no is none of it. */
const youSay = (en: string, cue: Cue) =>
  speaksAgainst(en, ({ mine }) => count(mine, ({ text, isRefusal }) => !isRefusal && has(text, cue), 1));

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

/** The last word is theirs, and asks for nothing. */
function endsWithThanks({ reads }: Thread): boolean {
  const last = reads.at(-1);
  return last?.from === 'them' && isThanks(last);
}

/** By what a conversation is told, besides the evidence against the other side. */
export const cued: ConversationTraits = {
  plainest: speaksFor('How plain their plainest offer is', ({ odds }) => odds[0]),
  second: speaksFor('How plain the next one is', ({ odds }) => odds[1] ?? NO_SECOND),
  mean: speaksFor('How much of it all sounds like selling', ({ odds }) => mean(odds)),
  'offer-words': speaksFor('Words of an offer', ({ theirs }) => count(theirs, ({ offer }) => !!offer, 3)),
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
  seller: speaksFor('By their headline they sell', (thread) => has(headlineOf(thread), SELLER)),
  trade: speaksFor('A trade that writes to strangers', (thread) =>
    has(`${headlineOf(thread)} ${(thread.input.them?.company ?? '').slice(0, 100)}`, TRADE),
  ),
  'plain-role': speaksAgainst('By their headline they do something else', (thread) =>
    has(headlineOf(thread), PLAIN_ROLE),
  ),
  'same-field': speaksAgainst('You are in the same field', isSameField),
  'their-length': either('How long their messages are', ({ theirs, theirLength }) =>
    scaled(theirLength / Math.max(1, theirs.length)),
  ),
  years: speaksAgainst('Years that they name', ({ theirs }) => marks(theirs, YEAR, 1)),
  links: speaksFor('Links', ({ theirs }) => marks(theirs, LINK, 1)),
  self: speaksAgainst(
    'Talk of themself, by the length of it',
    ({ theirs, theirLength }) => (100 * marks(theirs, SELF, 200)) / Math.max(100, theirLength),
  ),
  gush: speaksFor('Praise that costs nothing', ({ theirs }) => saying(theirs, GUSH, 2)),
  honour: speaksFor('An honour, or what it costs', ({ theirs }) => saying(theirs, HONOUR, 2)),
  presuming: speaksFor('The next step taken for granted', ({ theirs }) => saying(theirs, PRESUMING, 3)),
  price: speaksFor('A price that you had not asked for', ({ theirs, mine }) =>
    mine.some(({ text }) => has(text, ASK)) ? 0 : saying(theirs, PRICE, 2),
  ),
  'own-life': speaksAgainst('Their own life', ({ theirs }) => saying(theirs, OWN_LIFE, 2)),
  errands: speaksAgainst('Errands between people who know each other', ({ theirs }) =>
    saying(theirs, ERRAND, 2),
  ),
  settled: speaksAgainst('What you two already have in hand', ({ theirs }) => saying(theirs, SETTLED, 2)),
  'their-thanks': speaksAgainst('They end with thanks', endsWithThanks),
  'they-know-you': theySay('They know you', KNOWN),
  'shared-work': theySay('Business that you share', SHARED_WORK),
  buying: theySay('They would pay you', BUYER),
  'your-share': speaksAgainst(
    'Your share of the talk',
    ({ myLength, theirLength }) => myLength / (1 + myLength + theirLength),
  ),
  'your-length': speaksAgainst('How long your messages are', ({ mine, myLength }) =>
    scaled(myLength / Math.max(1, mine.length)),
  ),
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
