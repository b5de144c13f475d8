import type { Read } from './conversation-reading';
import { count, headlineOf, isQuestion, marks, scaled, type Thread } from './conversation-thread';
import { type ConversationTraits, either, speaksAgainst, speaksFor } from './conversation-trait';

const FIGURE = /\d+/g;
const SHOUT = /!/g;
const SMILE = /\p{Extended_Pictographic}|[:;]-?\)/gu;
const GREETING = /^\W{0,3}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b/i;
const YOU = /\b(?:you|your|yours)\b/i;
/** A name, or some other word that is written large inside a sentence. */
const NAME = /(?<=[a-z,;:] )\p{Lu}[\p{L}'-]{2,30}/gu;
/** The user says no in one way or another. */
const NO = /\b(?:no|not|never|nothing|don't|isn't|can't|won't|nah|nope|already)\b/i;
const WHO =
  /\b(?:who|why|what is (?:this|it)|what's (?:this|it)|do i know|do we know|have we met|how did you)\b/i;
/** The user did or does something about it. */
const DOING = /\b(?:i'll|i will|will do|see you|let me|attached|sent|done|here)\b/i;
const THANKS = /\b(?:thanks?|thank you|cheers|ta)\b/i;
const YES = /^\W{0,3}(?:yes|yep|yeah|sure|ok|okay|of course|gladly|great|perfect|lovely|brilliant|deal)\b/i;
const SORRY = /\bsorry\b/i;
const US: ReadonlySet<string> = new Set(['we', 'our', 'us', 'ours', "we're", "we've", "we'll"]);

/** Shorter words say nothing of a trade, and of so few an answer is curt. */
const TELLING = 4;
const CURT = 5;
/** Of fewer words shares would say too much. */
const LEAST_WORDS = 20;
const LONGEST_NAME = 100;

const share = (some: readonly Read[], holds: (read: Read) => boolean) =>
  some.filter(holds).length / Math.max(1, some.length);
const lengthOf = (read: Read | undefined) => scaled(read?.text.length ?? 0);
const isCurt = ({ words }: Read) => words.length <= CURT;
const says = (mark: RegExp) => (read: Read) => mark.test(read.text);
const wordCount = (some: readonly Read[]) => some.reduce((sum, { words }) => sum + words.length, 0);

const partsOf = (name: string | undefined) =>
  (name ?? '')
    .slice(0, LONGEST_NAME)
    .split(/\s+/)
    .filter((part) => part.length > 2);

const telling = (text: string) =>
  new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= TELLING));

/** How many words of a text stand in messages too, up to a bound. */
function shared(text: string, some: readonly Read[], most: number): number {
  const topics = telling(text);
  const found = new Set(some.flatMap(({ words }) => words.filter((word) => topics.has(word))));
  return Math.min(most, found.size);
}

/** Names in their messages, by the length of these. */
function names({ theirs, input: { me, them } }: Thread): number {
  const own = new Set([...partsOf(me?.name), ...partsOf(them?.name), ...partsOf(them?.company)]);
  const found = new Set(theirs.flatMap(({ text }) => text.match(NAME) ?? []));
  return (
    (10 * Math.min(LEAST_WORDS, [...found].filter((name) => !own.has(name)).length)) /
    Math.max(LEAST_WORDS, wordCount(theirs))
  );
}

const usOf = (some: readonly Read[]) =>
  (10 * some.reduce((sum, { words }) => sum + words.filter((word) => US.has(word)).length, 0)) /
  Math.max(LEAST_WORDS, wordCount(some));

const firstOf = (theirs: readonly Read[]) => theirs.find(({ isInvite }) => !isInvite);
const figures = (some: readonly Read[]) => Math.log(1 + marks(some, FIGURE, 60));
const shouts = (some: readonly Read[]) => Math.min(1, marks(some, SHOUT, 60) / Math.max(1, some.length));

const theirVoice: ConversationTraits = {
  'their-first-length': either('How long their first message is', ({ theirs }) => lengthOf(theirs[0])),
  'their-last-length': either('How long their last message is', ({ theirs }) => lengthOf(theirs.at(-1))),
  'their-figures': speaksFor('Their figures', ({ theirs }) => figures(theirs)),
  'their-shouts': speaksFor('Their exclamation marks', ({ theirs }) => shouts(theirs)),
  'their-smiles': speaksFor('Their little pictures', ({ theirs }) => marks(theirs, SMILE, 1)),
  'own-trade': speaksFor('They speak of their own trade', (thread) =>
    shared(
      `${headlineOf(thread)} ${(thread.input.them?.company ?? '').slice(0, LONGEST_NAME)}`,
      thread.theirs,
      3,
    ),
  ),
  'your-name': either('They call you by name', ({ theirs, input }) => {
    const parts = partsOf(input.me?.name);
    return share(theirs, ({ text }) => parts.some((part) => text.includes(part)));
  }),
  names: speaksAgainst('Names that they name', names),
  'you-at-first': speaksFor('Their first message is about you', ({ theirs }) =>
    YOU.test(firstOf(theirs)?.text ?? ''),
  ),
  'asking-share': speaksFor('How many of their messages ask', ({ theirs }) => share(theirs, isQuestion)),
  greetings: either('They greet you again', ({ theirs }) => count(theirs.slice(1), says(GREETING), 3)),
  'stock-words': speaksFor('Messages that would fit anybody', ({ theirs }) =>
    count(theirs, ({ isGeneric }) => isGeneric, 3),
  ),
};

const yourVoice: ConversationTraits = {
  curt: speaksFor('You answer in few words', ({ mine }) => share(mine, isCurt)),
  'curt-last': speaksFor('Your last word was a short one', ({ mine }) => mine.slice(-1).some(isCurt)),
  'no-last': speaksFor('Your last word held a no', ({ mine }) => mine.slice(-1).some(says(NO))),
  'your-who': speaksFor('You asked who they are', ({ mine }) =>
    share(mine, (read) => isQuestion(read) && WHO.test(read.text)),
  ),
  'your-doing': speaksAgainst('You did something about it', ({ mine }) => share(mine, says(DOING))),
  'your-us': either('You speak of yourselves', ({ mine }) => usOf(mine)),
  'your-thanks': either('You thanked them', ({ mine }) => mine.some(says(THANKS))),
  'your-yes': speaksAgainst('You said yes', ({ mine }) => share(mine, says(YES))),
  'your-sorry': speaksAgainst('You said sorry', ({ mine }) => mine.some(says(SORRY))),
  'your-shortest': speaksAgainst('How long your shortest message is', ({ mine }) =>
    scaled(Math.min(...mine.map(({ text }) => text.length), mine.length === 0 ? 0 : 2_000)),
  ),
  'your-first-length': speaksAgainst('How long your first message is', ({ mine }) => lengthOf(mine[0])),
  'your-last-length': speaksAgainst('How long your last message is', ({ mine }) => lengthOf(mine.at(-1))),
  'your-asking': either('How much you ask', ({ mine }) => marks(mine, /\?/g, 5)),
  'your-figures': speaksAgainst('Your figures', ({ mine }) => figures(mine)),
  'your-shouting': speaksAgainst('How often you shout', ({ mine }) => shouts(mine)),
  'their-company': speaksAgainst('You name their company', ({ mine, input }) => {
    const company = (input.them?.company ?? '').slice(0, LONGEST_NAME);
    return company.length > 3 && mine.some(({ text }) => text.includes(company));
  }),
};

/** By how the two speak. */
export const voices: ConversationTraits = { ...theirVoice, ...yourVoice };
