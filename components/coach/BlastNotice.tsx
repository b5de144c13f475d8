import type { AtHand } from '@/utils/records/at-hand';
import { formatDay, t } from '@/utils/shared/i18n';
import { Notice } from '../base/Notice';

/** Says that almost the same words went to others lately. */
export function BlastNotice({ count, since }: NonNullable<AtHand['blast']>) {
  return (
    <Notice tone="warn">
      <p>
        <strong>{t('blast.title', { count, since: formatDay(since) })}</strong> {t('blast.what')}
      </p>
    </Notice>
  );
}
