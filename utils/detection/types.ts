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
  /** Log-odds that this finding adds to (or takes from) its verdict. */
  contribution: number;
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
  /** In order of `start`. */
  findings: Finding[];
  tips: Tip[];
}

export interface Signal {
  /** The file's name. */
  id: string;
  kind: SignalKind;
  what: Words;
  why: Words;
  /** Where the rule comes from. */
  source: string;
  /** Log-odds of the first match; repeats add nothing. */
  weight: number;
  /** Lower-case substrings of which at least one stands in every text that `find` marks. */
  hints: readonly string[];
  /** Linear in the length of the text. */
  find(text: string, context: Context): Range[];
}

export const defineSignal = (signal: Signal): Signal => signal;
