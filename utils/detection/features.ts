import type { Conversation } from './conversation';
import { dropFilled, dropHollow, dropQuoted } from './hollow';
import { COMMON, FOREIGN } from './language';
import type { Marks } from './marks';
import { model } from './model';
import { Scanner } from './scanner';
import { signals } from './signals';
import { counted, traits as named, REASONS, type Shape, traitsOf } from './structure';
import * as Token from './token';
import type { Tokenizer } from './tokens';
import type { Context, Words } from './types';
import { joints, spelledOut, words } from './words/en';

type Language = keyof Words;

const LEXICON = { en: { words, spelledOut, joints } } satisfies Record<Language, object>;
const scanners = new Map<Language, Scanner>();

/** By question: words that the model weighs, with the log-odds of each. */
export const WORD_WEIGHTS = model.words.map(
  (lines) =>
    new Map(
      lines
        .trim()
        .split('\n')
        .flatMap((line) => {
          const [tenths, ...all] = line.split(' ');
          return all.map((word) => [word, Number(tenths) / 10] as const);
        }),
    ),
);
export const WORDS = [...new Set(WORD_WEIGHTS.flatMap((weights) => [...weights.keys()]))];

/** Made at the first text in a language. */
function scannerFor(language: Language): Scanner {
  let scanner = scanners.get(language);
  if (!scanner) {
    const { words: classes, spelledOut: forms, joints } = LEXICON[language];
    scanner = new Scanner(
      [...signals.map(({ phrases }) => phrases), ...Object.values(counted)].map((one) => one[language]),
      classes,
      forms,
      WORDS,
      [...joints, [Token.ours, COMMON[language]], [Token.foreign, FOREIGN]],
    );
    scanners.set(language, scanner);
  }
  return scanner;
}

/** What a text shows of itself; good until the next text is read. */
export interface Reading {
  tokens: Tokenizer;
  /** Places that signals mark, by their number in the registry; beyond it, words that are only counted. */
  marks: Marks;
  /** Which signals mark any: indices of the registry. */
  found: readonly number[];
  /** Which traits it has: indices of `TRAITS`. */
  traits: readonly number[];
  /** Whether it quotes somebody at some length. */
  isQuoting: boolean;
  /** Whether a signal marks any place. */
  has(signal: string): boolean;
  /** Words of the model that it holds, each once: their numbers there, so many of them. */
  words: Int32Array;
  wordCount: number;
}

export const TRAITS = Object.entries(named).map(([id, what]) => ({ id, what }));

/** By a signal's id: its number in the registry. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(signals.map(({ id }, index) => [id, index]));
const IS_REASON = signals.map(({ id }) => REASONS.has(id));

const CODED = signals.flatMap(({ find, hints }, index) =>
  find ? [{ find, index, hints: hints === undefined ? undefined : new RegExp(`[${hints}]`) }] : [],
);
/** One look at a text for all hints spares most texts the others. */
const HINTS = new RegExp(`[${signals.map(({ hints = '' }) => hints).join('')}]`);

const WORD = /[\p{L}\p{M}]{2,40}/gu;

/** So short a message behind an unanswered offer is there to remind of it. UTF-16 code units. */
const NUDGE = 60;
const CHASE = NUMBERS.get('chase')!;
/** So much of an earlier message is read. UTF-16 code units. */
const EARLIER = 2_000;

const NOTHING: ReadonlySet<string> = new Set();

/** Words that the profile shows everybody. */
function lookupOf({ recipient }: Context): ReadonlySet<string> {
  if (!recipient) return NOTHING;
  const shown = [recipient.name, recipient.company, recipient.headline].map(
    (one) => one?.slice(0, 300) ?? '',
  );
  return new Set(shown.join(' ').toLowerCase().match(WORD));
}

/** Whether a message shows more signs of a pitch than of anything that belongs to its reader. */
function isOffer(scanner: Scanner, text: string): boolean {
  scanner.scan(text.slice(0, EARLIER), NOTHING);
  let signs = 0;
  for (const { kind, id } of signals) {
    if (scanner.marks.times[NUMBERS.get(id)!] === 0 || id === 'stranger-question') continue;
    if (kind === 'pitch') signs += 1;
    else if (kind === 'anchor') signs -= 1;
  }
  return signs > 0;
}

export function read(
  text: string,
  language: Language,
  context: Context,
  conversation: Conversation,
): Reading {
  const scanner = scannerFor(language);
  const isAfterOffer = conversation.isChase && isOffer(scanner, context.thread!.at(-1)!.text);
  scanner.scan(text, lookupOf(context));
  const { marks, tokens } = scanner;
  const isHinted = !tokens.isPlain && HINTS.test(text);
  for (const { find, hints, index } of CODED) {
    if (hints && !(isHinted && hints.test(text))) continue;
    const places = find(text, context);
    for (let at = 0; at < places.length; at += 1) marks.add(index, places[at]![0], places[at]![1]);
  }
  if (isAfterOffer && text.length <= NUDGE) marks.add(CHASE, 0, text.length);
  const isQuoting = !tokens.isPlain && dropQuoted(marks, text);
  dropHollow(marks);
  dropFilled(marks);
  const found: number[] = [];
  for (let index = 0; index < signals.length; index += 1) if (marks.times[index]! > 0) found.push(index);
  const shape = shapeOf(text, scanner, found, context, { ...conversation, isAfterOffer });
  const traits: number[] = [];
  const holds = traitsOf(shape);
  for (let index = 0; index < holds.length; index += 1) if (holds[index]) traits.push(index);
  return {
    tokens,
    marks,
    found,
    traits,
    isQuoting,
    has: shape.has,
    words: tokens.words,
    wordCount: tokens.wordCount,
  };
}

function shapeOf(
  text: string,
  { tokens, marks: { times } }: Scanner,
  found: readonly number[],
  context: Context,
  conversation: Shape['conversation'],
): Shape {
  const kinds = { generic: 0, pitch: 0, referral: 0, anchor: 0, slot: 0 };
  let reasons = 0;
  for (const index of found) {
    kinds[signals[index]!.kind] += 1;
    if (IS_REASON[index]) reasons += 1;
  }
  // What is only counted stands behind the signals, in its order.
  const at = signals.length;
  return {
    text,
    counts: {
      self: times[at]!,
      us: times[at + 1]!,
      you: times[at + 2]!,
      favour: times[at + 3]!,
      postscript: times[at + 4]!,
    },
    kinds,
    reasons,
    has: (id) => times[NUMBERS.get(id)!]! > 0,
    context,
    conversation,
    questions: tokens.questions,
    endsAsking: tokens.endsAsking,
  };
}
