import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
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

/** Words that are read far more often than changed: the editor comes on a press, and Escape gives the focus back. */
export function Editable({ children, open, openName, ...editor }: Props) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (isOpen) return <TextEditor {...editor} hasFocus onLeave={() => setOpen(false)} />;
  return (
    <div class={children ? 'editable editable-filled' : 'editable'}>
      {children}
      <Button kind="link" name={openName} buttonRef={opener} onPress={() => setOpen(true)}>
        {open}
      </Button>
    </div>
  );
}
