import type { Conversation } from './conversation';
import { withoutHollow } from './hollow';
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

/** What a text shows of itself. */
export interface Reading {
  /** Places that each signal marks, in the order of the registry. */
  ranges: readonly (readonly Range[])[];
  /** Which signals mark any: indices of the registry. */
  found: readonly number[];
  /** Which traits it has: indices of `RULES`. */
  traits: readonly number[];
  /** Words to which the model gives a weight, each once. */
  words: ReadonlySet<string>;
}

export const RULES = Object.entries(rules).map(([id, rule]) => ({ id, ...rule }));

const CODED = signals.flatMap(({ find }, index) => (find ? [{ find, index }] : []));

const WORD = /[\p{L}\p{M}]{2,40}/gu;

const NOTHING: ReadonlySet<string> = new Set();

/** Words that the profile shows everybody. */
function lookupOf({ recipient }: Context): ReadonlySet<string> {
  if (!recipient) return NOTHING;
  const shown = [recipient.name, recipient.company, recipient.headline].map(
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
  for (const { find, index } of CODED) {
    const more = find(text, context);
    if (more.length > 0) scan.ranges[index] = [...scan.ranges[index]!, ...more].sort(([a], [b]) => a - b);
  }
  const ranges = withoutHollow(signals, scan.ranges);
  const found: number[] = [];
  for (let index = 0; index < signals.length; index += 1) if (ranges[index]!.length > 0) found.push(index);
  const shape = shapeOf(text, scan, found, context, conversation);
  const traits: number[] = [];
  for (let index = 0; index < RULES.length; index += 1) if (RULES[index]!.holds(shape)) traits.push(index);
  return { ranges, found, traits, words: scan.tokens.words };
}

function shapeOf(
  text: string,
  scan: Scan,
  found: readonly number[],
  context: Context,
  conversation: Conversation,
): Shape {
  const kinds = { generic: 0, pitch: 0, referral: 0, anchor: 0, slot: 0 };
  const ids = new Set<string>();
  let reasons = 0;
  for (const index of found) {
    const { id, kind } = signals[index]!;
    kinds[kind] += 1;
    ids.add(id);
    if (REASONS.has(id)) reasons += 1;
  }
  const counts = {} as Counts;
  COUNTED.forEach((key, index) => {
    counts[key] = scan.ranges[signals.length + index]!.length;
  });
  const { questions, endsAsking } = questionsIn(scan.tokens.ids);
  return { text, scan, counts, kinds, found: ids, reasons, context, conversation, questions, endsAsking };
}

const COUNTED = Object.keys(counted) as (keyof Counts)[];
/** A question among so many last ends of sentences ends the text: a name and a wish may follow. */
const LAST = 3;

function questionsIn(ids: readonly number[]): { questions: number; endsAsking: boolean } {
  let questions = 0;
  let ends = 0;
  let endsAsking = false;
  for (let at = ids.length - 1; at >= 0; at -= 1) {
    const id = ids[at]!;
    if (id < Token.stop || id >= Token.words) continue;
    ends += 1;
    if (id !== Token.question) continue;
    questions += 1;
    if (ends <= LAST) endsAsking = true;
  }
  return { questions, endsAsking };
}
