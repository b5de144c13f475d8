import type { ComponentChildren } from 'preact';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';

interface Props {
  children: ComponentChildren;
  /** The accessible name; it begins with the words of the button. */
  name: string;
  kind?: 'primary' | 'soft' | 'plain' | 'link';
  onAct(): Promise<void>;
}

/** A button for something that is kept, and that says when it could not be. */
export function Act({ children, name, kind = 'plain', onAct }: Props) {
  const [run, state] = useTask(onAct);
  return (
    <>
      <Button kind={kind} name={name} busy={state === 'busy'} onPress={run}>
        {children}
      </Button>
      <Status text={state === 'failed' ? t('change.failed') : undefined} tone="bad" />
    </>
  );
}
