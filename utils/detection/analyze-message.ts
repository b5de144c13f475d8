import { candidatesAmong } from './candidates';
import { readConversation } from './conversation';
import { languageOf } from './language';
import { verdictOf } from './score';
import { signals } from './signals';
import { tipsFor } from './tips';
import type { Analysis, Context, Finding, Signal } from './types';

const candidates = candidatesAmong(signals);

/** Under this many UTF-16 code units a text says too little. */
const SHORTEST = 10;

/**
 * Replaces what is written in several ways by one of them, character by character, so that ranges stay those of the
 * text as it was given.
 */
const plain = (text: string) =>
  text
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/[\u00a0\u202f]/g, ' ');

const findingsOf = (signal: Signal, text: string, context: Context): Finding[] =>
  signal.find(text, context).map(([start, end], index) => ({
    signal: signal.id,
    kind: signal.kind,
    start,
    end,
    what: signal.what.en,
    why: signal.why.en,
    contribution: index === 0 ? signal.weight : 0,
  }));

/**
 * Reads a text: what it is, how sure that is, and why, in the text's own words.
 *
 * Pure and synchronous; takes any string, lone surrogates included, and time in proportion to its length.
 *
 * @param text as written; ranges of the findings are UTF-16 code units of it
 */
export function analyzeMessage(text: string, context: Context): Analysis {
  const unread = { generic: 0, pitch: 0, findings: [], tips: [] };
  const conversation = readConversation(context);
  const words = text.trim();
  const isShort = words.length < SHORTEST && !conversation.isChase;
  if (isShort || !/\p{L}/u.test(words)) return { ...unread, silence: 'short' };
  const view = plain(text);
  if (!languageOf(view)) return { ...unread, silence: 'language' };
  const findings = candidates(view.toLowerCase())
    .flatMap((signal) => findingsOf(signal, view, context))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const reading = verdictOf(findings, context, conversation);
  return { ...reading, findings, tips: tipsFor(reading.verdict, findings, text) };
}
