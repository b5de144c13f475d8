import { useEffect, useRef, useState } from 'preact/hooks';
import type { Flag } from '@/utils/records/book';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Editable } from '../base/Editable';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';

interface Props {
  /** What was said of it so far. */
  flag?: Flag | undefined;
  /** The message that is meant. */
  text: string;
  /** Nothing speaks against it so far: the two buttons come on a press. */
  isQuiet?: boolean | undefined;
  onFlag(kind: Flag['kind'], why?: string): Promise<void>;
  onUndo(flagId: string): Promise<void>;
}

const KINDS = ['stalker', 'not-pitch'] as const;
/** Of the message in the accessible name, UTF-16 code units: enough to tell the buttons of a list apart. */
const NAMED = 60;

/** What the rep says of a received message, and taking it back. */
export function FlagControls({ flag, text, isQuiet = false, onFlag, onUndo }: Props) {
  const [set, setting] = useTask((kind: Flag['kind']) => onFlag(kind));
  const [undo, undoing] = useTask(onUndo);
  const controls = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);
  const [isOpen, setOpen] = useState(false);
  const shows = flag ? 'flag' : isQuiet && !isOpen ? 'opener' : 'kinds';
  // The button that was pressed goes when this changes, and the focus with it.
  useEffect(() => {
    if (wasPressed.current) controls.current?.querySelector('button')?.focus();
    wasPressed.current = false;
  }, [shows]);
  const press = <T,>(run: (what: T) => void, what: T) => {
    wasPressed.current = true;
    run(what);
  };
  const isBusy = setting === 'busy' || undoing === 'busy';
  const hasFailed = flag ? undoing === 'failed' : setting === 'failed';
  const named = (what: string) => t('flag.set.name', { flag: what, text: text.slice(0, NAMED) });
  return (
    <div class="flagging" ref={controls}>
      {shows === 'opener' && (
        <Button kind="link" name={named(t('flag.open'))} onPress={() => press(setOpen, true)}>
          {t('flag.open')}
        </Button>
      )}
      {flag && (
        <FlagSet
          flag={flag}
          isBusy={isBusy}
          onWhy={(why) => onFlag(flag.kind, why)}
          onUndo={(id) => press(undo, id)}
        />
      )}
      {shows === 'kinds' &&
        KINDS.map((kind) => (
          <Button
            key={kind}
            kind="link"
            name={named(t(`flag.set.${kind}`))}
            does={kind === 'stalker' ? 'flag' : undefined}
            busy={isBusy}
            onPress={() => press(set, kind)}
          >
            {t(`flag.set.${kind}`)}
          </Button>
        ))}
      <Status text={hasFailed ? t('flag.failed') : undefined} tone="bad" />
    </div>
  );
}

interface SetProps {
  flag: Flag;
  isBusy: boolean;
  onWhy(why: string): Promise<void>;
  onUndo(flagId: string): void;
}

function FlagSet({ flag, isBusy, onWhy, onUndo }: SetProps) {
  const is = t(`flag.is.${flag.kind}`);
  return (
    <>
      <span class={`badge badge-${flag.kind}`}>{is}</span>
      <Button
        kind="link"
        name={t('flag.undo.name', { flag: is })}
        busy={isBusy}
        onPress={() => onUndo(flag.id)}
      >
        {t('flag.undo')}
      </Button>
      <Editable
        key={flag.id}
        open={flag.why ? t('flag.why.change') : t('flag.why')}
        label={t('flag.why.label')}
        placeholder={t('flag.why.placeholder')}
        saved={flag.why ?? ''}
        isLine
        onSave={onWhy}
      >
        {flag.why && (
          <p>
            <span class="soft">{t('flag.why.is')}</span> <span dir="auto">{flag.why}</span>
          </p>
        )}
      </Editable>
    </>
  );
}
