import type { Cue } from '../cue';
import type { Words } from '../types';

/** One thing to look at in a request for an introduction. */
export interface AskRule {
  /** The file's name. */
  id: string;
  what: Words;
  /** One sentence to the writer: what it does to whoever is asked. */
  why: Words;
  /** What is marked as it stands. Absent: the rule is about what is missing. */
  marks?: Cue;
  /** With one of these in the text all is well. Absent: whatever is marked counts. */
  cleared?: Cue;
  /** A hint, no fault. */
  isMild?: boolean;
}

export const defineAskRule = (rule: AskRule): AskRule => rule;
