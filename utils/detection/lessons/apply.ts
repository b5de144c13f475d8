import { fingerprintOf } from '../blasts/fingerprint';
import { likenessOf, twinsOf } from '../blasts/twins';
import { FLAGGED } from '../score';
import type { Analysis, Context, Words } from '../types';
import { featuresOf } from './features';
import { addressee } from './learn';
import { nudgeOf } from './nudge';
import type { Lesson, Taught } from './types';

/** The probability, 0–1, of what the user has judged themself; not 1, since a twin is not the same. */
const SURE = 0.95;

const FLAGGED_BEFORE = {
  what: { en: 'Like one you flagged' } satisfies Words,
  why: { en: 'You flagged almost the same words before.' } satisfies Words,
};
const CLEARED_BEFORE: Words = { en: 'You said of almost the same words that they are no pitch' };
const NUDGED: Words = { en: 'What your flags say of such wording' };

const logOddsOf = (probability: number) => Math.log(probability / (1 - probability));
const probabilityOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
const isFlagged = ({ verdict }: Analysis) => verdict === 'pitch' || verdict === 'generic';

/** The lesson that is most like a text, among its twins; of several the latest. The same whatever their order. */
function nearest(text: string, context: Context, { known }: Taught): Lesson | undefined {
  const fingerprint = fingerprintOf(text, addressee(context));
  if (!fingerprint) return undefined;
  const ranked = twinsOf(fingerprint, known).map((lesson) => ({
    lesson,
    likeness: likenessOf(fingerprint, lesson.fingerprint),
  }));
  ranked.sort(
    (a, b) =>
      b.likeness - a.likeness ||
      Date.parse(b.lesson.at) - Date.parse(a.lesson.at) ||
      (a.lesson.id < b.lesson.id ? -1 : 1),
  );
  return ranked[0]?.lesson;
}

/** Nothing but the user's own word counts: `base`, `structure` and `findings` add up to that alone. */
const judged = (analysis: Analysis, probability: number) => ({
  ...analysis,
  silence: undefined,
  shown: 'pitch' as const,
  pitch: probability,
  probability,
  base: 0,
  structure: [],
  findings: analysis.findings.map((finding) => ({ ...finding, contribution: 0 })),
});

function asFlagged(analysis: Analysis, text: string): Analysis {
  const finding = {
    signal: 'flagged-before',
    kind: 'pitch' as const,
    start: 0,
    end: text.length,
    what: FLAGGED_BEFORE.what.en,
    why: FLAGGED_BEFORE.why.en,
    contribution: logOddsOf(SURE),
  };
  const verdict = judged(analysis, SURE);
  return {
    ...verdict,
    verdict: 'pitch',
    generic: 0,
    flagged: SURE,
    findings: [finding, ...verdict.findings],
  };
}

function asCleared(analysis: Analysis): Analysis {
  const trait = { id: 'cleared-before', what: CLEARED_BEFORE.en, contribution: logOddsOf(1 - SURE) };
  const verdict = judged(analysis, 1 - SURE);
  return { ...verdict, verdict: 'ordinary', generic: 0, flagged: 1 - SURE, structure: [trait], tips: [] };
}

/**
 * Moves the probability shown; the verdict with it where that crosses the line.
 *
 * @param by log-odds
 */
export function nudged(analysis: Analysis, by: number): Analysis {
  const { shown, pitch, generic } = analysis;
  if (!shown || by === 0) return analysis;
  const probability = probabilityOf(logOddsOf(Math.min(Math.max(analysis.probability, 1e-9), 1 - 1e-9)) + by);
  const nextPitch = shown === 'pitch' ? probability : pitch;
  const nextGeneric =
    shown === 'pitch' ? generic * ((1 - nextPitch) / Math.max(1 - pitch, 1e-9)) : (1 - pitch) * probability;
  const flagged = nextPitch + nextGeneric;
  const hasFault = analysis.findings.some(({ kind }) => kind === 'pitch' || kind === 'generic');
  const moved = {
    ...analysis,
    pitch: nextPitch,
    generic: nextGeneric,
    flagged,
    probability,
    structure: [...analysis.structure, { id: 'lessons', what: NUDGED.en, contribution: by }],
  };
  if (isFlagged(analysis) && flagged < FLAGGED) return { ...moved, verdict: 'ordinary', tips: [] };
  if (!isFlagged(analysis) && hasFault && flagged >= FLAGGED && analysis.flagged < FLAGGED)
    return { ...moved, verdict: shown };
  return moved;
}

/**
 * Reads a text once more with what the user's flags teach. A near-twin of a flagged text is flagged, with a finding
 * that says why; that of a text said to be no pitch is not; all other wording is moved a little. Pure.
 *
 * @param analysis what `analyzeMessage` made of the text in that context
 */
export function withLessons(analysis: Analysis, text: string, context: Context, taught: Taught): Analysis {
  if (taught.known.length === 0 && taught.counts.size === 0) return analysis;
  const twin = nearest(text, context, taught);
  if (twin?.kind === 'stalker') return asFlagged(analysis, text);
  if (twin && isFlagged(analysis)) return asCleared(analysis);
  return nudged(analysis, nudgeOf(featuresOf(text, analysis, addressee(context)), taught));
}
