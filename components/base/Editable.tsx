import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/shared/i18n';
import { Button } from './Button';
import { Status } from './Status';
import { TextEditor } from './TextEditor';

interface Props {
  /** What is read while nobody edits. */
  children?: ComponentChildren;
  /** The words of the button that opens the editor, and its accessible name where they leave open what is meant. */
  open: string;
  openName?: string | undefined;
  label: string;
  placeholder: string;
  saved: string;
  isLine?: boolean;
  onSave(text: string): Promise<void>;
}

/** Words that are read far more often than changed: the editor comes on a press; saving, or Escape, closes it and gives the focus back. */
export function Editable({ children, open, openName, onSave, ...editor }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const save = async (text: string) => {
    await onSave(text);
    setSaved(true);
    setOpen(false);
  };

  const press = () => {
    setSaved(false);
    setOpen(true);
  };

  if (isOpen) return <TextEditor {...editor} onSave={save} hasFocus onLeave={() => setOpen(false)} />;
  return (
    <div class={children ? 'editable editable-filled' : 'editable'}>
      {children}
      <Button kind="link" name={openName} buttonRef={opener} onPress={press}>
        {open}
      </Button>
      <Status text={isSaved ? t('note.saved') : undefined} />
    </div>
  );
}
