import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** `2026-11-24`, or empty. */
  value: string;
  min?: string | undefined;
  max?: string | undefined;
  onInput(day: string): void;
}

/** A day, picked as the browser offers it. */
export function DayField({ label, value, min, max, onInput }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        min={min}
        max={max}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
