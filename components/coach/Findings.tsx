import { outermost } from '@/utils/detection/outermost';
import type { Analysis, Finding } from '@/utils/detection/types';
import { plural, t } from '@/utils/shared/i18n';
import type { Fix } from '@/utils/wording/fixes';
import { FindingCard } from './FindingCard';

/** Mends one finding with a press; absent where nothing can be put into the box. */
export interface Fixing {
  fixesOf(finding: Finding): readonly Fix[];
  onFix(finding: Finding, fix: Fix): void;
  /** The last fix that failed: of which signal, and why. */
  failure?: { signal: string; what: string } | undefined;
}

interface Props {
  analysis: Pick<Analysis, 'verdict' | 'findings' | 'flagged'>;
  /** The text that was analysed. */
  text: string;
  /** Selects the words of a finding in the box. */
  onShow(span: { start: number; end: number }): void;
  fixing?: Fixing | undefined;
}

/** In each group, before the rest is folded away: the wordings should be in sight too. */
const SHOWN = 2;
/** From this probability of being flagged on, 0–1, a text that is fine is told what speaks against it all the same. */
const NEARLY_FLAGGED = 0.33;
/** Of one reason; a fourth excerpt says no more. */
const EXCERPTS = 3;

type Reason = [first: Finding, ...Finding[]];

/** A signal that fires twice is one reason. What the verdict rests on comes first, then what weighs most. */
function reasonsIn(findings: readonly Finding[], verdict: string | undefined): Reason[] {
  const reasons = new Map<string, Reason>();
  for (const finding of findings) {
    const reason = reasons.get(finding.signal);
    if (reason) reason.push(finding);
    else reasons.set(finding.signal, [finding]);
  }
  return [...reasons.values()].sort(
    ([a], [b]) =>
      Number(b.kind === verdict) - Number(a.kind === verdict) ||
      Math.abs(b.contribution) - Math.abs(a.contribution),
  );
}

interface GroupProps {
  title: string;
  reasons: Reason[];
  text: string;
  onShow: Props['onShow'];
  fixing?: Fixing | undefined;
}

function Group({ title, reasons, text, onShow, fixing }: GroupProps) {
  if (reasons.length === 0) return null;
  const cards = reasons.map((reason) => {
    const excerpts = new Set(reason.map(({ start, end }) => text.slice(start, end)));
    return (
      <li key={reason[0].signal}>
        <FindingCard
          finding={reason[0]}
          excerpts={[...excerpts].slice(0, EXCERPTS)}
          onShow={() => onShow({ start: reason[0].start, end: reason[0].end })}
          fixes={fixing?.fixesOf(reason[0])}
          onFix={fixing && ((fix) => fixing.onFix(reason[0], fix))}
          failure={fixing?.failure?.signal === reason[0].signal ? fixing.failure.what : undefined}
        />
      </li>
    );
  });
  return (
    <section>
      <h3>{title}</h3>
      <ul class="stack">{cards.slice(0, SHOWN)}</ul>
      {cards.length > SHOWN && (
        <details>
          <summary>{plural('findings.more', cards.length - SHOWN)}</summary>
          <ul class="stack">{cards.slice(SHOWN)}</ul>
        </details>
      )}
    </section>
  );
}

/** What the verdict rests on; what speaks for it comes first. */
export function Findings({ analysis: { verdict, findings, flagged }, text, onShow, fixing }: Props) {
  const slots = findings.filter(({ kind }) => kind === 'slot');
  const isFilled = (finding: Finding) =>
    !slots.some(({ start, end }) => start < finding.end && finding.start < end);
  // A blank is no reason yet, whatever stands around it.
  const anchors = findings.filter((finding) => finding.kind === 'anchor' && isFilled(finding));
  const isAsk = verdict === 'referral';
  const isFlagged = isAsk || verdict === 'generic' || verdict === 'pitch';
  const isTold = ({ kind }: Finding) => {
    if (kind === 'anchor' || kind === 'slot') return false;
    // Among people who know each other a question or a way out is no fault; what an ask lacks is told of it apart.
    if (isAsk || kind === 'referral') return kind === 'referral';
    // A personal text is better without stock words; beyond that no fault is found with what is fine.
    return isFlagged || flagged >= NEARLY_FLAGGED || (verdict === 'personal' && kind === 'generic');
  };
  const faults = outermost(findings.filter(isTold));
  const groups = [
    <Group
      key="faults"
      title={isFlagged ? t('findings.faults') : t('findings.others')}
      reasons={reasonsIn(faults, verdict)}
      text={text}
      onShow={onShow}
      fixing={fixing}
    />,
    <Group
      key="anchors"
      title={t('findings.anchors')}
      reasons={reasonsIn(anchors, verdict)}
      text={text}
      onShow={onShow}
      fixing={fixing}
    />,
  ];
  return <>{isFlagged ? groups : groups.reverse()}</>;
}
