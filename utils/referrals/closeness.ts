import type { Exchanges } from './exchanges';

/** How well two people know each other, from `stranger` to `close`. */
export type Level = 'stranger' | 'met' | 'known' | 'close';

export interface Closeness {
  /** 0–100; only the order that it gives means something. */
  score: number;
  level: Level;
  /** The user's own word stands in place of what was counted. */
  isOwnWord: boolean;
}

const DAY = 86_400_000;
/** After so long without an answer either way half of what was between two people counts, ms. */
const HALF_LIFE = 2 * 365 * DAY;
/** So many answers make most of an acquaintance; more add less and less. */
const MANY = 8;
/** An answer that takes longer than this shows no haste, ms. */
const SLOW = 14 * DAY;
/** A usual turn of so many words is one in which somebody has something to say. */
const TALKATIVE = 40;

/** Shares of the score, 1 in all. How much was said back and forth counts most: nothing else can be had without it. */
const SHARE = { answers: 0.5, recency: 0.15, rate: 0.15, speed: 0.05, words: 0.1, starts: 0.05 };

/** From which score on. */
const LEVELS: readonly [Level, from: number][] = [
  ['close', 60],
  ['known', 35],
  ['met', 12],
];

/** Where the user's own word puts somebody. */
const OWN_WORD: Record<Level, number> = { close: 90, known: 50, met: 20, stranger: 0 };

const levelOf = (score: number): Level => LEVELS.find(([, from]) => score >= from)?.[0] ?? 'stranger';

/**
 * How well the user knows somebody, by what happened between them: answers in both directions, how lately, how often
 * and how soon they answer, how much they say, and whether they begin conversations too. Messages that nobody
 * answered make nobody known: a mailing list and a stalker stay strangers. Conversations of groups do not count; leave them out.
 *
 * @param now epoch ms
 * @param ownWord what the user says of it, which goes before
 */
export function closenessOf(counted: Exchanges, now: number, ownWord?: Level): Closeness {
  if (ownWord) return { score: OWN_WORD[ownWord], level: ownWord, isOwnWord: true };
  const { answers, lastAnswerAt, answerRate = 0, answersWithin = SLOW, theirWords, theirStarts } = counted;
  if (answers === 0 || lastAnswerAt === undefined) return { score: 0, level: 'stranger', isOwnWord: false };
  const volume = 1 - Math.exp(-answers / MANY);
  const fresh = 0.5 ** (Math.max(0, now - lastAnswerAt) / HALF_LIFE);
  const parts =
    SHARE.answers +
    SHARE.recency * fresh +
    SHARE.rate * answerRate +
    SHARE.speed * Math.max(0, 1 - answersWithin / SLOW) +
    SHARE.words * Math.min(1, theirWords / TALKATIVE) +
    SHARE.starts * Math.min(1, 2 * theirStarts);
  const score = Math.round(100 * volume * parts);
  return { score, level: levelOf(score), isOwnWord: false };
}
