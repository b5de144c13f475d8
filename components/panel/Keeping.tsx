import type { AtHand } from '@/utils/records/at-hand';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';

type Props = Pick<AtHand, 'consent' | 'isPrivate'> & { onOpenWelcome(): void };

/** Says so where nothing is kept, and why. */
export function Keeping({ consent, isPrivate, onOpenWelcome }: Props) {
  if (isPrivate) return <Notice tone="plain">{t('keep.private')}</Notice>;
  if (consent === 'given') return null;
  return (
    <Notice tone="plain">
      <p>
        {t(`keep.${consent}`)}{' '}
        <Button kind="link" onPress={onOpenWelcome}>
          {consent === 'unasked' ? t('keep.choose') : t('keep.change')}
        </Button>
      </p>
    </Notice>
  );
}
