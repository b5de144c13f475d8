import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Options {
  /** Enter alone saves: for a box of one line. */
  isLine?: boolean | undefined;
  /** Called when Escape is pressed and there is nothing to take back. */
  onLeave?: (() => void) | undefined;
}

/**
 * A text that is kept somewhere, and its editing. What was typed is never lost: a save that failed leaves it in the
 * box, and an editor or a page that goes away saves it.
 *
 * @param saved as it is kept; empty when there is none
 */
export function useEdit(saved: string, onSave: (text: string) => Promise<void>, options: Options = {}) {
  const [edit, setEdit] = useState<string>();
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  const text = edit ?? saved;
  const isChanged = text.trim() !== saved.trim();
  // Until what was saved comes back as what is kept.
  const underway = useRef<string>(undefined);
  const unsaved = useRef<() => void>(undefined);
  unsaved.current = () => {
    if (isChanged && underway.current !== text) onSave(text).catch(() => undefined);
  };

  // A popup closes at a click beside it, and a side panel goes on to the next person; what was written goes to the
  // book with it. In a layout effect, since Preact clears others up after the paint only.
  useLayoutEffect(() => {
    const keep = () => unsaved.current?.();
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  const save = async () => {
    if (!isChanged || state === 'saving') return;
    setState('saving');
    underway.current = text;
    try {
      await onSave(text);
      // What was typed while it was saved is a change of its own.
      setEdit((now) => (now === text ? undefined : now));
      setState('saved');
    } catch {
      underway.current = undefined;
      setState('failed');
    }
  };

  const onInput = (value: string) => {
    setEdit(value);
    if (state !== 'saving') setState('idle');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (options.isLine || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape' && (isChanged || options.onLeave)) {
      // Left alone, Escape would close the whole popup.
      event.preventDefault();
      if (!isChanged) options.onLeave?.();
      setEdit(undefined);
      setState('idle');
    }
  };

  return { text, isChanged, state, save, onInput, onKeyDown };
}
