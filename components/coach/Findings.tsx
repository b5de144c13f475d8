import type { Analysis, Finding } from '@/utils/detection/types';
import { plural, t } from '@/utils/shared/i18n';
import { FindingCard } from './FindingCard';

interface Props {
  analysis: Analysis;
  /** The text that was analysed. */
  text: string;
}

/** In each group, before the rest is folded away: the wordings should be in sight too. */
const SHOWN = 2;
const FLAGGED = ['generic', 'pitch', 'referral'];

function Group({ title, findings, text }: { title: string; findings: Finding[]; text: string }) {
  if (findings.length === 0) return null;
  const cards = findings.map((finding) => (
    <li key={`${finding.signal} ${finding.start}`}>
      <FindingCard finding={finding} excerpt={text.slice(finding.start, finding.end)} />
    </li>
  ));
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
export function Findings({ analysis, text }: Props) {
  const anchors = analysis.findings.filter(({ kind }) => kind === 'anchor');
  const faults = analysis.findings.filter(({ kind }) => kind !== 'anchor' && kind !== 'slot');
  const isFlagged = FLAGGED.includes(analysis.verdict ?? '');
  const groups = [
    <Group
      key="faults"
      title={isFlagged ? t('findings.faults') : t('findings.others')}
      findings={faults}
      text={text}
    />,
    <Group key="anchors" title={t('findings.anchors')} findings={anchors} text={text} />,
  ];
  return <>{isFlagged ? groups : groups.reverse()}</>;
}
