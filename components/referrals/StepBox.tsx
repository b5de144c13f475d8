import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  onLeave(): void;
  children: ComponentChildren;
}

/** A small form in the place of the button that opened it: it takes the focus, and Escape leaves it. */
export function StepBox({ label, onLeave, children }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <fieldset
      ref={box}
      class="step-form"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Left alone, Escape would close the whole popup.
        event.preventDefault();
        onLeave();
      }}
    >
      {children}
    </fieldset>
  );
}
