/** One thing said between two people; `at` is ISO 8601. */
export interface Said {
  from: 'me' | 'them';
  at: string;
  text: string;
}

/** Everything that one side said before the other spoke, or before a long silence. Times are epoch ms. */
interface Turn {
  from: 'me' | 'them';
  start: number;
  end: number;
  /** The turn answers the one before it. */
  isAnswer: boolean;
  words: number;
}

/** What happened between two people, counted. Times are epoch ms, spans are ms. */
export interface Exchanges {
  /** How often one side answered the other. */
  answers: number;
  /** The same in pairs: something said and something said back. */
  exchanges: number;
  /** Of what the user said, the share that was answered, 0–1; undefined when they said nothing that had time to be. */
  answerRate: number | undefined;
  /** How long they usually take to answer (median). */
  answersWithin: number | undefined;
  /** Words in their usual turn (median). */
  theirWords: number;
  /** Of the conversations begun, the share that they began, 0–1. */
  theirStarts: number;
  firstAt: number | undefined;
  lastAt: number | undefined;
  /** When one side last answered the other. */
  lastAnswerAt: number | undefined;
  /** The usual silence between two conversations (median); undefined before there were three. */
  usualSilence: number | undefined;
}

const DAY = 86_400_000;
/** What comes later than this is no answer but a new beginning, ms. */
const SILENCE = 30 * DAY;
/** Words of a text that are counted; more say no more of how much somebody had to say. UTF-16 code units. */
const READ = 4_000;

/** As `Said`, counted already; `at` is epoch ms. */
export interface Counted {
  from: 'me' | 'them';
  at: number;
  words: number;
}

/** What `\s` is to a pattern; a pattern would make a string of every word. */
const BLANKS = new Set(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
    .split('')
    .map((blank) => blank.charCodeAt(0)),
);

/** Words of a text, up to some hundreds; more say no more. */
export function wordsIn(text: string): number {
  const end = Math.min(text.length, READ);
  let count = 0;
  let isWord = false;
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const isBlank = unit === 32 || ((unit < 14 || unit > 159) && BLANKS.has(unit));
    if (!isBlank && !isWord) count += 1;
    isWord = !isBlank;
  }
  return count;
}

function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function turnsOf(messages: readonly Counted[]): Turn[] {
  const turns: Turn[] = [];
  const timed = messages
    .filter(({ at }) => Number.isFinite(at))
    .sort((a, b) => a.at - b.at || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const { from, at, words } of timed) {
    const last = turns.at(-1);
    const isSoon = last !== undefined && at - last.end <= SILENCE;
    if (last && isSoon && last.from === from) {
      last.end = at;
      last.words += words;
    } else turns.push({ from, start: at, end: at, isAnswer: isSoon, words });
  }
  return turns;
}

const times = (turns: readonly Turn[], of: (turn: Turn, before: Turn | undefined) => number | undefined) =>
  turns.flatMap((turn, index) => of(turn, turns[index - 1]) ?? []);

/**
 * Counts what was said between two people. Order does not matter; messages without a readable time are left out.
 *
 * @param now epoch ms: what was said within the last month and waits for an answer counts neither way
 */
export function exchangesIn(messages: readonly Said[], now: number): Exchanges {
  const counted = messages.map(({ from, at, text }) => ({ from, at: Date.parse(at), words: wordsIn(text) }));
  return exchangesOf(counted, now);
}

/** As `exchangesIn`, where the words were counted before. */
export function exchangesOf(messages: readonly Counted[], now: number): Exchanges {
  const turns = turnsOf(messages);
  const answers = turns.filter(({ isAnswer }) => isAnswer);
  const isSettled = ({ end }: Turn, index: number) => index < turns.length - 1 || now - end > SILENCE;
  const mine = turns.filter((turn, index) => turn.from === 'me' && isSettled(turn, index));
  const answered = turns.filter((turn, index) => turn.from === 'me' && turns[index + 1]?.isAnswer);
  const starts = turns.filter(({ isAnswer }) => !isAnswer);
  const silences = times(turns, (turn, before) =>
    before && !turn.isAnswer ? turn.start - before.end : undefined,
  );
  return {
    answers: answers.length,
    exchanges: Math.floor((answers.length + 1) / 2),
    answerRate: mine.length === 0 ? undefined : answered.length / mine.length,
    answersWithin: median(
      times(turns, (turn, before) =>
        before && turn.isAnswer && turn.from === 'them' ? turn.start - before.end : undefined,
      ),
    ),
    theirWords: median(turns.filter(({ from }) => from === 'them').map(({ words }) => words)) ?? 0,
    theirStarts:
      starts.length === 0 ? 0 : starts.filter(({ from }) => from === 'them').length / starts.length,
    firstAt: turns[0]?.start,
    lastAt: turns.at(-1)?.end,
    lastAnswerAt: answers.at(-1)?.start,
    usualSilence: silences.length < 2 ? undefined : median(silences),
  };
}
