import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onInput(text: string): void;
}

/** UTF-16 code units. */
const LONGEST = 200;

/** One line of text. */
export function LineField({ label, value, onInput }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={LONGEST}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
