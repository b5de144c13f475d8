import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Status } from '../base/Status';

interface Props {
  /** As it is kept; empty when there is none. */
  saved: string;
  onSave(text: string): Promise<void>;
}

/** As `note/save` takes it, UTF-16 code units. */
const LONGEST = 10_000;

/** How they met, in the rep's own words. Give it a `key` of the person: another person is another editor. */
export function NoteEditor({ saved, onSave }: Props) {
  const [edit, setEdit] = useState<string>();
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  const id = useId();
  const text = edit ?? saved;
  const isChanged = text.trim() !== saved.trim();
  const unsaved = useRef<() => void>(undefined);
  unsaved.current = () => {
    if (isChanged) onSave(text).catch(() => undefined);
  };

  // A popup closes at a click beside it; what was written there goes to the book with it. In a layout effect, since
  // Preact clears others up after the paint only, and an editor that is gone must save nothing.
  useLayoutEffect(() => {
    const keep = () => unsaved.current?.();
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, []);

  const save = async () => {
    if (!isChanged || state === 'saving') return;
    setState('saving');
    try {
      await onSave(text);
      // What was typed while it was saved is a change of its own.
      setEdit((now) => (now === text ? undefined : now));
      setState('saved');
    } catch {
      setState('failed');
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape' && isChanged) {
      // Left alone, Escape would close the whole popup.
      event.preventDefault();
      setEdit(undefined);
      setState('idle');
    }
  };

  return (
    <div class="note">
      <label for={id}>{t('note.label')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST}
        value={text}
        placeholder={t('note.placeholder')}
        aria-describedby={`${id}-keys`}
        onInput={(event) => {
          setEdit(event.currentTarget.value);
          if (state !== 'saving') setState('idle');
        }}
        onKeyDown={onKeyDown}
      />
      <div class="row">
        {(isChanged || state === 'saved') && (
          <Button
            kind="primary"
            onPress={save}
            busy={!isChanged || state === 'saving'}
            keys="Control+Enter Meta+Enter"
          >
            {state === 'saving' ? t('note.saving') : t('note.save')}
          </Button>
        )}
        <Status
          text={(state === 'saved' && !isChanged) || state === 'failed' ? t(`note.${state}`) : undefined}
          tone={state === 'failed' ? 'bad' : 'plain'}
        />
        <p id={`${id}-keys`} class={isChanged ? 'soft hint' : 'visually-hidden'}>
          {t('note.keys')}
        </p>
      </div>
    </div>
  );
}
