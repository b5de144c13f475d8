import { askRules } from './ask-rules';
import { cueIn, has, plain } from './cue';
import { languageOf } from './language';

export interface AskFinding {
  rule: string;
  /** In the text, UTF-16 code units, half-open. Absent where something is missing. */
  start?: number | undefined;
  end?: number | undefined;
  what: string;
  /** One sentence to the writer. */
  why: string;
  /** A hint, no fault. */
  isMild: boolean;
}

/** Under this many UTF-16 code units nothing has been asked yet. */
const SHORTEST = 20;
const SLOT = /\[[^[\]\n]{1,80}\]|\{\{?[^{}\n]{1,80}\}?\}/g;

/** What still waits to be filled in is no fault yet. */
const withoutSlots = (text: string) => text.replace(SLOT, (slot) => ' '.repeat(slot.length));

/**
 * Reads a request for an introduction against the five steps of asking: recall the result, name the kind of person,
 * ask for the introduction itself, leave a way out, sell nothing; and promise to report.
 *
 * Says nothing of a text that is very short or in a language that Vouch does not read. Whether a text is such a
 * request the caller knows: `analyzeMessage` calls it `referral`.
 *
 * Pure; any string; linear in its length.
 *
 * @returns what weighs most first
 */
export function lintAsk(text: string): AskFinding[] {
  if (text.trim().length < SHORTEST || !languageOf(text)) return [];
  const words = plain(text);
  const written = withoutSlots(words);
  return askRules.flatMap(({ id, what, why, marks, cleared, isMild = false }): AskFinding[] => {
    if (cleared && has(words, cleared)) return [];
    const range = marks && cueIn(written, marks);
    if (marks && !range) return [];
    return [
      { rule: id, ...(range && { start: range[0], end: range[1] }), what: what.en, why: why.en, isMild },
    ];
  });
}
