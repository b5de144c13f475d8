import { useId, useState } from 'preact/hooks';
import { plural, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { Confirm } from '../base/Confirm';
import { Field } from '../base/Field';
import { Progress } from '../base/Progress';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';

const MODES = ['merge', 'replace'] as const;
type Mode = (typeof MODES)[number];
const FAULTS = [
  'not-backup',
  'needs-passphrase',
  'wrong-passphrase',
  'damaged',
  'newer',
  'too-big',
  'full',
] as const;
export type RestoreFaultName = (typeof FAULTS)[number];

interface Props {
  /** Whether a file asks for a passphrase. */
  isEncrypted(file: File): Promise<boolean>;
  /** Resolves to the rows that were read, or to why it could not be. */
  onRestore(
    file: File,
    mode: Mode,
    passphrase: string,
    onProgress: (done: number, of: number) => void,
  ): Promise<{ rows: number } | { fault: RestoreFaultName }>;
}

/** A backup back into the book: merged or in its place, all or nothing. */
export function RestoreCard({ isEncrypted, onRestore }: Props) {
  const [file, setFile] = useState<File>();
  const [isSealed, setSealed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [mode, setMode] = useState<Mode>('merge');
  const [at, setAt] = useState({ done: 0, of: 0 });
  const [outcome, setOutcome] = useState<{ text: string; isBad: boolean }>();
  const id = useId();

  const choose = async (chosen: File | undefined) => {
    setFile(chosen);
    setOutcome(undefined);
    setSealed(chosen !== undefined && (await isEncrypted(chosen)));
  };
  const restore = async () => {
    setOutcome(undefined);
    setAt({ done: 0, of: 0 });
    const done = await onRestore(file!, mode, passphrase, (rows, of) => setAt({ done: rows, of }));
    if ('fault' in done) setOutcome({ text: t(`transfer.fault.${done.fault}`), isBad: true });
    else {
      const words = mode === 'merge' ? 'transfer.restore.merged' : 'transfer.restore.replaced';
      setOutcome({ text: plural(words, done.rows), isBad: false });
    }
  };
  const [run, state] = useTask(restore);
  return (
    <section class="card stack" aria-label={t('transfer.restore.title')}>
      <h2>{t('transfer.restore.title')}</h2>
      <p class="soft">{t('transfer.restore.what')}</p>
      <div class="field">
        <label for={id}>{t('transfer.restore.file')}</label>
        <input id={id} type="file" onChange={({ currentTarget }) => choose(currentTarget.files?.[0])} />
      </div>
      {isSealed && (
        <Field
          label={t('transfer.restore.passphrase')}
          type="password"
          value={passphrase}
          onInput={setPassphrase}
        />
      )}
      {file && (
        <>
          <Choice<Mode>
            label={t('transfer.restore.mode')}
            options={MODES.map((one) => ({ id: one, title: t(`transfer.restore.${one}`) }))}
            current={mode}
            onChoose={(one) => setMode(one)}
          />
          {mode === 'merge' ? (
            <Button kind="primary" busy={state === 'busy'} onPress={run}>
              {t('transfer.restore.start')}
            </Button>
          ) : (
            <Confirm
              open={t('transfer.restore.start')}
              title={t('transfer.restore.sure')}
              what={t('transfer.restore.last')}
              confirm={t('transfer.restore.start')}
              failed={t('transfer.backup.failed')}
              onConfirm={run}
            />
          )}
        </>
      )}
      {state === 'busy' && <Progress label={t('transfer.restore.title')} {...at} />}
      <Status
        text={
          state === 'busy'
            ? plural('transfer.restore.running', at.done)
            : (outcome?.text ?? (state === 'failed' ? t('transfer.backup.failed') : undefined))
        }
        tone={outcome?.isBad || state === 'failed' ? 'bad' : 'plain'}
      />
    </section>
  );
}

export const isFault = (word: string): word is RestoreFaultName =>
  (FAULTS as readonly string[]).includes(word);
