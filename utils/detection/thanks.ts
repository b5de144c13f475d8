import type { Range } from './types';

/** The longest text that is read for it, UTF-16 code units. */
const READ = 4_000;

export interface Credit {
  /** `thanks`: for something particular; `result`: what changed for the better. */
  kind: 'thanks' | 'result';
  /** In the text, UTF-16 code units, half-open. */
  range: Range;
}

/** Thanks that are mere manners, or the beginning of a no. */
const MANNERS =
  /^(?:(?:again|so much|very much|a lot|both|all|in advance|anyway|though),? ?)*(?:for (?:(?:the|your|an?|this|that|my|accepting|all) ?)*(?:(?:quick|kind|prompt|fast|nice|lovely|friendly|last) )*(?:connect\w*|invit\w*|accept\w*|add\w*|reach\w*|messag\w*|note|writ\w*|repl\w*|respon\w*|answer\w*|get\w*|request|offer|interest|email|mail|patience|understanding|time|follow\w*|stopping|asking|thinking|reading)\b|in advance|but\b|no\b|,? (?:but|we’re|we're|not)\b)/i;
const THANKS =
  /\b(?:thank you|thanks|many thanks|grateful|i(?:'m| am) thankful|(?:i|we) (?:really |truly )?appreciate)(?: (?:so|very) much| a lot| again)?(?= (?:for|to you|that) )/gi;
const RESULT =
  /\b(?:thanks to you|(?:couldn't|could not) have (?:done|managed|made)|(?:your|you|this|that|it|which|the|our)(?: \w+){0,3} (?:really |truly )?(?:saved us|helped (?:us|me)|made (?:all the|a (?:real |big |huge )?) ?difference|paid off|worked (?:wonders|out|perfectly|beautifully))|(?:went|fell|dropped|rose|are|is) (?:from [\w.,% ]{1,30} to|(?:up|down) (?:by|to)) [\w.,%]{1,20}|we(?:'ve| have)? (?:cut|saved|halved|doubled|tripled|won|reduced) \w+|(?:with|since|because of) your (?:\w+ ){1,3}[^.!?\n]{0,80} (?:any ?more|no longer|at last|half the time))/gi;
/** These can't be hoped for or asked. */
const SURE = /^(?:thanks to you|could)/i;
/** What is hoped for, asked or denied has not come about. */
const NOT_YET = /\b(?:if|would|could|can|will|hope|might|may|not|never|how|did|does)\b|n't\b/i;

/** Writes apostrophes in one way, character by character, so that ranges stay those of the text. */
const plain = (text: string): string => text.slice(0, READ).replace(/[\u2018\u2019\u02bc]/g, "'");

function sentenceBefore(text: string, index: number): string {
  const start = Math.max(0, index - 80);
  return text
    .slice(start, index)
    .split(/[.!?\n]/)
    .at(-1)!;
}

/**
 * Whether somebody says thank you for something, or tells of a result: the moment to ask for an introduction. English.
 * Pure; any string; linear in its length.
 *
 * @param text as received
 */
export function creditIn(text: string): Credit | undefined {
  const words = plain(text);
  for (const match of words.matchAll(RESULT)) {
    const isSure = SURE.test(match[0]);
    const said = sentenceBefore(words, match.index) + match[0];
    if (!isSure && (NOT_YET.test(said) || /\?/.test(restOfSentence(words, match.index)))) continue;
    return { kind: 'result', range: [match.index, match.index + match[0].length] };
  }
  for (const match of words.matchAll(THANKS)) {
    const end = match.index + match[0].length;
    if (MANNERS.test(words.slice(end + 1, end + 120))) continue;
    return { kind: 'thanks', range: [match.index, end] };
  }
  return undefined;
}

function restOfSentence(text: string, index: number): string {
  return /^[^.!?\n]{0,200}[.!?\n]?/.exec(text.slice(index, index + 201))![0];
}
