import type { Range } from './types';

/** Words of headlines that say nothing of what one does, and words of every question. */
const EMPTY = new Set(
  (
    'about with from that this your they them have been will what when where which who helping help helps chief head senior junior lead ' +
    'manager director founder owner officer president vice partner associate assistant executive independent freelance ' +
    'team company business group international global world people years experience more than into over former current'
  ).split(' '),
);
/** Shorter words of a headline are too common. */
const SHORTEST = 4;
/** A question longer than this is cut. UTF-16 code units. */
const LONGEST_QUESTION = 300;

const QUESTION = /[^.!?\n]{3,300}\?/g;
/** Asks what somebody is or does, as one who had looked would know. */
const OPEN_ASK =
  /\bwhat (?:exactly )?(?:is it (?:that )?you do|do you (?:do|actually do|work)\b|line of work|kind of (?:work|business|role|company)|does your (?:company|business|team) do|industry)|\bwhat's your (?:role|job|line|position|business)\b|\bwhat technologies do you\b|\bare you (?:the right person|in (?:sales|business|marketing))\b/i;
/** Asks whether something is so, or what it is. */
const IGNORANT =
  /^(?:[^?]{0,80}\b)?(?:what (?:is|are|does)|(?:have you (?:ever )?(?:heard|tried|considered|thought))|are you familiar|do you (?:know (?:what|about|how)|do|work (?:in|with|as)|offer|have|use|get|ever)|does your|are you (?:a|an|in|into)\b|is your (?:company|business|team) (?:in|into|doing))/i;

/** Words that are alike in their first six letters count as one: train, trainer, training. */
const stem = (word: string) => (word.length > 6 ? word.slice(0, 6) : word.replace(/s$/, ''));
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a headline that say what somebody does, by stem. */
export function topicsOf(headline: string | undefined): ReadonlyMap<string, string> {
  const words = wordsOf((headline ?? '').slice(0, 300));
  return new Map(
    words.filter((word) => word.length >= SHORTEST && !EMPTY.has(word)).map((word) => [stem(word), word]),
  );
}

export interface Overlooked {
  range: Range;
  /** What they could have read. */
  word: string;
}

/** A question in a text about what the headline says: whoever asks it has not looked. */
export function overlookedIn(text: string, topics: ReadonlyMap<string, string>): Overlooked | undefined {
  if (topics.size === 0) return undefined;
  for (const match of text.slice(0, 4_000).matchAll(QUESTION)) {
    const question = match[0].slice(-LONGEST_QUESTION);
    const from = match.index + match[0].length - question.length;
    const start = from + question.length - question.trimStart().length;
    const range = [start, from + question.length] as const;
    if (OPEN_ASK.test(question)) return { range, word: 'what you do' };
    if (!IGNORANT.test(question.trimStart())) continue;
    const known = wordsOf(question).find((word) => topics.has(stem(word)));
    if (known) return { range, word: known };
  }
  return undefined;
}
