import { readConversation } from './conversation';
import { type Reading, RULES, read } from './features';
import { languageOf } from './language';
import { baseOf, QUESTIONS, REPEAT, scoreOf, weightOfSignal, weightOfTrait, weightOfWords } from './score';
import { signals } from './signals';
import { tipsFor } from './tips';
import type { Analysis, Context, Finding, SignalKind, Trait, Words } from './types';

/** Under this many UTF-16 code units a text says too little. */
const SHORTEST = 10;
const UNREAD = {
  generic: 0,
  pitch: 0,
  flagged: 0,
  probability: 0,
  base: 0,
  structure: [],
  findings: [],
  tips: [],
};
/** What the model makes of single words, all together. */
const WORDS: Words = { en: 'Its choice of words' };

const isFault = (kind: SignalKind) => kind === 'pitch' || kind === 'generic';

/** What is found, in order of start; contributions are to the answer to a question of the model. */
function findingsOf({ ranges, found }: Reading, question: 0 | 1, language: keyof Words): Finding[] {
  const findings: Finding[] = [];
  for (const index of found) {
    const { id, kind, what, why } = signals[index]!;
    const weight = weightOfSignal(index, question);
    // What weighs nothing and is of another kind is no reason.
    if (weight === 0 && kind !== QUESTIONS[question] && (isFault(kind) || kind === 'anchor')) continue;
    ranges[index]!.forEach(([start, end], nth) => {
      const contribution = nth === 0 ? weight : nth === 1 ? weight * REPEAT : 0;
      findings.push({ signal: id, kind, start, end, what: what[language], why: why[language], contribution });
    });
  }
  return findings.sort((a, b) => a.start - b.start || b.end - a.end);
}

function structureOf({ traits, words }: Reading, question: 0 | 1, language: keyof Words): Trait[] {
  const structure = traits.map((index) => {
    const { id, what } = RULES[index]!;
    return { id, what: what[language], contribution: weightOfTrait(index, question) };
  });
  structure.push({ id: 'words', what: WORDS[language], contribution: weightOfWords(words, question) });
  return structure;
}

/**
 * Reads a text: what it is, how sure that is, and why, in the text's own words.
 *
 * Pure and synchronous; takes any string, lone surrogates included, and time in proportion to its length.
 *
 * @param text as written; ranges of the findings are UTF-16 code units of it
 */
export function analyzeMessage(text: string, context: Context): Analysis {
  const conversation = readConversation(context);
  const words = text.trim();
  const isShort = words.length < SHORTEST && !conversation.isChase;
  if (isShort || !/\p{L}/u.test(words)) return { ...UNREAD, silence: 'short' };
  const language = languageOf(text);
  if (!language) return { ...UNREAD, silence: 'language' };
  const reading = read(text, language, context, conversation);
  const isSent = context.direction === 'received';
  let findings: Finding[] = [];
  const { question, ...score } = scoreOf(reading, (asked) => {
    findings = findingsOf(reading, asked, language);
    return findings.some(({ kind }) => isFault(kind) || (kind === 'slot' && isSent));
  });
  return {
    ...score,
    shown: QUESTIONS[question],
    base: baseOf(question),
    structure: structureOf(reading, question, language),
    findings,
    tips: tipsFor(score.verdict, new Set(reading.found.map((index) => signals[index]!.id)), text),
  };
}
