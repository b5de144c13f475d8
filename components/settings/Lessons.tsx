import { formatDay, t } from '@/utils/shared/i18n';
import { Confirm } from '../base/Confirm';

interface Props {
  /** Flags made before teach nothing; ISO 8601. */
  learnFrom: string | undefined;
  onReset(): Promise<void>;
}

/** What the user's flags teach, and how to take it back. */
export function Lessons({ learnFrom, onReset }: Props) {
  return (
    <section>
      <h3>{t('lessons.title')}</h3>
      <p class="soft">{t('lessons.what')}</p>
      {learnFrom && <p class="soft">{t('lessons.since', { day: formatDay(learnFrom) })}</p>}
      <Confirm
        open={t('lessons.reset')}
        title={t('lessons.sure')}
        what={t('lessons.last')}
        confirm={t('lessons.confirm')}
        failed={t('change.failed')}
        onConfirm={onReset}
      />
    </section>
  );
}
