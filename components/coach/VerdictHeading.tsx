import type { Analysis, Verdict } from '@/utils/detection/types';
import { t } from '@/utils/shared/i18n';

interface Props {
  analysis: Pick<Analysis, 'verdict' | 'silence'>;
}

/** As on the toolbar's badge, so that the one explains the other. */
const MARKS: Record<Verdict | 'language' | 'short', string> = {
  generic: 'G',
  pitch: 'P',
  referral: 'R',
  personal: '✓',
  ordinary: '·',
  language: '?',
  short: '·',
};

export function VerdictHeading({ analysis }: Props) {
  const reading = analysis.verdict ?? analysis.silence ?? 'short';
  return (
    <div class={`verdict verdict-${reading}`}>
      <span class="verdict-mark" aria-hidden="true">
        {MARKS[reading]}
      </span>
      <div>
        <h2>{t(`verdict.${reading}.title`)}</h2>
        <p>{t(`verdict.${reading}.what`)}</p>
      </div>
    </div>
  );
}
