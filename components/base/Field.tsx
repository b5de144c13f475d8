import { useId } from 'preact/hooks';

interface Props {
  label: string;
  type?: 'text' | 'search' | 'date' | 'password';
  value: string;
  placeholder?: string;
  onInput(value: string): void;
}

/** A line to fill in. */
export function Field({ label, type = 'text', value, placeholder, onInput }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type as 'text'}
        dir="auto"
        value={value}
        placeholder={placeholder}
        maxLength={500}
        autoComplete="off"
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}
