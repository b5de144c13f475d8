import type { Conversation } from './conversation';
import { model } from './model';
import { type Scan, type Scanner, scannerOf } from './scanner';
import { signals } from './signals';
import { type Counts, counted, REASONS, rules, type Shape } from './structure';
import { Token } from './token';
import type { Context, Range, Words } from './types';
import { spelledOut, words } from './words/en';

type Language = keyof Words;

const LEXICON = { en: { words, spelledOut } } satisfies Record<Language, object>;
const scanners = new Map<Language, Scanner>();

/** Made at the first text in a language. */
function scannerFor(language: Language): Scanner {
  let scanner = scanners.get(language);
  if (!scanner) {
    const phrases = [...signals, ...Object.values(counted).map((all) => ({ phrases: all }))].map(
      (one) => one.phrases[language],
    );
    scanner = scannerOf(
      phrases,
      LEXICON[language].words,
      LEXICON[language].spelledOut,
      model.words.map(([word]) => word),
    );
    scanners.set(language, scanner);
  }
  return scanner;
}

/** What a text shows of itself: the places that each signal marks, and its named traits. */
export interface Reading {
  /** By signal, in the order of the registry. */
  ranges: readonly (readonly Range[])[];
  traits: string[];
  /** Words to which the model gives a weight, each once. */
  words: readonly string[];
}

const WORD = /[\p{L}\p{M}]{2,40}/gu;

/** Words that the profile shows everybody. */
function lookupOf({ recipient }: Context): ReadonlySet<string> {
  const shown = [recipient?.name, recipient?.company, recipient?.headline].map(
    (one) => one?.slice(0, 300) ?? '',
  );
  return new Set(shown.join(' ').toLowerCase().match(WORD));
}

export function read(
  text: string,
  language: Language,
  context: Context,
  conversation: Conversation,
): Reading {
  const scan = scannerFor(language).scan(text, lookupOf(context));
  const ranges = signals.map((signal, index) =>
    signal.find ? merged(scan.ranges[index]!, signal.find(text, context)) : scan.ranges[index]!,
  );
  const shape = shapeOf(text, scan, ranges, context, conversation);
  return {
    ranges,
    traits: Object.keys(rules).filter((id) => rules[id]!.holds(shape)),
    words: [...scan.tokens.words],
  };
}

function merged(found: readonly Range[], more: readonly Range[]): readonly Range[] {
  return found.length === 0 ? more : [...found, ...more].sort(([a], [b]) => a - b);
}

function shapeOf(
  text: string,
  scan: Scan,
  ranges: readonly (readonly Range[])[],
  context: Context,
  conversation: Conversation,
): Shape {
  const kinds = { generic: 0, pitch: 0, referral: 0, anchor: 0, slot: 0 };
  const found = new Set<string>();
  ranges.forEach((all, index) => {
    if (all.length === 0) return;
    kinds[signals[index]!.kind] += 1;
    found.add(signals[index]!.id);
  });
  const counts = Object.fromEntries(
    Object.keys(counted).map((key, index) => [key, scan.ranges[signals.length + index]!.length]),
  ) as Counts;
  const marks = scan.tokens.ids.filter((id) => id >= Token.stop && id < Token.words);
  return {
    text,
    scan,
    counts,
    kinds,
    reasons: [...found].filter((id) => REASONS.has(id)).length,
    found,
    context,
    conversation,
    questions: marks.filter((id) => id === Token.question).length,
    endsAsking: marks.slice(-3).includes(Token.question),
  };
}
