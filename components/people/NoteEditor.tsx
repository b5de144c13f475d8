import { useEffect, useId, useRef, useState } from 'preact/hooks';
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
  const [text, setText] = useState(saved);
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  const latest = useRef({ text, saved, onSave });
  latest.current = { text, saved, onSave };
  const id = useId();
  const isChanged = text !== saved;

  useEffect(() => {
    // A popup closes at a click beside it; what was written there goes to the book with it.
    const keep = () => {
      const { text, saved, onSave } = latest.current;
      if (text !== saved) onSave(text).catch(() => undefined);
    };
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, []);

  const save = async () => {
    if (!isChanged || state === 'saving') return;
    setState('saving');
    try {
      await onSave(text);
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
      setText(saved);
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
          setText(event.currentTarget.value);
          setState('idle');
        }}
        onKeyDown={onKeyDown}
      />
      <div class="row">
        {isChanged && (
          <Button kind="primary" onPress={save} busy={state === 'saving'} keys="Control+Enter Meta+Enter">
            {state === 'saving' ? t('note.saving') : t('note.save')}
          </Button>
        )}
        <Status
          text={state === 'saved' || state === 'failed' ? t(`note.${state}`) : undefined}
          tone={state === 'failed' ? 'bad' : 'plain'}
        />
        <p id={`${id}-keys`} class={isChanged ? 'soft hint' : 'visually-hidden'}>
          {t('note.keys')}
        </p>
      </div>
    </div>
  );
}
