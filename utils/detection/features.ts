import type { Conversation } from './conversation';
import { dropFilled, dropHollow, dropQuoted } from './hollow';
import { COMMON, FOREIGN } from './language';
import type { Marks } from './marks';
import { model } from './model';
import { Scanner } from './scanner';
import { signals } from './signals';
import { counted, KINDS, traits as named, REASONS, type Shape, traitsOf } from './structure';
import * as Token from './token';
import type { Tokenizer } from './tokens';
import type { Context, Words } from './types';
import { joints, spelledOut, words } from './words/en';

type Language = keyof Words;

const LEXICON = { en: { words, spelledOut, joints } } satisfies Record<Language, object>;
const scanners: Partial<Record<Language, Scanner>> = {};

/** By question: words that the model weighs, with tenths of the log-odds of each. */
export const WORD_WEIGHTS = model.words.map(
  (lines) =>
    new Map(
      lines
        .trim()
        .split('\n')
        .flatMap((line) => {
          const [tenths, ...all] = line.split(' ');
          return all.map((word) => [word, Number(tenths)] as const);
        }),
    ),
);
export const WORDS = [...new Set(WORD_WEIGHTS.flatMap((weights) => [...weights.keys()]))];

/** Made at the first text in a language. */
function scannerFor(language: Language): Scanner {
  const { words: classes, spelledOut: forms, joints } = LEXICON[language];
  scanners[language] ??= new Scanner(
    [...signals.map(({ phrases }) => phrases), ...Object.values(counted)].map((one) => one[language]),
    classes,
    forms,
    WORDS,
    [...joints, [Token.ours, COMMON[language]], [Token.foreign, FOREIGN]],
    language,
  );
  return scanners[language];
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
}

export const TRAITS = Object.entries(named).map(([id, what]) => ({ id, what }));

/** By a signal's id: its number in the registry. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(signals.map(({ id }, index) => [id, index]));
/** By number: which of {@link KINDS} a signal is of, and 1 if it is a reason. */
const COUNTED = signals.map(({ id, kind }) => [KINDS.indexOf(kind), +REASONS.has(id)] as const);

const CODED = signals.flatMap(({ find, hints }, index) =>
  find ? [{ find, index, hints: hints === undefined ? undefined : new RegExp(`[${hints}]`) }] : [],
);
/** One look at a text for all hints spares most texts the others. */
const HINTS = new RegExp(`[${signals.map(({ hints = '' }) => hints).join('')}]`);

const WORD = /[\p{L}\p{M}]{2,40}/gu;

/** So short a question behind an unanswered offer, or so short a word, is there to remind of it. UTF-16 code units. */
const NUDGE = 60;
const TAP = 5;
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
  const { count, starts, ends } = tokens;
  if (isAfterOffer && (tokens.questions > 0 ? text.length <= NUDGE : text.length <= TAP))
    marks.add(CHASE, count && starts[0]!, count ? ends[count - 1]! : text.length);
  const isQuoting = isHinted && dropQuoted(marks, text);
  dropHollow(marks);
  dropFilled(marks);
  const { times } = marks;
  const found: number[] = [];
  const kinds: Shape['kinds'] = [0, 0, 0, 0, 0];
  let reasons = 0;
  // What is only counted stands behind the signals, in its order.
  const at = COUNTED.length;
  for (let index = 0; index < at; index += 1) {
    if (times[index] === 0) continue;
    found.push(index);
    kinds[COUNTED[index]![0]]! += 1;
    reasons += COUNTED[index]![1];
  }
  const has = (id: string) => times[NUMBERS.get(id)!]! > 0;
  const holds = traitsOf({
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
    has,
    context,
    conversation,
    isAfterOffer,
    questions: tokens.questions,
    endsAsking: tokens.endsAsking,
  });
  const traits: number[] = [];
  for (let index = 0; index < holds.length; index += 1) if (holds[index]) traits.push(index);
  return { tokens, marks, found, traits, isQuoting, has };
}
