import type { ComponentChildren, Ref } from 'preact';

interface Props {
  children: ComponentChildren;
  onPress(): void;
  kind?: 'primary' | 'soft' | 'plain' | 'link' | 'danger';
  /** The accessible name where the words alone leave open what is meant; it begins with them. */
  name?: string;
  /** Still to be reached and read, since a disabled button would drop the focus; a press does nothing. */
  busy?: boolean;
  pressed?: boolean;
  keys?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({ children, onPress, kind = 'plain', name, busy, pressed, keys, buttonRef }: Props) {
  return (
    <button
      ref={buttonRef}
      type="button"
      class={`button button-${kind}`}
      aria-label={name}
      aria-disabled={busy || undefined}
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
