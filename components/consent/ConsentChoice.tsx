import type { Consent } from '@/utils/records/at-hand';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Status } from '../base/Status';

interface Props {
  /** Absent until it is known. */
  consent: Consent | undefined;
  failed: 'read' | 'write' | undefined;
  onChoose(consent: 'given' | 'refused'): void;
}

function state({ consent, failed }: Pick<Props, 'consent' | 'failed'>): string | undefined {
  if (failed) return failed === 'read' ? t('consent.unread') : t('consent.failed');
  return consent === 'given' || consent === 'refused' ? t(`consent.${consent}`) : undefined;
}

/** The one question, and the answer so far; either answer may be taken back. */
export function ConsentChoice({ consent, failed, onChoose }: Props) {
  return (
    <section class="consent">
      <h2>{t('consent.title')}</h2>
      <p>{t('consent.what')}</p>
      <div class="row">
        <Button pressed={consent === 'given'} onPress={() => onChoose('given')}>
          {t('consent.yes')}
        </Button>
        <Button pressed={consent === 'refused'} onPress={() => onChoose('refused')}>
          {t('consent.no')}
        </Button>
      </div>
      <Status text={state({ consent, failed })} tone={failed ? 'bad' : 'plain'} />
      {consent === 'refused' && <p class="soft">{t('consent.refused.earlier')}</p>}
      <p class="soft">{t('consent.again')}</p>
    </section>
  );
}
