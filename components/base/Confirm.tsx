import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/shared/i18n';
import { Button } from './Button';
import { Status } from './Status';
import { useOpener } from './use-opener';

interface Props {
  /** The words of the button that asks. */
  open: string;
  title: string;
  /** What will be gone. */
  what: string;
  confirm: string;
  /** Said when `onConfirm` rejects. */
  failed: string;
  kind?: 'link' | 'plain';
  onConfirm(): Promise<void>;
}

/** A deletion in two steps. The focus goes to Cancel, so that Enter twice deletes nothing. */
export function Confirm({ open, title, what, confirm, failed, kind = 'plain', onConfirm }: Props) {
  const [step, setStep] = useState<'closed' | 'asking' | 'busy' | 'failed'>('closed');
  const cancel = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  const isOpen = step !== 'closed';
  const opener = useOpener(isOpen);

  useEffect(() => {
    if (isOpen) cancel.current?.focus();
  }, [isOpen]);

  const run = async () => {
    setStep('busy');
    try {
      await onConfirm();
      setStep('closed');
    } catch {
      setStep('failed');
    }
  };

  if (!isOpen) {
    return (
      <Button kind={kind} onPress={() => setStep('asking')} buttonRef={opener}>
        {open}
      </Button>
    );
  }
  return (
    <fieldset
      class="confirm"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || step === 'busy') return;
        // Left alone, Escape would close the whole popup.
        event.preventDefault();
        setStep('closed');
      }}
    >
      <h3 id={titleId}>{title}</h3>
      <p>{what}</p>
      <div class="row">
        <Button onPress={() => setStep('closed')} busy={step === 'busy'} buttonRef={cancel}>
          {t('confirm.cancel')}
        </Button>
        <Button kind="danger" onPress={run} busy={step === 'busy'}>
          {step === 'busy' ? t('confirm.busy') : confirm}
        </Button>
      </div>
      <Status text={step === 'failed' ? failed : undefined} tone="bad" />
    </fieldset>
  );
}
