import { useState } from 'preact/hooks';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Progress } from '../base/Progress';
import { Status } from '../base/Status';
import { Toggle } from '../base/Toggle';
import { useTask } from '../base/use-task';

interface Props {
  /** Saves the file; `onProgress`: rows so far, and of all. */
  onBackup(passphrase: string, onProgress: (done: number, of: number) => void): Promise<void>;
  onTable(): Promise<void>;
  reminds: boolean;
  onRemind(isOn: boolean): Promise<void>;
}

/** The whole book into a file. */
export function BackupCard({ onBackup, onTable, reminds, onRemind }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [at, setAt] = useState({ done: 0, of: 0 });
  const [backup, state] = useTask(async () => {
    await onBackup(passphrase, (done, of) => setAt({ done, of }));
    setPassphrase('');
  });
  const [table, tableState] = useTask(onTable);
  const isDone = state === 'done' || tableState === 'done';
  const hasFailed = state === 'failed' || tableState === 'failed';
  const percent = at.of > 0 ? Math.round((100 * at.done) / at.of) : 0;
  return (
    <section class="card stack" aria-label={t('transfer.backup.title')}>
      <h2>{t('transfer.backup.title')}</h2>
      <p class="soft">{t('transfer.backup.what')}</p>
      <Field
        label={t('transfer.backup.passphrase')}
        type="password"
        value={passphrase}
        onInput={setPassphrase}
      />
      <div class="row">
        <Button kind="primary" busy={state === 'busy'} onPress={backup}>
          {t('transfer.backup.start')}
        </Button>
        <Button busy={tableState === 'busy'} onPress={table}>
          {t('transfer.table.start')}
        </Button>
      </div>
      {state === 'busy' && <Progress label={t('transfer.backup.running', { percent })} {...at} />}
      <Status
        text={hasFailed ? t('transfer.backup.failed') : isDone ? t('transfer.backup.done') : undefined}
        tone={hasFailed ? 'bad' : 'plain'}
      />
      <Toggle label={t('transfer.backup.remind')} isOn={reminds} onChange={onRemind} />
    </section>
  );
}
