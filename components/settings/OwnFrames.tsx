import { useState } from 'preact/hooks';
import type { OwnFrame } from '@/utils/records/frame';
import { t } from '@/utils/shared/i18n';
import { wordingOfOwn } from '@/utils/wording/own-frames';
import { render } from '@/utils/wording/render';
import { Button } from '../base/Button';
import { Confirm } from '../base/Confirm';
import { WithBlanks } from '../coach/WithBlanks';
import { FrameEditor } from './FrameEditor';

interface Props {
  /** In the order in which they are offered. */
  frames: readonly OwnFrame[];
  /** Characters that an invite takes. */
  limit: number;
  onChange(frames: OwnFrame[]): Promise<void>;
}

/** As the settings keep them. */
const MOST = 100;

/** The same with two neighbours exchanged. */
function swapped(frames: readonly OwnFrame[], at: number): OwnFrame[] {
  const changed = [...frames];
  changed.splice(at, 2, frames[at + 1]!, frames[at]!);
  return changed;
}

/** Wordings of the rep's own: written, changed, put in order and deleted. */
export function OwnFrames({ frames, limit, onChange }: Props) {
  const [edited, setEdited] = useState<OwnFrame>();
  const isNew = edited !== undefined && !frames.some(({ id }) => id === edited.id);
  const close = () => setEdited(undefined);

  const onSave = async (frame: OwnFrame) => {
    const isKept = frames.some(({ id }) => id === frame.id);
    await onChange(isKept ? frames.map((one) => (one.id === frame.id ? frame : one)) : [...frames, frame]);
    close();
  };
  const editor = edited && (
    <FrameEditor key={edited.id} frame={edited} limit={limit} onSave={onSave} onCancel={close} />
  );
  return (
    <section aria-label={t('frames.title')}>
      <h3>{t('frames.title')}</h3>
      <p class="soft hint">{t('frames.what')}</p>
      <ul class="stack">
        {frames.map((frame, at) => (
          <li key={frame.id}>
            {edited?.id === frame.id ? (
              editor
            ) : (
              <Frame
                frame={frame}
                onEdit={() => setEdited(frame)}
                onUp={at > 0 ? () => void onChange(swapped(frames, at - 1)) : undefined}
                onDown={at < frames.length - 1 ? () => void onChange(swapped(frames, at)) : undefined}
                onDelete={() => onChange(frames.filter(({ id }) => id !== frame.id))}
              />
            )}
          </li>
        ))}
      </ul>
      {isNew
        ? editor
        : frames.length < MOST && (
            <Button
              kind="link"
              onPress={() => setEdited({ id: crypto.randomUUID(), kind: 'invite', label: '', text: '' })}
            >
              {t('frames.new')}
            </Button>
          )}
    </section>
  );
}

interface FrameProps {
  frame: OwnFrame;
  onEdit(): void;
  /** Absent at the top, and at the bottom. */
  onUp?: (() => void) | undefined;
  onDown?: (() => void) | undefined;
  onDelete(): Promise<void>;
}

function Frame({ frame, onEdit, onUp, onDown, onDelete }: FrameProps) {
  const { kind, label } = frame;
  const { text, blanks } = render(wordingOfOwn(frame, { kind, recipient: {} }));
  return (
    <article class="wording" aria-label={label}>
      <h4 dir="auto">
        {label} <span class="soft">{t(`frames.kind.${kind}`)}</span>
      </h4>
      <WithBlanks text={text} blanks={blanks} />
      <div class="row">
        <Button kind="link" name={t('frames.edit.name', { label })} onPress={onEdit}>
          {t('frames.edit')}
        </Button>
        {onUp && (
          <Button kind="link" name={t('frames.up.name', { label })} onPress={onUp}>
            {t('frames.up')}
          </Button>
        )}
        {onDown && (
          <Button kind="link" name={t('frames.down.name', { label })} onPress={onDown}>
            {t('frames.down')}
          </Button>
        )}
        <Confirm
          kind="link"
          open={t('frames.delete')}
          title={t('frames.delete.title')}
          what={t('frames.delete.what', { label })}
          confirm={t('frames.delete.confirm')}
          failed={t('change.failed')}
          onConfirm={onDelete}
        />
      </div>
    </article>
  );
}
