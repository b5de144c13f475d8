import { useState } from 'preact/hooks';
import { formatDay, formatSize, t } from '@/utils/shared/i18n';
import { Confirm } from '../base/Confirm';
import { Field } from '../base/Field';
import { Status } from '../base/Status';

interface Props {
  /** Bytes on disk, and whether the browser has promised to keep them; nothing while it is asked. */
  storage: { usage: number; isPersisted: boolean } | undefined;
  /** A day, YYYY-MM-DD. */
  onEraseOlder(day: string): Promise<void>;
}

/** Where the book lies, and erasing what is old of it. */
export function KeepCard({ storage, onEraseOlder }: Props) {
  const [day, setDay] = useState('');
  const [isDone, setDone] = useState(false);
  return (
    <>
      <section class="card stack" aria-label={t('transfer.storage.title')}>
        <h2>{t('transfer.storage.title')}</h2>
        {storage && (
          <>
            <p>{t('transfer.storage.usage', { size: formatSize(storage.usage) })}</p>
            <p class="soft">
              {t(storage.isPersisted ? 'transfer.storage.persisted' : 'transfer.storage.refused')}
            </p>
          </>
        )}
      </section>
      <section class="card stack" aria-label={t('transfer.older.title')}>
        <h2>{t('transfer.older.title')}</h2>
        <p class="soft">{t('transfer.older.what')}</p>
        <Field label={t('transfer.older.day')} type="date" value={day} onInput={setDay} />
        {day && (
          <Confirm
            open={t('transfer.older.open')}
            title={t('transfer.older.sure', { day: formatDay(day) })}
            what={t('transfer.older.last')}
            confirm={t('transfer.older.confirm')}
            failed={t('dashboard.failed')}
            onConfirm={async () => {
              setDone(false);
              await onEraseOlder(day);
              setDone(true);
            }}
          />
        )}
        <Status text={isDone ? t('transfer.older.done') : undefined} />
      </section>
    </>
  );
}
