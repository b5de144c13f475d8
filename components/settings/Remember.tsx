import { useId } from 'preact/hooks';
import type { Settings } from '@/utils/records/settings';
import { t } from '@/utils/shared/i18n';
import { Choice } from '../base/Choice';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';

interface Props {
  remember: Settings['remember'];
  /** The user has said no, or nothing so far; then there is nothing to choose. */
  isLocked: boolean;
  onChange(remember: Settings['remember']): Promise<void>;
}

const OPTIONS = ['all', 'each', 'none'] as const;

/** Whose conversations are kept. */
export function Remember({ remember, isLocked, onChange }: Props) {
  const [run, state] = useTask(onChange);
  const id = useId();
  return (
    <>
      <Choice
        label={t('settings.remember.title')}
        options={OPTIONS.map((option) => ({ id: option, title: t(`settings.remember.${option}`) }))}
        current={remember}
        disabled={isLocked}
        describedBy={id}
        onChoose={run}
      />
      <p id={id} class="soft hint">
        {isLocked ? t('settings.remember.locked') : t('settings.remember.hint')}
      </p>
      <Status text={state === 'failed' ? t('change.failed') : undefined} tone="bad" />
    </>
  );
}
