import type { Conversation } from './conversation';
import type { Analysis, Context, Finding, SignalKind, Verdict } from './types';

/** Log-odds. `base` is that of a text in which nothing was found; the rest is added where it applies. */
const PITCH = {
  base: -1.6,
  /** An unanswered message before this one: whatever it says, it chases. */
  chase: 1.2,
  /** It takes up what the other side asked or told, so what is offered was asked for. */
  answer: -3,
  /** A received text with an open merge field was sent by a machine. */
  machined: 3,
  /** Part of what anchors and a referral ask weigh: a personal touch alone does not clear a pitch. */
  anchorShare: 0.35,
  referralShare: 0.95,
};
const GENERIC = { base: -1.5, invite: 0.75, answer: -3 };

/** From which probability on a text is flagged. */
const FLAGGED = 0.5;
/** From this much on, what belongs to the recipient makes a text personal. Log-odds. */
const PERSONAL = 2;

const probability = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

function verdictFrom(
  pitch: number,
  generic: number,
  sum: Record<SignalKind, number>,
  isMachined: boolean,
): Verdict {
  if (pitch >= FLAGGED && (sum.pitch > 0 || isMachined)) return 'pitch';
  if (sum.referral > 0) return 'referral';
  if (generic >= FLAGGED && sum.generic > 0) return 'generic';
  return sum.anchor >= PERSONAL ? 'personal' : 'ordinary';
}

/** Adds up what was found: probabilities of generic and pitch (0–1), and the verdict that follows. */
export function verdictOf(
  findings: readonly Finding[],
  context: Context,
  { isFirst, isChase, isAnswer }: Conversation,
): Pick<Analysis, 'verdict' | 'generic' | 'pitch'> {
  const sum = { generic: 0, pitch: 0, referral: 0, anchor: 0, slot: 0 };
  for (const { kind, contribution } of findings) sum[kind] += contribution;
  const isMachined = context.direction === 'received' && findings.some(({ kind }) => kind === 'slot');
  const pitch = probability(
    PITCH.base +
      sum.pitch -
      PITCH.anchorShare * sum.anchor -
      PITCH.referralShare * sum.referral +
      (isChase ? PITCH.chase : 0) +
      (isAnswer ? PITCH.answer : 0) +
      (isMachined ? PITCH.machined : 0),
  );
  const generic = probability(
    GENERIC.base +
      sum.generic -
      sum.anchor -
      sum.referral +
      (context.kind === 'invite' && isFirst ? GENERIC.invite : 0) +
      (isAnswer ? GENERIC.answer : 0),
  );
  return { verdict: verdictFrom(pitch, generic, sum, isMachined), generic, pitch };
}
