import type { Fingerprint } from '../blasts/fingerprint';

/** What one flag of the user teaches. A plain object without text, for a record of its own. */
export interface Lesson {
  /** That of the flag it comes from, so that undoing one undoes the other. */
  id: string;
  /** `stalker`: this was a pitch to the user; `not-pitch`: it was none. */
  kind: 'stalker' | 'not-pitch';
  /** Absent where the text is too short to be known again. */
  fingerprint?: Fingerprint | undefined;
  /** Which signals it set off, and in which buckets its words fall: at most {@link MOST_FEATURES}, each once. */
  features: readonly string[];
  /** ISO 8601. */
  at: string;
}

/** A lesson has no more features than this. */
export const MOST_FEATURES = 160;

/** How often a feature stood in lessons of either kind. */
export interface Count {
  stalker: number;
  notPitch: number;
}

/** All lessons, made ready for reading texts with them. */
export interface Taught {
  known: readonly (Lesson & { fingerprint: Fingerprint })[];
  counts: ReadonlyMap<string, Count>;
}
