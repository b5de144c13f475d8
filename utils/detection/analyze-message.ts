import { readConversation } from './conversation';
import { NUMBERS, type Reading, read, TRAITS } from './features';
import { languageOf } from './language';
import {
  baseOf,
  FLAGGED,
  QUESTIONS,
  REPEAT,
  type Score,
  scoreOf,
  verdictOf,
  weightOfSignal,
  weightOfTrait,
} from './score';
import { signals } from './signals';
import { endOf, startOf } from './spans';
import { tipsFor } from './tips';
import type { Analysis, Context, Finding, SignalKind, Trait, Words } from './types';
import { unmarked } from './unmarked';

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

/** By signal: how many of its marks have become findings, and its last finding. */
const TIMES = new Int32Array(signals.length);
const LAST: (Finding | undefined)[] = signals.map(() => undefined);
/** Signals, all of one shape. */
const TOLD = signals.map(({ id, kind, what, why }) => ({ id, kind, what, why }));

/**
 * What is found, in order of start; contributions are to the answer to a question of the model.
 *
 * @param isAnyFault whether faults count too that speak for the other question alone
 */
function findingsOf(
  { marks, tokens }: Reading,
  question: 0 | 1,
  language: keyof Words,
  isAnyFault: boolean,
): Finding[] {
  const findings: Finding[] = [];
  let isSorted = true;
  let before = -1;
  TIMES.fill(0);
  for (let at = 0; at < marks.count; at += 1) {
    const index = marks.signals[at]!;
    // Words that are only counted come after the signals.
    if (index >= TOLD.length) continue;
    const { id, kind, what, why } = TOLD[index]!;
    const weight = weightOfSignal(index, question);
    // What weighs nothing and is of another kind is no reason, unless there is no better one.
    const isOther = weight === 0 && kind !== QUESTIONS[question];
    if (isOther && (kind === 'anchor' || (isFault(kind) && !isAnyFault))) continue;
    TIMES[index]! += 1;
    const times = TIMES[index]!;
    const contribution = times === 1 ? weight : times === 2 ? weight * REPEAT : 0;
    const start = startOf(tokens, index, marks.starts[at]!);
    const end = endOf(tokens, index, marks.ends[at]!);
    const last = LAST[index];
    // Made whole, two places of a signal may have become one.
    if (times > 1 && last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.contribution += contribution;
      continue;
    }
    // Of places that begin together the longer comes first; what is found by code comes behind the rest.
    if (start <= before) isSorted = false;
    before = start;
    const finding = { signal: id, kind, start, end, what: what[language], why: why[language], contribution };
    findings.push(finding);
    LAST[index] = finding;
  }
  return isSorted ? findings : findings.sort(order);
}

const order = (a: Finding, b: Finding) =>
  a.start - b.start || b.end - a.end || NUMBERS.get(a.signal)! - NUMBERS.get(b.signal)!;

/** By language and question: what is said of each trait. Made once, since every text has a dozen of them. */
const SAID: Partial<Record<keyof Words, readonly (readonly Trait[])[]>> = {};
const saidIn = (language: keyof Words) => {
  SAID[language] ??= ([0, 1] as const).map((question) =>
    TRAITS.map(({ id, what }, index) => ({
      id,
      what: what[language],
      contribution: weightOfTrait(index, question),
    })),
  );
  return SAID[language];
};

function structureOf({ traits }: Reading, { question, words }: Score, language: keyof Words): Trait[] {
  const said = saidIn(language)[question]!;
  const structure: Trait[] = [];
  for (const index of traits) structure.push(said[index]!);
  structure.push({ id: 'words', what: WORDS[language], contribution: words });
  return structure;
}

/** Whether a finding speaks against the text. */
function isFaulty(findings: readonly Finding[], isSent: boolean): boolean {
  for (const { kind } of findings) if (isFault(kind) || (kind === 'slot' && isSent)) return true;
  return false;
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
  const { length } = text.trim();
  if (length === 0 || (length < SHORTEST && !conversation.isChase)) return { ...UNREAD, silence: 'short' };
  let reading!: Reading;
  // The words of a language, once they are looked up, tell whether the text is in it.
  let language = languageOf(text, (one) => {
    reading = read(text, one, context, conversation);
    return reading.tokens.told;
  });
  const isWordless = !language && !/\p{L}/u.test(text);
  // A bare “?” is in the language of the message that it chases.
  if (isWordless && conversation.isChase) language = languageOf(context.thread!.at(-1)!.text);
  if (!language) return { ...UNREAD, silence: isWordless ? 'short' : 'language' };
  if (isWordless) {
    reading = read(text, language, context, conversation);
    if (!reading.has('chase')) return { ...UNREAD, silence: 'short' };
  }
  const isSent = context.direction === 'received';
  const score = scoreOf(reading);
  const { question, generic, pitch, flagged, probability } = score;
  let findings = findingsOf(reading, question, language, false);
  if (flagged >= FLAGGED && !isFaulty(findings, isSent))
    findings = findingsOf(reading, question, language, true);
  const hasFault = isFaulty(findings, isSent);
  const verdict = verdictOf(score, text, hasFault, reading.isQuoting);
  // It comes first, and is the longest of those that do.
  if (!hasFault && (verdict === 'pitch' || verdict === 'generic'))
    findings.unshift(unmarked(verdict, text, language));
  return {
    verdict,
    generic,
    pitch,
    flagged,
    probability,
    shown: QUESTIONS[question],
    base: baseOf(question),
    structure: structureOf(reading, score, language),
    findings,
    tips: tipsFor(verdict, reading.has, text),
  };
}
