import { useState } from 'preact/hooks';
import { Confirm } from '@/components/base/Confirm';
import { Status } from '@/components/base/Status';
import { send } from '@/utils/messaging/client';
import { t } from '@/utils/shared/i18n';

interface Props {
  onErased(): Promise<void>;
}

export function Erase({ onErased }: Props) {
  const [isDone, setDone] = useState(false);
  const erase = async () => {
    setDone(false);
    await send('book/erase', {});
    setDone(true);
    await onErased();
  };
  return (
    <section>
      <h2>{t('erase.title')}</h2>
      <p>{t('erase.what')}</p>
      <Confirm
        open={t('erase.open')}
        title={t('erase.sure')}
        what={t('erase.last')}
        confirm={t('erase.confirm')}
        failed={t('erase.failed')}
        onConfirm={erase}
      />
      <Status text={isDone ? t('erase.done') : undefined} />
    </section>
  );
}
