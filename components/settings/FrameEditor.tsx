import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { OwnFrame } from '@/utils/records/frame';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { Field } from '../base/Field';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';
import { CharacterCount } from '../coach/CharacterCount';
import { Findings } from '../coach/Findings';
import { VerdictHeading } from '../coach/VerdictHeading';

interface Props {
  /** As it is kept; of a new one the id alone says something. */
  frame: OwnFrame;
  /** Characters that an invite takes. */
  limit: number;
  onSave(frame: OwnFrame): Promise<void>;
  onCancel(): void;
}

const KINDS = ['invite', 'message'] as const;

/** What is whole is saved when the page or the editor goes away, unless the rep cancels. */
function useFrame({ frame, onSave, onCancel }: Props) {
  const [edit, setEdit] = useState(frame);
  const [run, state] = useTask(onSave);
  const parsed = OwnFrame.safeParse({ ...edit, label: edit.label.trim(), text: edit.text.trim() });
  const isCancelled = useRef(false);
  const unsaved = useRef<() => void>(undefined);
  unsaved.current = () => {
    const isChanged = edit !== frame && state !== 'busy' && state !== 'done';
    if (isChanged && !isCancelled.current && parsed.success) onSave(parsed.data).catch(() => undefined);
  };
  useLayoutEffect(() => {
    const keep = () => unsaved.current?.();
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return {
    edit,
    change: (words: Partial<OwnFrame>) => setEdit({ ...edit, ...words }),
    canSave: parsed.success && state !== 'busy',
    save: () => void (parsed.success && run(parsed.data)),
    cancel() {
      isCancelled.current = true;
      onCancel();
    },
    hasFailed: state === 'failed',
    isBroken: edit.text.trim() !== '' && !OwnFrame.shape.text.safeParse(edit.text).success,
  };
}

/** Writes a wording of the rep's own, and says how it reads as they write. */
export function FrameEditor(props: Props) {
  const { edit, change, canSave, save, cancel, hasFailed, isBroken } = useFrame(props);
  return (
    <div class="frame-editor">
      <Field
        label={t('frames.label')}
        value={edit.label}
        placeholder={t('frames.label.hint')}
        onInput={(label) => change({ label })}
      />
      <Choice
        label={t('frames.kind')}
        options={KINDS.map((kind) => ({ id: kind, title: t(`frames.kind.${kind}`) }))}
        current={edit.kind}
        onChoose={(kind) => change({ kind })}
      />
      <Words frame={edit} limit={props.limit} isBroken={isBroken} onInput={(text) => change({ text })} />
      <div class="row">
        <Button kind="primary" busy={!canSave} onPress={save}>
          {t('frames.save')}
        </Button>
        <Button onPress={cancel}>{t('frames.cancel')}</Button>
        <Status text={hasFailed ? t('change.failed') : undefined} tone="bad" />
      </div>
    </div>
  );
}

interface WordsProps {
  frame: OwnFrame;
  limit: number;
  isBroken: boolean;
  onInput(text: string): void;
}

function Words({ frame: { text, kind }, limit, isBroken, onInput }: WordsProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const onShow = ({ start, end }: Span) => {
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  };
  return (
    <>
      <div class="field">
        <label for={id}>{t('frames.text')}</label>
        <textarea
          id={id}
          ref={box}
          rows={4}
          maxLength={2_000}
          value={text}
          aria-invalid={isBroken}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </div>
      <div class="row">
        <p id={`${id}-hint`} class="soft hint">
          {t('frames.text.hint', { name: '{name}' })}
        </p>
        {kind === 'invite' && <CharacterCount used={text.length} limit={limit} />}
      </div>
      <Status text={isBroken ? t('frames.broken') : undefined} tone="bad" />
      <Reading text={text} kind={kind} onShow={onShow} />
    </>
  );
}

interface Span {
  start: number;
  end: number;
}

interface ReadingProps extends Pick<OwnFrame, 'text' | 'kind'> {
  onShow(span: Span): void;
}

/** How a frame reads once its blanks are filled: that they are open is as it should be. */
function Reading({ text, kind, onShow }: ReadingProps) {
  if (text.trim() === '') return null;
  const analysis = analyzeMessage(text, { kind });
  const read = { ...analysis, findings: analysis.findings.filter((finding) => finding.kind !== 'slot') };
  return (
    <>
      <VerdictHeading analysis={read} />
      <Findings analysis={read} text={text} onShow={onShow} />
    </>
  );
}
