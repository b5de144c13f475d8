import { t } from '@/utils/shared/i18n';

interface Props {
  /** Absent where the browser doesn't tell. */
  isPinned: boolean | undefined;
}

export function PinHelp({ isPinned }: Props) {
  return (
    <section>
      <h2>{t('pin.title')}</h2>
      <p>{t('pin.why')}</p>
      {isPinned !== true && (
        <ol class="steps">
          <li>{t('pin.puzzle')}</li>
          <li>{t('pin.pin')}</li>
        </ol>
      )}
      <p class={isPinned ? 'pin pin-yes' : 'pin'} role="status">
        {isPinned !== undefined && (isPinned ? `✓ ${t('pin.yes')}` : t('pin.no'))}
      </p>
    </section>
  );
}
