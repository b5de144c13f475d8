import type { Analysis, Verdict } from '@/utils/detection/types';
import { t } from '@/utils/shared/i18n';

interface Props {
  analysis: Pick<Analysis, 'verdict' | 'silence' | 'findings'>;
  /** The verdict of the message that this one answers. */
  answered?: Verdict | undefined;
}

type Reading = Verdict | 'slot' | 'language' | 'short';

/** As on the toolbar's badge, so that the one explains the other. */
const MARKS: Record<Exclude<Reading, 'short'>, string> = {
  generic: 'G',
  pitch: 'P',
  referral: 'R',
  personal: '✓',
  ordinary: '✓',
  slot: '…',
  language: '?',
};

/** An open blank goes before praise: whatever else is good in it, that draft is not one to send. */
export function readingOf({ verdict, silence, findings }: Props['analysis']): Reading {
  const isFine = verdict === 'personal' || verdict === 'ordinary';
  if (isFine && findings.some(({ kind }) => kind === 'slot')) return 'slot';
  return verdict ?? silence ?? 'short';
}

export function VerdictHeading({ analysis, answered }: Props) {
  const reading = readingOf(analysis);
  if (reading === 'short') {
    const isFlagged = answered === 'pitch' || answered === 'generic';
    return <h2 class="verdict-short">{isFlagged ? t(`verdict.short.${answered}`) : t('verdict.short')}</h2>;
  }
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
