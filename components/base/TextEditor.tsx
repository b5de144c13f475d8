import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/shared/i18n';
import { Button } from './Button';
import { Status } from './Status';
import { useEdit } from './use-edit';

interface Props {
  label: string;
  placeholder: string;
  /** As it is kept; empty when there is none. */
  saved: string;
  onSave(text: string): Promise<void>;
  /** One line, in which Enter saves. */
  isLine?: boolean;
  /** Where it was opened to edit: Escape with nothing to take back closes it. */
  onLeave?: () => void;
  hasFocus?: boolean;
}

/** As the worker takes a text and a line, UTF-16 code units. */
const LONGEST = { text: 10_000, line: 200 };

/** Words of the rep's own, edited in place. Give it a `key` of what they belong to: another thing is another editor. */
export function TextEditor({ label, placeholder, saved, onSave, isLine, onLeave, hasFocus }: Props) {
  const { text, isChanged, state, save, onInput, onKeyDown } = useEdit(saved, onSave, { isLine, onLeave });
  const id = useId();
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  // Only when it is opened.
  useLayoutEffect(() => {
    if (hasFocus) box.current?.focus();
  }, []);
  const shared = {
    id,
    placeholder,
    value: text,
    'aria-describedby': `${id}-keys`,
    onKeyDown,
    ref: box,
  };
  return (
    <div class={isLine ? 'note note-line' : 'note'}>
      <label for={id}>{label}</label>
      {isLine ? (
        <input
          {...shared}
          type="text"
          maxLength={LONGEST.line}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <textarea
          {...shared}
          rows={2}
          maxLength={LONGEST.text}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      <div class="row">
        {(isChanged || state === 'saved') && (
          <Button
            kind="primary"
            onPress={save}
            busy={!isChanged || state === 'saving'}
            keys={isLine ? 'Enter' : 'Control+Enter Meta+Enter'}
          >
            {state === 'saving' ? t('note.saving') : t('note.save')}
          </Button>
        )}
        <Status
          text={(state === 'saved' && !isChanged) || state === 'failed' ? t(`note.${state}`) : undefined}
          tone={state === 'failed' ? 'bad' : 'plain'}
        />
        <p id={`${id}-keys`} class={isChanged ? 'soft hint' : 'visually-hidden'}>
          {isLine ? t('note.keys.line') : t('note.keys')}
        </p>
      </div>
    </div>
  );
}
