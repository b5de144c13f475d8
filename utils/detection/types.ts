/** How a text reads. `generic` and `pitch` are flagged; the others never are. */
export type Verdict = 'ordinary' | 'personal' | 'referral' | 'generic' | 'pitch';

/** `generic`, `pitch` and `referral` push the text towards that verdict, `anchor` away from generic; `slot` is a blank or merge field left unfilled. */
export type SignalKind = 'generic' | 'pitch' | 'referral' | 'anchor' | 'slot';

/** Half-open, in UTF-16 code units of the text as it was given. */
export type Range = readonly [start: number, end: number];

/** Words by language (BCP 47 primary tag). They live with the signal, since they change with its patterns. */
export interface Words {
  en: string;
}

export interface Context {
  /** The box it is written in, or the kind of thing it came as. */
  kind: 'invite' | 'message';
  /** `draft`: the user writes it; `received`: somebody wrote it to the user. Default `draft`. */
  direction?: 'draft' | 'received';
  /** The other side: whom a draft is for, or who sent a received text. */
  recipient?:
    | { name?: string | undefined; headline?: string | undefined; company?: string | undefined }
    | undefined;
  /** The user themself, so that a question whose answer stands in their headline is seen for what it is. */
  user?: { name?: string | undefined; headline?: string | undefined } | undefined;
  /** What was said before this text, oldest first; `at` is ISO 8601. Absent or empty: a first contact. */
  thread?: readonly { from: 'me' | 'them'; at: string; text: string }[] | undefined;
}

export interface Finding {
  signal: string;
  kind: SignalKind;
  /** UTF-16 code units, half-open. */
  start: number;
  end: number;
  /** A short name of what was found. */
  what: string;
  /** One sentence, second person: what the reader of the message feels or misses. */
  why: string;
  /** Log-odds that this finding adds to (or takes from) the probability shown. */
  contribution: number;
}

/** A part of the text's shape or moment: its length, its questions, what was said before. */
export interface Trait {
  readonly id: string;
  /** A short name of it. */
  readonly what: string;
  /** Log-odds that it adds to (or takes from) the probability shown. */
  readonly contribution: number;
}

/** What to do instead; `source` names study, sample, year and channel where one stands behind it. */
export interface Tip {
  id: string;
  text: string;
  source?: string | undefined;
}

export interface Analysis {
  /** Absent when the text was not read; `silence` says why. */
  verdict?: Verdict | undefined;
  /** `language`: not in a language that Vouch reads; `short`: under ten characters. */
  silence?: 'language' | 'short' | undefined;
  /** Probability, 0–1. */
  generic: number;
  /** Probability, 0–1. */
  pitch: number;
  /** Probability that it is one or the other, 0–1. */
  flagged: number;
  /** Which of the two the probability shown is about: the likelier one. Absent when the text was not read. */
  shown?: 'pitch' | 'generic' | undefined;
  /** The probability shown, 0–1: of its being a pitch; or, if it is none, of its being generic. `base`, `structure` and `findings` add up to its log-odds. */
  probability: number;
  /** Log-odds of a text of which nothing is known. */
  base: number;
  /** What shape and moment of the text add. */
  structure: Trait[];
  /** In order of `start`. */
  findings: Finding[];
  tips: Tip[];
}

/** Each file says with `@see` where its rule comes from; addresses need not ship. */
export interface Signal {
  /** The file's name. */
  id: string;
  kind: SignalKind;
  what: Words;
  why: Words;
  /** By language; `phrases.ts` says how they are written. */
  phrases: { en: readonly string[] };
  /** What it finds is shown to the end of its clause. */
  isClause?: boolean;
  /** For what no phrase can say: in place of phrases. Takes the text as it was given, and time in proportion to its length; ranges in order of start. */
  find?(text: string, context: Context): Range[];
  /** Characters, written as in a class of a regular expression: `find` finds nothing in a text that holds none of them. */
  hints?: string;
}

export const defineSignal = (signal: Signal): Signal => signal;
