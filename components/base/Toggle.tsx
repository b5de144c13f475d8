import { useId } from 'preact/hooks';
import { t } from '@/utils/shared/i18n';
import { Status } from './Status';
import { useTask } from './use-task';

interface Props {
  label: string;
  /** What it does, or why it can't be changed. */
  hint?: string | undefined;
  isOn: boolean;
  onChange(isOn: boolean): Promise<void>;
}

/** A choice of yes or no that holds at once; it shows what is kept, so that a failed change is seen to have failed. */
export function Toggle({ label, hint, isOn, onChange }: Props) {
  const [run, state] = useTask(onChange);
  const id = useId();
  return (
    <div class="toggle">
      <input
        type="checkbox"
        class="switch"
        id={id}
        checked={isOn}
        aria-describedby={hint && `${id}-hint`}
        onClick={(event) => {
          event.preventDefault();
          run(!isOn);
        }}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="soft hint">
          {hint}
        </p>
      )}
      <Status text={state === 'failed' ? t('change.failed') : undefined} tone="bad" />
    </div>
  );
}
