import { readConversation } from './conversation';
import { type Reading, read } from './features';
import { languageOf } from './language';
import { baseOf, type Evidence, QUESTIONS, REPEAT, scoreOf, weightOf, weightOfWords } from './score';
import { signals } from './signals';
import { rules } from './structure';
import { tipsFor } from './tips';
import type { Analysis, Context, Finding, SignalKind, Words } from './types';

/** What the model makes of single words, all together. */
const WORDS: Words = { en: 'Its choice of words' };

/** Under this many UTF-16 code units a text says too little. */
const SHORTEST = 10;

const isFault = (kind: SignalKind) => kind === 'pitch' || kind === 'generic';

/** What the model is told: each signal that was found, once or more than once, and each trait. */
export function evidenceOf({ ranges, traits, words }: Reading): Evidence {
  const features = [
    // A blank speaks for itself only in a text that was sent, and there a trait says so.
    ...ranges.flatMap((all, index) =>
      all.length === 0 || signals[index]!.kind === 'slot'
        ? []
        : [[signals[index]!.id, all.length > 1 ? 1 + REPEAT : 1] as const],
    ),
    ...traits.map((id) => [id, 1] as const),
  ];
  return { features, words };
}

/**
 * Reads a text: what it is, how sure that is, and why, in the text's own words.
 *
 * Pure and synchronous; takes any string, lone surrogates included, and time in proportion to its length.
 *
 * @param text as written; ranges of the findings are UTF-16 code units of it
 */
export function analyzeMessage(text: string, context: Context): Analysis {
  const unread = {
    generic: 0,
    pitch: 0,
    flagged: 0,
    probability: 0,
    base: 0,
    structure: [],
    findings: [],
    tips: [],
  };
  const conversation = readConversation(context);
  const words = text.trim();
  const isShort = words.length < SHORTEST && !conversation.isChase;
  if (isShort || !/\p{L}/u.test(words)) return { ...unread, silence: 'short' };
  const language = languageOf(text);
  if (!language) return { ...unread, silence: 'language' };
  const reading = read(text, language, context, conversation);
  const { ranges, traits, words: weighed } = reading;
  const isSent = context.direction === 'received';
  const found = signals.filter((_, index) => ranges[index]!.length > 0);
  const hasFault = found.some(({ kind }) => isFault(kind) || (kind === 'slot' && isSent));
  const { question, ...score } = scoreOf(evidenceOf(reading), hasFault);
  const findings = signals.flatMap(({ id, kind, what, why }, index): Finding[] => {
    const weight = kind === 'slot' ? 0 : weightOf(id, question);
    // What weighs nothing and is of another kind is no reason.
    if (weight === 0 && kind !== QUESTIONS[question] && (isFault(kind) || kind === 'anchor')) return [];
    return ranges[index]!.map(([start, end], nth) => ({
      signal: id,
      kind,
      start,
      end,
      what: what[language],
      why: why[language],
      contribution: nth === 0 ? weight : nth === 1 ? weight * REPEAT : 0,
    }));
  });
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  const structure = traits.map((id) => ({
    id,
    what: rules[id]!.what[language],
    contribution: weightOf(id, question),
  }));
  structure.push({ id: 'words', what: WORDS[language], contribution: weightOfWords(weighed, question) });
  return {
    ...score,
    shown: QUESTIONS[question] as 'pitch' | 'generic',
    base: baseOf(question),
    structure,
    findings,
    tips: tipsFor(score.verdict, new Set(found.map(({ id }) => id)), text),
  };
}
