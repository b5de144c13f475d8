import type { OwnProfile } from '@/utils/records/page';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';

interface Props {
  /** What is kept. */
  own: OwnProfile | undefined;
  /** The page at hand is the user's own profile, and can be read. */
  canRead: boolean;
  onRead(): Promise<void>;
  onForget(): Promise<void>;
}

export function OwnProfileField({ own, canRead, onRead, onForget }: Props) {
  const [read, reading] = useTask(onRead);
  const [forget, forgetting] = useTask(onForget);
  const hasFailed = reading === 'failed' || forgetting === 'failed';
  return (
    <section>
      <h3>{t('settings.own.title')}</h3>
      <p class="soft hint">{t('settings.own.what')}</p>
      {own ? (
        <p dir="auto">
          <strong>{own.name ?? t('person.unnamed')}</strong>
          {own.headline && <span class="own-headline">{own.headline}</span>}
        </p>
      ) : (
        <p>{t('settings.own.none')}</p>
      )}
      <div class="row">
        {canRead && (
          <Button onPress={read} busy={reading === 'busy'}>
            {t('settings.own.read')}
          </Button>
        )}
        {own && (
          <Button kind={canRead ? 'plain' : 'link'} onPress={forget} busy={forgetting === 'busy'}>
            {t('settings.own.forget')}
          </Button>
        )}
      </div>
      {!canRead && <p class="soft hint">{t('settings.own.where')}</p>}
      <Status text={hasFailed ? t('change.failed') : undefined} tone="bad" />
    </section>
  );
}
