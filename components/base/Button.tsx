import type { ComponentChildren, Ref } from 'preact';

interface Props {
  children: ComponentChildren;
  onPress(): void;
  kind?: 'primary' | 'soft' | 'plain' | 'link' | 'danger' | 'quiet';
  /** The accessible name where the words alone leave open what is meant; it begins with them. */
  name?: string | undefined;
  /** Still to be reached and read, since a disabled button would drop the focus; a press does nothing. */
  busy?: boolean;
  pressed?: boolean;
  keys?: string;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
  /** Where a keyboard command of the browser presses it too: which one. */
  does?: 'finding' | 'insert' | 'flag' | undefined;
}

export function Button(props: Props) {
  const { children, onPress, kind = 'plain', name, busy, pressed, keys, buttonRef, does } = props;
  return (
    <button
      ref={buttonRef}
      type="button"
      class={`button button-${kind}`}
      aria-label={name}
      aria-disabled={busy || undefined}
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      data-does={does}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
