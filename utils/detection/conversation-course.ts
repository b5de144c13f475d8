import { areKnown, doubtsAbout, isTooEarly } from './conversation-clears';
import { PLAIN_ROLE, SELLER, TRADE } from './conversation-manner';
import { LEAST_ODDS } from './conversation-reading';
import { count, headlineOf, isQuestion, type Thread } from './conversation-thread';
import { type ConversationTraits, either, speaksAgainst, speaksFor } from './conversation-trait';
import { has } from './cue';

/** In ms. Times that are not known compare as false, and so count for nothing. */
const HOUR = 3_600_000;
/** After so long a talk is taken up again. Hours. */
const RESUMED = 20;
/** An answer that comes sooner was being waited for. Hours. */
const AT_ONCE = 0.2;
/** Who writes sooner than this after the invite was accepted wanted something. Hours. */
const SOON = 30;
/** Longer waits count as this. Hours. */
const LONGEST_WAIT = 500;
/** So that minutes can be told from seconds on a scale of proportions. Hours. */
const LEAST_WAIT = 0.05;
/** What stands for the plainest offer where nothing was said. Log-odds. */
const NONE = -2;
/** More messages of one side count as so many. */
const MOST = 12;

type Said = Thread['said'];
const isTheirs = ({ from }: Said[number]) => from === 'them';
const isMine = ({ from }: Said[number]) => from === 'me';
const hoursTo = (said: Said, index: number) => (said[index]!.time - said[index - 1]!.time) / HOUR;

/** How often somebody writes first after a pause. */
const resumed = ({ said }: Thread, from: 'me' | 'them') =>
  count(
    said.filter((read, index) => index > 0 && read.from === from && hoursTo(said, index) > RESUMED),
    () => true,
    4,
  );

/** Messages of theirs since the user's last, up to a bound. */
function trailing({ said, mine }: Thread): number {
  return mine.length === 0 ? 0 : Math.min(4, said.length - 1 - said.findLastIndex(isMine));
}

/** Hours from the acceptance to their first message after the invite; nothing where that is not known. */
function waited({ said, input }: Thread): number | undefined {
  const first = said.find((read) => isTheirs(read) && !read.isInvite);
  const hours = first ? (first.time - Date.parse(input.acceptedAt ?? '')) / HOUR : Number.NaN;
  return Number.isNaN(hours) ? undefined : Math.max(0, Math.min(LONGEST_WAIT, hours));
}

/** Of their answers, the share that came at once. */
function answeredAtOnce({ said }: Thread): number {
  const answers = said.flatMap((read, index) =>
    index > 0 && isTheirs(read) && isMine(said[index - 1]!) ? [hoursTo(said, index)] : [],
  );
  return answers.filter((hours) => hours < AT_ONCE).length / Math.max(1, answers.length);
}

/** They ask, the user answers without asking, they ask on. */
const interrogated = ({ said }: Thread) =>
  Math.min(
    3,
    said.filter((read, index) => {
      const [asked, answer] = [said[index - 2], said[index - 1]];
      if (!asked || !answer || !isTheirs(read) || !isMine(answer) || !isTheirs(asked)) return false;
      return isQuestion(asked) && !isQuestion(answer) && isQuestion(read);
    }).length,
  );

/** Questions of the user that they answered. */
const answeredQuestions = ({ said }: Thread) =>
  Math.min(
    3,
    said.filter((read, index) => isMine(read) && isQuestion(read) && said[index + 1]?.from === 'them').length,
  );

const plainest = (said: Said, least: number) =>
  Math.max(least, ...said.filter(isTheirs).map(({ odds }) => odds));

function plainestBefore({ said }: Thread): number {
  const answer = said.findIndex(isMine);
  return plainest(answer < 0 ? said : said.slice(0, answer), NONE);
}

function plainestAfterNo({ said }: Thread): number {
  const no = said.findIndex(({ isRefusal }) => isRefusal);
  return no < 0 ? NONE : plainest(said.slice(no), NONE);
}

const isSeller = (thread: Thread) =>
  has(headlineOf(thread), SELLER) ||
  has(`${headlineOf(thread)} ${(thread.input.them?.company ?? '').slice(0, 100)}`, TRADE);

const many = (some: Said) => Math.log(1 + Math.min(MOST, some.length));

/** By how a conversation goes: who writes when, and how often. */
export const course: ConversationTraits = {
  trailing: speaksFor('Messages after your last one', trailing),
  'their-messages': either('How many messages are theirs', ({ theirs }) => many(theirs)),
  'your-messages': either('How many messages are yours', ({ mine }) => many(mine)),
  'they-resume': either('They take it up again', (thread) => resumed(thread, 'them')),
  'you-resume': either('You take it up again', (thread) => resumed(thread, 'me')),
  'soon-after': speaksFor('They wrote soon after you accepted', (thread) => (waited(thread) ?? SOON) < SOON),
  'long-after': speaksAgainst('They wrote long after you accepted', (thread) => {
    const hours = waited(thread);
    return hours === undefined ? 0 : Math.log(LEAST_WAIT + hours);
  }),
  'at-once': speaksFor('They answer at once', answeredAtOnce),
  interrogation: speaksFor('Question after question', interrogated),
  'answered-you': either('They answered your questions', answeredQuestions),
  'you-silent': speaksFor('You have written nothing', ({ mine }) => mine.length === 0),
  'plain-to-silent': speaksFor('How plain an offer you have not answered', (thread) =>
    thread.mine.length === 0 ? plainest(thread.said, LEAST_ODDS) - LEAST_ODDS : 0,
  ),
  'seller-to-silent': speaksFor(
    'A seller to whom you have written nothing',
    (thread) => thread.mine.length === 0 && isSeller(thread),
  ),
  'role-to-silent': speaksAgainst(
    'Somebody else to whom you have written nothing',
    (thread) => thread.mine.length === 0 && has(headlineOf(thread), PLAIN_ROLE),
  ),
  'you-began': speaksAgainst('You wrote first', ({ said }) => said[0]?.from === 'me'),
  'plainest-before': speaksFor('How plain an offer came before you answered', plainestBefore),
  'plainest-after-no': speaksFor('How plain an offer came after your no', plainestAfterNo),
  'early-days': speaksAgainst('Too little was said to tell', ({ reads, input }) => isTooEarly(reads, input)),
  'known-to-you': speaksAgainst('One of you says that you know each other', ({ reads, first }) =>
    areKnown(reads, first),
  ),
  doubts: speaksAgainst('What else leaves a doubt', ({ reads, first, input }) =>
    Math.min(3, doubtsAbout(reads, first, input).length),
  ),
};
